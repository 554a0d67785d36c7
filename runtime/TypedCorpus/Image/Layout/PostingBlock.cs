namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of a block of postings. Its papers are Elias–Fano coded (Vigna, "Quasi-succinct indices", WSDM 2013) as
/// distances from the last paper before the block, less one for each posting between: some low bits of each are packed,
/// and the high bits follow in unary. If papers are close together, they have no low bits, and the block is a bitmap. The
/// frequencies come next: a mixed block has a bit for each posting, which is set if a frequency follows; in a block of high
/// impacts all postings have one, in a block of low impacts none.
/// </summary>
/// <remarks>A small block is not packed: its postings stand one after another, which takes fewer bytes.</remarks>
internal static class PostingBlock
{
    /// <summary>The minimum number of postings in a packed block.</summary>
    public const int MinPackedCount = 8;

    /// <summary>The bits in a word of low bits; those of one paper are all in one word.</summary>
    public const int WordBits = 56;

    private const int MaxPostingLength = 20;
    private const int GroupBits = 7;

    /// <summary>The maximum length of a block in bytes.</summary>
    public static int MaxLength(int postings) => (postings * MaxPostingLength) + SevenBit.Padding;

    /// <summary>The number of low bits of each paper, which writer and reader both compute.</summary>
    public static int LowBits(int range, int postings)
    {
        int bits = 0;
        for (int mean = (range - postings) / postings; mean > 1; mean >>= 1)
            bits++;
        return bits;
    }

    /// <summary>The length of the low bits in bytes.</summary>
    public static int LowLength(int postings, int lowBits)
    {
        if (lowBits == 0)
            return 0;
        int inWord = WordBits / lowBits;
        return (postings / inWord * 8) + Groups(postings % inWord * lowBits);
    }

    /// <summary>The number of bytes for bits, with seven in each.</summary>
    public static int Groups(int bits) => (bits + GroupBits - 1) / GroupBits;

    /// <summary>Writes a block and returns where it ends.</summary>
    /// <param name="kind">The kind of the list, which determines which frequencies are written.</param>
    /// <param name="bytes">The bytes to write to.</param>
    /// <param name="at">Where the block begins.</param>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="frequencies">A <see cref="TermFrequency"/> for each.</param>
    /// <param name="before">The last paper of the block before, or -1.</param>
    /// <param name="range">The maximum distance from it to a paper, for <see cref="LowBits"/>.</param>
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
