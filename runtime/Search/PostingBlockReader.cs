using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Reads what <see cref="PostingBlock"/> writes, a whole block at once: loops without a branch that is hard to foresee.</summary>
internal static class PostingBlockReader
{
    private const int BitsOfWord = 64;

    /// <summary>Reads the papers of a packed block and returns where what says their frequencies begins.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int ReadPapers(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before, int range)
    {
        int lowBits = PostingBlock.LowBits(range, count);
        if (lowBits == 0)
            return ReadBitmap(postings, at, papers, count, before);

        ReadLow(postings, at, papers, count, lowBits);
        at += PostingBlock.LowLength(count, lowBits);
        int first = before + 1;
        int i = 0;
        for (int word = 0; ; word += BitsOfWord)
        {
            ulong bits = ReadWord(postings, at + (word >> 3));
            for (; bits != 0; bits &= bits - 1)
            {
                int place = Place(word + BitOperations.TrailingZeroCount(bits));
                papers[i] += first + i + ((place - i) << lowBits);
                if (++i == count)
                    return at + PostingBlock.Groups(place + 1);
            }
        }
    }

    /// <summary>Reads the frequencies of a packed block of strong postings.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadStrong(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count)
    {
        for (int i = 0; i < count; i++)
            frequencies[i] = TermFrequency.Read(postings, ref at);
    }

    /// <summary>Reads all frequencies of a packed block of strong and plain postings.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadMixed(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count)
    {
        for (int i = 0; i < count; i++)
            frequencies[i] = TermFrequency.Plain;

        int frequency = at + PostingBlock.Groups(count);
        for (int word = 0; Place(word) < count; word += BitsOfWord)
        {
            for (ulong bits = ReadWord(postings, at + (word >> 3)); bits != 0; bits &= bits - 1)
            {
                int place = Place(word + BitOperations.TrailingZeroCount(bits));
                // What comes behind the flags is read with them.
                if (place >= count)
                    return;
                frequencies[place] = TermFrequency.Read(postings, ref frequency);
            }
        }
    }

    /// <summary>Reads a block of a few postings.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ReadSingly(
        PostingKind kind, ReadOnlySpan<byte> postings, int at, int[] papers, int[] frequencies, int count, int before)
    {
        int flag = kind == PostingKind.Mixed ? 1 : 0;
        for (int i = 0; i < count; i++)
        {
            int head = VarInt.Read(postings, ref at);
            bool isPlain = kind == PostingKind.Plain || (kind == PostingKind.Mixed && (head & 1) == 0);
            before += (head >> flag) + 1;
            papers[i] = before;
            frequencies[i] = isPlain ? TermFrequency.Plain : TermFrequency.Read(postings, ref at);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadBitmap(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before)
    {
        int i = 0;
        for (int word = 0; ; word += BitsOfWord)
        {
            for (ulong bits = ReadWord(postings, at + (word >> 3)); bits != 0; bits &= bits - 1)
            {
                int place = Place(word + BitOperations.TrailingZeroCount(bits));
                papers[i] = before + 1 + place;
                if (++i == count)
                    return at + PostingBlock.Groups(place + 1);
            }
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

    /// <summary>The place of a bit among those that count: each byte has one, its highest, that does not.</summary>
    private static int Place(int bit) => bit - (bit >> 3);

    private static ulong ReadWord(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(at));
}
