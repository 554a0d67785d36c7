using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Reads one term of the dictionary after another.</summary>
internal ref struct TermReader
{
    /// <summary>The bytes of the longest term: 64 UTF-16 units.</summary>
    public const int MaxTermLength = 192;

    private readonly ReadOnlySpan<byte> _section;
    private readonly Span<byte> _term;
    private readonly int _termCount;
    private int _next;
    private int _at;
    private int _length;
    private int _postings;

    public TermReader(ReadOnlySpan<byte> section, int termCount, int block, Span<byte> buffer)
    {
        _section = section;
        _termCount = termCount;
        _term = buffer;
        _next = block * TermsLayout.BlockSize;
    }

    public readonly ReadOnlySpan<byte> Term => _term[.._length];

    /// <summary>How many bytes the term has in common with the one before.</summary>
    public int Shared { get; private set; }

    public TermEntry Entry { get; private set; }

    public bool MoveNext()
    {
        if (_next >= _termCount)
            return false;
        if (_next % TermsLayout.BlockSize == 0)
            OpenBlock(_next / TermsLayout.BlockSize);

        int lengths = _section[_at++];
        int shared = lengths >> TermsLayout.SuffixBits;
        int suffix = lengths & TermsLayout.SuffixEscape;
        if (shared == TermsLayout.SharedEscape)
            shared += VarInt.Read(_section, ref _at);
        if (suffix == TermsLayout.SuffixEscape)
            suffix += VarInt.Read(_section, ref _at);
        _section.Slice(_at, suffix).CopyTo(_term[shared..]);
        _at += suffix;
        _length = shared + suffix;
        Shared = shared;

        int papers = VarInt.Read(_section, ref _at);
        int postingsLength = VarInt.Read(_section, ref _at);
        int impact = papers > 1 ? _section[_at++] : Bm25.MaxImpactCode;
        Entry = new(papers, _postings, impact);
        _postings += postingsLength;
        _next++;
        return true;
    }

    private void OpenBlock(int block)
    {
        int at = TermsLayout.BlocksAt + (block * TermsLayout.BlockWidth);
        _at = TermsLayout.EntriesAt(_termCount) + SevenBit.Read(_section.Slice(at, TermsLayout.OffsetWidth));
        _postings = SevenBit.Read(_section.Slice(at + TermsLayout.OffsetWidth, TermsLayout.OffsetWidth));
    }
}
