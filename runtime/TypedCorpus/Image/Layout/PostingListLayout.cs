namespace TypedCorpus.Image.Layout;

/// <summary>
/// Which postings of a term a list has. Most postings are of papers that have the term once in the abstract and not in
/// the title: the lowest impact that there is. They are kept apart where a term has many, for such a list needs no
/// frequencies, and a search for the best papers seldom has to read it.
/// </summary>
internal enum PostingListKind : byte
{
    /// <summary>All postings, each with a bit that says whether its impact is low.</summary>
    Mixed,

    /// <summary>The papers with the term in the title, or several times in the abstract.</summary>
    HighImpact,

    /// <summary>The papers with <see cref="TermFrequency.Least"/>.</summary>
    LowImpact,
}

/// <summary>
/// The layout of the postings of a term. Fewer than <see cref="MinSplitCount"/> are one list of mixed impacts. More of
/// them are split in two: a header, the list of high impacts, then that of low impacts. The header has the number of high
/// impacts, the length of their list in bytes, the greatest of the low impacts and the one at
/// <see cref="GuaranteedImpactRank"/> of all.
/// </summary>
/// <remarks>
/// A list has blocks of up to <see cref="BlockSize"/> papers (<see cref="PostingBlock"/>). Several blocks have a skip list
/// before them: for each its last paper, its length in bytes and its greatest impact, so that a search can skip those
/// without a good paper (block-max indexes, Ding and Suel, SIGIR 2011).
/// </remarks>
internal static class PostingListLayout
{
    public const int BlockSize = 128;
    public const int LastPaperWidth = 4;
    public const int LengthWidth = 3;
    public const int ImpactAt = LastPaperWidth + LengthWidth;
    public const int SkipWidth = ImpactAt + 1;

    /// <summary>The largest code of an impact, which stands for an impact of one.</summary>
    public const int MaxImpactCode = 127;

    /// <summary>The least number of postings that are split by their impact.</summary>
    public const int MinSplitCount = 32;

    public const int MaxSplitHeaderLength = 16;

    /// <summary>The bytes that must follow the postings, for they are read eight at a time.</summary>
    public const int Padding = SevenBit.Padding;

    /// <summary>
    /// The header says which impact so many papers reach. A search that wants no more hits can skip what is certainly
    /// below it from the start.
    /// </summary>
    public const int GuaranteedImpactRank = 10;

    /// <summary>The number of blocks in the skip list; none where there is one block alone.</summary>
    public static int BlockCount(int postings) => postings <= BlockSize ? 0 : (postings + BlockSize - 1) / BlockSize;

    /// <summary>Writes an entry of the skip list.</summary>
    public static void WriteSkip(Span<byte> bytes, int lastPaper, int length, int impactCode)
    {
        SevenBit.Write(bytes.Slice(0, LastPaperWidth), lastPaper);
        SevenBit.Write(bytes.Slice(LastPaperWidth, LengthWidth), length);
        bytes[ImpactAt] = (byte)impactCode;
    }
}
