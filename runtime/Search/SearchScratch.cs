namespace TypedCorpus.Search;

/// <summary>Memory that a search needs while it runs: one for each thread, so that a search allocates none.</summary>
internal sealed class SearchScratch
{
    /// <summary>How many papers a search for any term looks at together.</summary>
    public const int WindowSize = 2048;

    [ThreadStatic]
    private static SearchScratch? t_current;

    private int[] _frequencies = [];
    private byte[] _unions = [];
    private char[] _text = [];

    public static SearchScratch Current => t_current ??= new();

    /// <summary>The scores of a window; zero between searches.</summary>
    public int[] Scores { get; } = new int[WindowSize];

    /// <summary>A number for each paper; zero between uses.</summary>
    public Span<int> Frequencies(int papers)
    {
        if (_frequencies.Length < papers)
            _frequencies = new int[papers];
        return _frequencies.AsSpan(0, papers);
    }

    public Span<byte> Unions => _unions;

    public void GrowUnions(int length)
    {
        if (_unions.Length < length)
            Array.Resize(ref _unions, Math.Max(length, _unions.Length * 2));
    }

    public Span<char> Text(int length)
    {
        if (_text.Length < length)
            _text = new char[Math.Max(length, 2048)];
        return _text;
    }
}
