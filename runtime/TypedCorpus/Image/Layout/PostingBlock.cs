namespace TypedCorpus.Image.Layout;

/// <summary>
/// How a block of postings lies in the image. Its papers are distances from the paper before the block, less one for
/// each posting between, so that they need not grow; they are cut in two (Elias and Fano, as Vigna, "Quasi-succinct
/// indices", WSDM 2013, has it): some low bits of each, packed, and of the rest how far it is from one to the next, in
/// unary. Papers that stand close have no low bits, and are a bitmap. Of a mixed block comes then a bit for each posting
/// that is set unless it is plain, and then the frequencies of those that are not: a strong block has only such, a plain
/// one none. A few postings are written one after the other instead, which takes less.
/// </summary>
internal static class PostingBlock
{
    /// <summary>A block of fewer has one posting after the other.</summary>
    public const int LeastPacked = 8;

    /// <summary>Low bits lie in words of so many, and none in two of them.</summary>
    public const int WordBits = 56;

    private const int MaxPostingLength = 20;
    private const int GroupBits = 7;

    /// <summary>What a block takes at most.</summary>
    public static int MaxLength(int postings) => (postings * MaxPostingLength) + SevenBit.Padding;

    /// <summary>How many low bits there are for papers out of a range: both sides can tell.</summary>
    public static int LowBits(int range, int postings)
    {
        int bits = 0;
        for (int mean = (range - postings) / postings; mean > 1; mean >>= 1)
            bits++;
        return bits;
    }

    /// <summary>How many bytes the low bits take.</summary>
    public static int LowLength(int postings, int lowBits)
    {
        if (lowBits == 0)
            return 0;
        int inWord = WordBits / lowBits;
        return (postings / inWord * 8) + Groups(postings % inWord * lowBits);
    }

    /// <summary>How many bytes a number of bits takes.</summary>
    public static int Groups(int bits) => (bits + GroupBits - 1) / GroupBits;

    /// <summary>Writes a block and returns the place behind it.</summary>
    /// <param name="kind">What of the frequencies is not known beforehand.</param>
    /// <param name="bytes">Where to.</param>
    /// <param name="at">The place in them.</param>
    /// <param name="papers">The papers, ascending.</param>
    /// <param name="frequencies">A <see cref="TermFrequency"/> for each.</param>
    /// <param name="before">The last paper of the block before, or -1.</param>
    /// <param name="range">By how much a paper can be behind it: what <see cref="LowBits"/> is to be of.</param>
    public static int Write(
        PostingKind kind, Span<byte> bytes, int at, ReadOnlySpan<int> papers, ReadOnlySpan<int> frequencies, int before, int range)
    {
        if (papers.Length < LeastPacked)
            return WriteSingly(kind, bytes, at, papers, frequencies, before);

        bytes.Slice(at, MaxLength(papers.Length)).Clear();
        at = WritePapers(bytes, at, papers, before, LowBits(range, papers.Length));
        if (kind == PostingKind.Plain)
            return at;

        Span<byte> flags = bytes.Slice(at);
        if (kind == PostingKind.Mixed)
            at += Groups(papers.Length);
        for (int i = 0; i < papers.Length; i++)
        {
            if (kind == PostingKind.Mixed)
            {
                if (frequencies[i] == TermFrequency.Plain)
                    continue;
                SetBit(flags, i);
            }

            at = TermFrequency.Write(bytes, at, frequencies[i]);
        }

        return at;
    }

    private static int WriteSingly(
        PostingKind kind, Span<byte> bytes, int at, ReadOnlySpan<int> papers, ReadOnlySpan<int> frequencies, int before)
    {
        for (int i = 0; i < papers.Length; i++)
        {
            int distance = papers[i] - before - 1;
            bool isPlain = frequencies[i] == TermFrequency.Plain;
            at = VarInt.Write(bytes, at, kind == PostingKind.Mixed ? (distance << 1) | (isPlain ? 0 : 1) : distance);
            if (!isPlain)
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
