namespace TypedCorpus.Search.Postings;

/// <summary>Reads one term of the dictionary after another.</summary>
internal ref struct TermReader
{
    /// <summary>The bytes of the longest term: 64 UTF-16 units.</summary>
    public const int MaxTermLength = 192;

    private readonly ReadOnlySpan<byte> _section;
    private readonly Span<byte> _term;
    private readonly int _termCount;
    private TermHeads _heads;
    private int _block;
    private int _length;

    public TermReader(ReadOnlySpan<byte> section, int termCount, int block, Span<byte> buffer)
    {
        _section = section;
        _termCount = termCount;
        _term = buffer;
        _block = block;
        _heads = termCount > 0 ? new(section, termCount, block) : default;
    }

    public readonly ReadOnlySpan<byte> Term => _term[.._length];

    /// <summary>How many bytes the term has in common with the one before.</summary>
    public readonly int Shared => _heads.Shared;

    public readonly TermEntry Entry => _heads.Entry;

    public bool MoveNext()
    {
        while (!_heads.MoveNext())
        {
            if (++_block >= Image.Layout.TermsLayout.BlockCount(_termCount))
                return false;
            _heads = new(_section, _termCount, _block);
        }

        _heads.Suffix.CopyTo(_term[_heads.Shared..]);
        _length = _heads.Shared + _heads.Suffix.Length;
        return true;
    }
}
