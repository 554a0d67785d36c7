using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Reads whole blocks, as <see cref="PostingBlock"/> writes them, in loops without branches that are hard to predict.
/// </summary>
internal static class PostingBlockReader
{
    private const int BitsOfWord = 64;
    private const int CodesOfWord = sizeof(ulong);

    private const int Unrolled = 4;

    /// <summary>The room that arrays need after the numbers of a block: up to eight are written at once.</summary>
    public const int Room = 8;

    /// <summary>Reads the papers of a packed block and returns where the part about their frequencies begins.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int ReadPapers(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before, int range)
    {
        int lowBits = PostingBlock.LowBits(range, count);
        if (lowBits == 0)
            return ReadBitmap(postings, at, papers, count, before);

        ReadLow(postings, at, papers, count, lowBits);
        at += PostingBlock.LowLength(count, lowBits);
        // A distance leaves out the postings between, so each paper is one further from its bit than the one before.
        int first = before + 1;
        int step = (1 << lowBits) - 1;
        int i = 0;
        for (int word = 0; ; word += PostingBlock.WordBits)
        {
            ulong bits = ReadBits(postings, at, word);
            int end = Math.Min(count, i + BitOperations.PopCount(bits));
            int place = word;
            for (; i < end; i++)
            {
                place = word + BitOperations.TrailingZeroCount(bits);
                papers[i] += first + (place << lowBits);
                first -= step;
                bits &= bits - 1;
            }

            if (i == count)
                return at + PostingBlock.Groups(place + 1);
        }
    }

    /// <summary>Reads the frequencies of a packed block of high impacts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadHighImpacts(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count)
    {
        int i = 0;
        while (i <= count - CodesOfWord)
        {
            ulong codes = ReadWord(postings, at);
            int end = i + CodesOfWord;
            if (TermFrequency.HasEscape(codes))
            {
                for (; i < end; i++)
                    frequencies[i] = TermFrequency.Read(postings, ref at);
                continue;
            }

            foreach (ref int frequency in new Span<int>(frequencies, i, CodesOfWord))
            {
                frequency = TermFrequency.OfCode((byte)codes);
                codes >>= 8;
            }

            i = end;
            at += CodesOfWord;
        }

        for (; i < count; i++)
            frequencies[i] = TermFrequency.Read(postings, ref at);
    }

    /// <summary>Reads all frequencies of a packed block of mixed impacts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadMixed(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count)
    {
        for (int i = 0; i < count; i++)
            frequencies[i] = TermFrequency.Least;

        int frequency = at + PostingBlock.Groups(count);
        for (int word = 0; Place(word) < count; word += BitsOfWord)
        {
            for (ulong bits = ReadWord(postings, at + (word >> 3)); bits != 0; bits &= bits - 1)
            {
                int place = Place(word + BitOperations.TrailingZeroCount(bits));
                // The word extends past the flags.
                if (place >= count)
                    return;
                frequencies[place] = TermFrequency.Read(postings, ref frequency);
            }
        }
    }

    /// <summary>Reads a small block, whose postings are not packed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadSingly(
        PostingListKind kind, ReadOnlySpan<byte> postings, int at, int[] papers, int[] frequencies, int count, int before)
    {
        int flag = kind == PostingListKind.Mixed ? 1 : 0;
        for (int i = 0; i < count; i++)
        {
            int head = VarInt.Read(postings, ref at);
            bool isLeast = kind == PostingListKind.LowImpact || (kind == PostingListKind.Mixed && (head & 1) == 0);
            before += (head >> flag) + 1;
            papers[i] = before;
            frequencies[i] = isLeast ? TermFrequency.Least : TermFrequency.Read(postings, ref at);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadBitmap(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before)
    {
        int i = 0;
        for (int word = 0; ; word += PostingBlock.WordBits)
        {
            ulong bits = ReadBits(postings, at, word);
            int first = before + 1 + word;
            int end = Math.Min(count, i + BitOperations.PopCount(bits));

            // Several at once, some of which may be past the end: the end of the loop is then easier to predict.
            for (; i < end; i += Unrolled)
            {
                foreach (ref int paper in new Span<int>(papers, i, Unrolled))
                {
                    paper = first + BitOperations.TrailingZeroCount(bits);
                    bits &= bits - 1;
                }
            }

            i = end;
            if (i == count)
                return at + PostingBlock.Groups(papers[count - 1] - before);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadLow(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int lowBits)
    {
        int inWord = PostingBlock.WordBits / lowBits;
        ulong mask = (1UL << lowBits) - 1;
        for (int i = 0; i < count; at += 8)
        {
            ulong word = SevenBit.Join(ReadWord(postings, at));
            for (int end = Math.Min(count, i + inWord); i < end; i++)
            {
                papers[i] = (int)(word & mask);
                word >>= lowBits;
            }
        }
    }

    /// <summary>The index of a bit, not counting the highest bit of each byte.</summary>
    private static int Place(int bit) => bit - (bit >> 3);

    /// <summary>Reads the word of bits with a bit.</summary>
    private static ulong ReadBits(ReadOnlySpan<byte> bytes, int at, int place) =>
        SevenBit.Join(ReadWord(bytes, at + (place / PostingBlock.WordBits * sizeof(ulong))));

    private static ulong ReadWord(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(at));
}
