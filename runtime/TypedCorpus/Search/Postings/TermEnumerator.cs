using System.Buffers.Binary;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>Enumerates the terms of the dictionary.</summary>
internal ref struct TermEnumerator
{
    private readonly ReadOnlySpan<byte> _section;
    private readonly Span<byte> _term;
    private readonly int _termCount;
    private TermBlockReader _entries;
    private int _block;
    private int _length;

    public TermEnumerator(ReadOnlySpan<byte> section, int termCount, int block, Span<byte> buffer)
    {
        _section = section;
        _termCount = termCount;
        _term = buffer;
        _block = block;
        _entries = termCount > 0 ? new(section, termCount, block) : default;
    }

    public readonly ReadOnlySpan<byte> Term => _term[.._length];

    /// <summary>The length of the prefix that the term shares with the one before.</summary>
    public readonly int Shared => _entries.Shared;

    public readonly TermEntry Entry => _entries.Entry;

    public bool MoveNext()
    {
        while (!_entries.MoveNext())
        {
            if (++_block >= TermDictionaryLayout.BlockCount(_termCount))
                return false;
            _entries = new(_section, _termCount, _block);
        }

        _entries.Suffix.CopyTo(_term[_entries.Shared..]);
        _length = _entries.Shared + _entries.Suffix.Length;
        return true;
    }
}

/// <summary>Reads the entries of a block of the dictionary in place: a term is a prefix of the one before, and a suffix.</summary>
internal ref struct TermBlockReader
{
    private readonly ReadOnlySpan<byte> _section;
    private int _left;
    private int _at;
    private int _suffixAt;
    private int _suffixLength;
    private int _postings;

    public TermBlockReader(ReadOnlySpan<byte> section, int termCount, int block)
    {
        _section = section;
        _left = Math.Min(TermDictionaryLayout.BlockSize, termCount - (block * TermDictionaryLayout.BlockSize));
        _at = EntriesOf(section, termCount, block);
        _postings = SevenBit.ReadAt(
            section, TermDictionaryLayout.OffsetsAt(block) + TermDictionaryLayout.OffsetWidth, TermDictionaryLayout.OffsetWidth);
    }

    /// <summary>The length of the prefix that the term shares with the one before.</summary>
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
        int shared = lengths >> TermDictionaryLayout.SuffixBits;
        if (shared == TermDictionaryLayout.SharedEscape)
            shared += VarInt.Read(section, ref at);
        Shared = shared;
        _suffixLength = SuffixLength(section, lengths, ref at);
        _suffixAt = at;
        at += _suffixLength;

        int papers = VarInt.Read(section, ref at);
        int postingsLength = VarInt.Read(section, ref at);
        int impact = papers > 1 ? section[at++] : PostingListLayout.MaxImpactCode;
        Entry = new(papers, _postings, impact);
        _postings += postingsLength;
        _at = at;
        return true;
    }

    /// <summary>The first term of a block, which shares no prefix.</summary>
    public static ReadOnlySpan<byte> FirstOf(ReadOnlySpan<byte> section, int termCount, int block, out ulong key)
    {
        int at = EntriesOf(section, termCount, block);
        int lengths = section[at++];
        int length = SuffixLength(section, lengths, ref at);
        key = KeyOf(section[at..], length);
        return section.Slice(at, length);
    }

    /// <summary>The first eight bytes of a term as a number; numbers have the order of the terms.</summary>
    /// <param name="bytes">The term, and whatever follows it.</param>
    /// <param name="length">The length of the term.</param>
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
        TermDictionaryLayout.EntriesAt(termCount) + SevenBit.ReadAt(
            section, TermDictionaryLayout.OffsetsAt(block), TermDictionaryLayout.OffsetWidth);

    private static int SuffixLength(ReadOnlySpan<byte> section, int lengths, ref int at)
    {
        int length = lengths & TermDictionaryLayout.SuffixEscape;
        return length == TermDictionaryLayout.SuffixEscape ? length + VarInt.Read(section, ref at) : length;
    }
}
