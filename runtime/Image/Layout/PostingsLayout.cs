namespace TypedCorpus.Image.Layout;

/// <summary>
/// How the postings of a term lie in the image: in blocks of up to <see cref="BlockSize"/> papers, which
/// <see cref="PostingBlock"/> writes. A list of several blocks begins with its tenth greatest impact and a table of
/// the blocks: last paper, length in bytes and greatest impact, so that a search can pass over them (block-max indexes,
/// Ding and Suel, SIGIR 2011).
/// </summary>
internal static class PostingsLayout
{
    public const int BlockSize = 128;
    public const int LastPaperWidth = 4;
    public const int LengthWidth = 3;
    public const int ImpactAt = LastPaperWidth + LengthWidth;
    public const int SkipWidth = ImpactAt + 1;
    public const int SkipsAt = 1;

    /// <summary>What must lie behind the postings, for they are read by eight bytes.</summary>
    public const int Padding = SevenBit.Padding;

    /// <summary>The place of the impact that a list of several blocks begins with, among the greatest.</summary>
    public const int KnownImpact = 10;

    public static int BlockCount(int postings) => postings <= BlockSize ? 0 : (postings + BlockSize - 1) / BlockSize;

    /// <summary>The bytes before the blocks.</summary>
    public static int HeadLength(int blocks) => blocks == 0 ? 0 : SkipsAt + (blocks * SkipWidth);

    /// <summary>Writes what the table of blocks says of one.</summary>
    public static void WriteSkip(Span<byte> bytes, int lastPaper, int length, int impactCode)
    {
        SevenBit.Write(bytes.Slice(0, LastPaperWidth), lastPaper);
        SevenBit.Write(bytes.Slice(LastPaperWidth, LengthWidth), length);
        bytes[ImpactAt] = (byte)impactCode;
    }
}
