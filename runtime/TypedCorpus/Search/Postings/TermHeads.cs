using System.Buffers.Binary;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search.Postings;

/// <summary>Reads the entries of a block of the dictionary as they lie there: a term is what it shares with the one before, and a suffix.</summary>
internal ref struct TermHeads
{
    private readonly ReadOnlySpan<byte> _section;
    private int _left;
    private int _at;
    private int _suffixAt;
    private int _suffixLength;
    private int _postings;

    public TermHeads(ReadOnlySpan<byte> section, int termCount, int block)
    {
        _section = section;
        _left = Math.Min(TermsLayout.BlockSize, termCount - (block * TermsLayout.BlockSize));
        _at = EntriesOf(section, termCount, block);
        _postings = SevenBit.ReadAt(section, TermsLayout.PlaceOf(block) + TermsLayout.OffsetWidth, TermsLayout.OffsetWidth);
    }

    /// <summary>How many bytes the term has in common with the one before.</summary>
    public int Shared { get; private set; }

    public readonly ReadOnlySpan<byte> Suffix => _section.Slice(_suffixAt, _suffixLength);

    public TermEntry Entry { get; private set; }

    public bool MoveNext()
    {
        if (_left <= 0)
            return false;

        _left--;
        ReadOnlySpan<byte> section = _section;
        int at = _at;
        int lengths = section[at++];
        int shared = lengths >> TermsLayout.SuffixBits;
        if (shared == TermsLayout.SharedEscape)
            shared += VarInt.Read(section, ref at);
        Shared = shared;
        _suffixLength = SuffixLength(section, lengths, ref at);
        _suffixAt = at;
        at += _suffixLength;

        int papers = VarInt.Read(section, ref at);
        int postingsLength = VarInt.Read(section, ref at);
        int impact = papers > 1 ? section[at++] : Bm25.MaxImpactCode;
        Entry = new(papers, _postings, impact);
        _postings += postingsLength;
        _at = at;
        return true;
    }

    /// <summary>The first term of a block, which shares nothing.</summary>
    public static ReadOnlySpan<byte> FirstOf(ReadOnlySpan<byte> section, int termCount, int block, out ulong key)
    {
        int at = EntriesOf(section, termCount, block);
        int lengths = section[at++];
        int length = SuffixLength(section, lengths, ref at);
        key = KeyOf(section[at..], length);
        return section.Slice(at, length);
    }

    /// <summary>The first eight bytes of a term as a number that is in the order of the bytes.</summary>
    /// <param name="bytes">The term, and what may follow it.</param>
    /// <param name="length">How long the term is.</param>
    public static ulong KeyOf(ReadOnlySpan<byte> bytes, int length)
    {
        if (bytes.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(bytes) & (ulong.MaxValue << (64 - (8 * Math.Clamp(length, 1, sizeof(ulong)))));

        ulong key = 0;
        for (int i = 0; i < Math.Min(length, bytes.Length); i++)
            key |= (ulong)bytes[i] << (56 - (8 * i));
        return key;
    }

    private static int EntriesOf(ReadOnlySpan<byte> section, int termCount, int block) =>
        TermsLayout.EntriesAt(termCount) + SevenBit.ReadAt(section, TermsLayout.PlaceOf(block), TermsLayout.OffsetWidth);

    private static int SuffixLength(ReadOnlySpan<byte> section, int lengths, ref int at)
    {
        int length = lengths & TermsLayout.SuffixEscape;
        return length == TermsLayout.SuffixEscape ? length + VarInt.Read(section, ref at) : length;
    }
}
