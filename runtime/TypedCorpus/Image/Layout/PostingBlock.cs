namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of a block of postings. Its papers are Elias–Fano coded (Vigna, "Quasi-succinct indices", WSDM 2013) as
/// distances from the last paper before the block, less one for each posting between: some low bits of each are packed,
/// and the high bits follow in unary. Papers that are close together have no low bits and are a bitmap. The frequencies
/// come next. A mixed block has a bit for each posting, set where a frequency follows; of high impacts all have one, of
/// low impacts none.
/// </summary>
/// <remarks>A block of a few postings has one posting after the other instead, which is shorter.</remarks>
internal static class PostingBlock
{
    /// <summary>The least number of postings that are packed.</summary>
    public const int MinPackedCount = 8;

    /// <summary>The bits in a word of low bits; those of one paper are all in one word.</summary>
    public const int WordBits = 56;

    private const int MaxPostingLength = 20;
    private const int GroupBits = 7;

    /// <summary>The most bytes that a block takes.</summary>
    public static int MaxLength(int postings) => (postings * MaxPostingLength) + SevenBit.Padding;

    /// <summary>The number of low bits of each paper, which writer and reader both work out.</summary>
    public static int LowBits(int range, int postings)
    {
        int bits = 0;
        for (int mean = (range - postings) / postings; mean > 1; mean >>= 1)
            bits++;
        return bits;
    }

    /// <summary>The bytes that the low bits take.</summary>
    public static int LowLength(int postings, int lowBits)
    {
        if (lowBits == 0)
            return 0;
        int inWord = WordBits / lowBits;
        return (postings / inWord * 8) + Groups(postings % inWord * lowBits);
    }

    /// <summary>The bytes that some bits take, seven in each.</summary>
    public static int Groups(int bits) => (bits + GroupBits - 1) / GroupBits;

    /// <summary>Writes a block and returns where it ends.</summary>
    /// <param name="kind">The kind of the list, which says what is written of the frequencies.</param>
    /// <param name="bytes">The bytes to write to.</param>
    /// <param name="at">Where the block begins.</param>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="frequencies">A <see cref="TermFrequency"/> for each.</param>
    /// <param name="before">The last paper of the block before, or -1.</param>
    /// <param name="range">The most by which a paper can exceed it, for <see cref="LowBits"/>.</param>
    public static int Write(
        PostingListKind kind, Span<byte> bytes, int at, ReadOnlySpan<int> papers, ReadOnlySpan<int> frequencies, int before, int range)
    {
        if (papers.Length < MinPackedCount)
            return WriteSingly(kind, bytes, at, papers, frequencies, before);

        bytes.Slice(at, MaxLength(papers.Length)).Clear();
        at = WritePapers(bytes, at, papers, before, LowBits(range, papers.Length));
        if (kind == PostingListKind.LowImpact)
            return at;

        Span<byte> flags = bytes.Slice(at);
        if (kind == PostingListKind.Mixed)
            at += Groups(papers.Length);
        for (int i = 0; i < papers.Length; i++)
        {
            if (kind == PostingListKind.Mixed)
            {
                if (frequencies[i] == TermFrequency.Least)
                    continue;
                SetBit(flags, i);
            }

            at = TermFrequency.Write(bytes, at, frequencies[i]);
        }

        return at;
    }

    private static int WriteSingly(
        PostingListKind kind, Span<byte> bytes, int at, ReadOnlySpan<int> papers, ReadOnlySpan<int> frequencies, int before)
    {
        for (int i = 0; i < papers.Length; i++)
        {
            int distance = papers[i] - before - 1;
            bool isLeast = frequencies[i] == TermFrequency.Least;
            at = VarInt.Write(bytes, at, kind == PostingListKind.Mixed ? (distance << 1) | (isLeast ? 0 : 1) : distance);
            if (!isLeast)
                at = TermFrequency.Write(bytes, at, frequencies[i]);
            before = papers[i];
        }

        return at;
    }

    private static int WritePapers(Span<byte> bytes, int at, ReadOnlySpan<int> papers, int before, int lowBits)
    {
        Span<byte> low = bytes.Slice(at);
        Span<byte> high = bytes.Slice(at + LowLength(papers.Length, lowBits));
        int inWord = lowBits == 0 ? 1 : WordBits / lowBits;
        int last = 0;
        for (int i = 0; i < papers.Length; i++)
        {
            int distance = papers[i] - before - 1 - i;
            for (int bit = 0; bit < lowBits; bit++)
            {
                if ((distance >> bit & 1) != 0)
                    SetBit(low, (i / inWord * WordBits) + (i % inWord * lowBits) + bit);
            }

            last = (distance >> lowBits) + i;
            SetBit(high, last);
        }

        return at + LowLength(papers.Length, lowBits) + Groups(last + 1);
    }

    private static void SetBit(Span<byte> groups, int bit) => groups[bit / GroupBits] |= (byte)(1 << (bit % GroupBits));
}
