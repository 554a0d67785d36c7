using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>
/// Memory that a search needs while it runs, kept so that a search allocates none: one for all threads, and where that is
/// taken one for each thread. It is in arrays, for spans of types of our own are generic code that no library has
/// compiled ahead.
/// </summary>
internal sealed class SearchScratch
{
    /// <summary>How many papers a search for any term looks at together.</summary>
    public const int WindowSize = 2048;

    /// <summary>How many scores of a window are looked through together: a bit each of a word.</summary>
    public const int StretchSize = 64;

    private static SearchScratch? s_free = new();

    // The first use of such a field makes the framework compile a method, which takes longer than a first search.
    [ThreadStatic]
    private static SearchScratch? t_own;

    private bool _isOwn;

    private readonly SearchTerm?[] _terms = new SearchTerm?[ParsedQuery.MaxWords];
    private int[] _frequencies = [];
    private byte[] _unions = [];
    private char[] _text = [];

    /// <summary>Takes memory, which is to be given back.</summary>
    public static SearchScratch Take() => Interlocked.Exchange(ref s_free, null) ?? TakeOwn();

    /// <summary>Gives the memory back, and what was read from it must not be used any more.</summary>
    public void GiveBack()
    {
        if (!_isOwn)
            Volatile.Write(ref s_free, this);
    }

    /// <summary>Lets the memory of a search go that failed, and may not have left it as the next one wants it.</summary>
    public static void Discard()
    {
        t_own = null;
        s_free = new();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SearchScratch TakeOwn() => t_own ??= new() { _isOwn = true };

    public ParsedQuery Query { get; } = new();

    public TopHits Hits { get; } = new();

    /// <summary>The terms of a prefix.</summary>
    public TermEntry[] Entries { get; } = new TermEntry[PrefixUnion.MaxTerms];

    /// <summary>Reads the lists of a prefix, and holds the blocks of their union.</summary>
    public SearchTerm UnionTerm { get; } = new();

    /// <summary>The scores of a window; zero between searches.</summary>
    public int[] Scores { get; } = new int[WindowSize];

    /// <summary>For each stretch of a window one if a paper of it has a score; zero between searches.</summary>
    public byte[] Touched { get; } = new byte[WindowSize / StretchSize];

    /// <summary>What a term is worth for the papers of a block of its postings.</summary>
    public int[] Contributions { get; } = new int[PostingsLayout.BlockSize + PostingBlockReader.Room];

    public TermWeights Weights { get; } = new();

    /// <summary>The terms that a paper must have, those of the fewest papers first.</summary>
    public int[] Order { get; } = new int[ParsedQuery.MaxWords];

    /// <summary>The lists of all terms of a search for any.</summary>
    public RankedLists Lists { get; } = new();

    /// <summary>The scores of a stretch of the window.</summary>
    public Span<int> ScoresOf(int stretch) => new(Scores, stretch * StretchSize, StretchSize);

    public SearchTerm Term(int index) => _terms[index] ??= new();

    /// <summary>A number for each paper; zero between uses.</summary>
    public int[] Frequencies(int papers)
    {
        if (_frequencies.Length < papers)
            _frequencies = new int[papers];
        return _frequencies;
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
