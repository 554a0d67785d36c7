namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the postings of a term lie in the image. Those of a few papers are one <see cref="PostingBlock"/>. Those of
/// <see cref="LeastSplit"/> or more begin with the number of strong ones, the length of their list in bytes, the
/// greatest impact of a plain one and the tenth greatest of all; then come the list of the strong and that of the
/// plain ones. A list has blocks of up to <see cref="BlockSize"/> papers, and before them, if there are several, a table:
/// last paper, length in bytes and greatest impact of each, so that a search can pass over them (block-max indexes,
/// Ding and Suel, SIGIR 2011).
/// </summary>
internal static class PostingsLayout
{
    public const int BlockSize = 128;
    public const int LastPaperWidth = 4;
    public const int LengthWidth = 3;
    public const int ImpactAt = LastPaperWidth + LengthWidth;
    public const int SkipWidth = ImpactAt + 1;

    /// <summary>From how many papers on the strong postings lie apart from the plain ones.</summary>
    public const int LeastSplit = 32;

    /// <summary>What the numbers before two lists take at most.</summary>
    public const int MaxSplitHead = 16;

    /// <summary>What must lie behind the postings, for they are read by eight bytes.</summary>
    public const int Padding = SevenBit.Padding;

    /// <summary>The place among the greatest of the impact that stands before two lists.</summary>
    public const int KnownImpact = 10;

    public static int BlockCount(int postings) => postings <= BlockSize ? 0 : (postings + BlockSize - 1) / BlockSize;

    /// <summary>Writes what the table of blocks says of one.</summary>
    public static void WriteSkip(Span<byte> bytes, int lastPaper, int length, int impactCode)
    {
        SevenBit.Write(bytes.Slice(0, LastPaperWidth), lastPaper);
        SevenBit.Write(bytes.Slice(LastPaperWidth, LengthWidth), length);
        bytes[ImpactAt] = (byte)impactCode;
    }
}
