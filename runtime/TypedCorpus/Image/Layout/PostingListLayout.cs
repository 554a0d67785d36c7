namespace TypedCorpus.Image.Layout;

/// <summary>
/// Which postings of a term a list has. Most postings are of papers with the term once in the abstract and not in the title,
/// which is the lowest impact. If there are many, they are a list of their own, which needs no frequencies and which a search
/// for the best papers rarely has to read.
/// </summary>
internal enum PostingListKind : byte
{
    /// <summary>All postings, each with a bit for whether its impact is low.</summary>
    Mixed,

    /// <summary>The papers with the term in the title, or several times in the abstract.</summary>
    HighImpact,

    /// <summary>The papers with <see cref="TermFrequency.Least"/>.</summary>
    LowImpact,
}

/// <summary>
/// The layout of the postings of a term. Fewer than <see cref="MinSplitCount"/> are one list of mixed impacts. More are
/// split: a header, then the list of high impacts and that of low impacts. Where there are <see cref="MinTopCount"/> high
/// impacts, the <see cref="TopCount"/> papers that a search for the term finds first are a list before them, whatever their
/// impacts. The header has the number of papers in these two lists, the length of each list in bytes, the greatest impact in
/// that of high impacts and the greatest in that of low ones. Without a list of top impacts, it states the impact that
/// <see cref="TopCount"/> papers reach, for the greatest of the high impacts is that of the term.
/// </summary>
/// <remarks>
/// A list has blocks of up to <see cref="BlockSize"/> papers (<see cref="PostingBlock"/>). If there are several, a skip list
/// comes first: for each block its last paper, its length in bytes and its greatest impact, so that a search can skip blocks
/// without a good paper (block-max indexes, Ding and Suel, SIGIR 2011).
/// </remarks>
internal static class PostingListLayout
{
    public const int BlockSize = 128;
    public const int LastPaperWidth = 4;
    public const int LengthWidth = 2;
    public const int ImpactAt = LastPaperWidth + LengthWidth;
    public const int SkipWidth = ImpactAt + 1;

    /// <summary>The greatest code of an impact, which stands for an impact of one.</summary>
    public const int MaxImpactCode = 127;

    /// <summary>The minimum number of postings to split by impact.</summary>
    public const int MinSplitCount = 32;

    public const int MaxSplitHeaderLength = 24;

    /// <summary>The number of papers in the list of top impacts. A search for no more hits can skip others from the start.</summary>
    public const int TopCount = 10;

    /// <summary>The minimum number of high impacts for a list of top impacts: fewer are read in no more time than this list takes.</summary>
    public const int MinTopCount = 2 * BlockSize;

    /// <summary>The number of bytes that must follow the postings, since eight are read at a time.</summary>
    public const int Padding = SevenBit.Padding;

    /// <summary>The number of blocks in the skip list; 0 if there is a single block.</summary>
    public static int BlockCount(int postings) => postings <= BlockSize ? 0 : (postings + BlockSize - 1) / BlockSize;

    /// <summary>Writes an entry of the skip list.</summary>
    public static void WriteSkip(Span<byte> bytes, int lastPaper, int length, int impactCode)
    {
        SevenBit.Write(bytes.Slice(0, LastPaperWidth), lastPaper);
        SevenBit.Write(bytes.Slice(LastPaperWidth, LengthWidth), length);
        bytes[ImpactAt] = (byte)impactCode;
    }
}
