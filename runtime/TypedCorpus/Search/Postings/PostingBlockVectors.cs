using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Does the work of <see cref="PostingBlockReader"/> using vectors: all papers in a byte of the unary part at once, by a
/// table of the places of its bits.
/// </summary>
internal static unsafe class PostingBlockVectors
{
    private const int GroupBits = 7;
    private const int GroupMask = (1 << GroupBits) - 1;

    /// <summary>The maximum number of low bits: those of four papers are shifted in one 32-bit number.</summary>
    private const int MaxLowBits = 8;

    /// <summary>The maximum number of papers whose low bits are unpacked, in whole words.</summary>
    private const int MaxLow = PostingListLayout.BlockSize + PostingBlock.WordBits + SearchVectors.Lanes;

    /// <summary>For each byte, the places of the bits that are set, one in each byte of the number.</summary>
    private static readonly ulong[] Places = MakePlaces();

    /// <summary>Reads the papers of a packed block and returns where the part about their frequencies begins.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int ReadPapers(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before, int range)
    {
        int lowBits = PostingBlock.LowBits(range, count);
        if (lowBits == 0)
            return ReadBitmap(postings, at, papers, count, before);
        if (lowBits > MaxLowBits)
            return PostingBlockReader.ReadPapers(postings, at, papers, count, before, range);

        int* low = stackalloc int[MaxLow];
        ReadLow(postings, at, low, count, lowBits);
        at += PostingBlock.LowLength(count, lowBits);
        Vector256<int> lanes = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);
        Vector256<int> first = Vector256.Create(before + 1) + lanes;
        fixed (int* target = papers)
        fixed (ulong* places = Places)
        {
            int i = 0;
            for (int place = 0; i < count; place += GroupBits)
            {
                // The set bits before a bit are not part of its distance, since each belongs to another posting.
                int group = postings[at++] & GroupMask;
                Vector256<int> high = Widen(places + group) + Vector256.Create(place - i) - lanes;
                ((high << lowBits) + Vector256.Load(low + i) + Vector256.Create(i) + first).Store(target + i);
                i += BitOperations.PopCount((uint)group);
            }
        }

        return at;
    }

    /// <summary>Reads the frequencies of a packed block of high impacts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadHighImpacts(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count)
    {
        fixed (int* target = frequencies)
        {
            for (int i = 0; i < count; i += SearchVectors.Lanes)
            {
                ulong codes = SevenBit.ReadWord(postings, at);
                if (TermFrequency.HasEscape(codes))
                {
                    for (int place = i; place < Math.Min(count, i + SearchVectors.Lanes); place++)
                        target[place] = TermFrequency.Read(postings, ref at);
                    continue;
                }

                FrequencyOf(Widen(&codes)).Store(target + i);
                at += SearchVectors.Lanes;
            }
        }
    }

    private static int ReadBitmap(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before)
    {
        fixed (int* target = papers)
        fixed (ulong* places = Places)
        {
            int i = 0;
            for (int first = before + 1; i < count; first += GroupBits)
            {
                int group = postings[at++] & GroupMask;
                (Widen(places + group) + Vector256.Create(first)).Store(target + i);
                i += BitOperations.PopCount((uint)group);
            }
        }

        return at;
    }

    /// <summary>Unpacks the low bits of eight papers at a time: of four from the low end of the word, and of the next four.</summary>
    private static void ReadLow(ReadOnlySpan<byte> postings, int at, int* low, int count, int lowBits)
    {
        int inWord = PostingBlock.WordBits / lowBits;
        Vector256<uint> shifts = Vector256.Create(0u, 1, 2, 3, 0, 1, 2, 3) * (uint)lowBits;
        Vector256<uint> mask = Vector256.Create((1u << lowBits) - 1);
        for (int i = 0; i < count; i += inWord)
        {
            ulong word = SevenBit.Join(SevenBit.ReadWord(postings, at));
            at += sizeof(ulong);
            for (int place = i; place < i + inWord; place += SearchVectors.Lanes)
            {
                ulong upper = word >> (SearchVectors.Lanes / 2 * lowBits);
                var halves = Vector256.Create(Vector128.Create((uint)word), Vector128.Create((uint)upper));
                (Avx2.ShiftRightLogicalVariable(halves, shifts) & mask).Store((uint*)low + place);
                word = upper >> (SearchVectors.Lanes / 2 * lowBits);
            }
        }
    }

    /// <summary>Eight bytes as eight numbers.</summary>
    private static Vector256<int> Widen(ulong* bytes) => Avx2.ConvertToVector256Int32((byte*)bytes);

    /// <summary>The same as <see cref="TermFrequency.OfCode"/> for each code.</summary>
    private static Vector256<int> FrequencyOf(Vector256<int> code) =>
        ((code & Vector256.Create(TermFrequency.SmallInTitle - 1)) << TermFrequency.TitleShift) | (code >>> TermFrequency.SmallTitleBits);

    private static ulong[] MakePlaces()
    {
        ulong[] places = new ulong[1 << GroupBits];
        for (int group = 0; group < places.Length; group++)
        {
            int shift = 0;
            for (int bit = 0; bit < GroupBits; bit++)
            {
                if ((group >> bit & 1) == 0)
                    continue;
                places[group] |= (ulong)bit << shift;
                shift += 8;
            }
        }

        return places;
    }
}
