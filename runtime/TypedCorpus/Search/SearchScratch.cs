using System.Runtime.CompilerServices;
using TypedCorpus.Search.Evaluation;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Search.Spelling;

namespace TypedCorpus.Search;

/// <summary>
/// The parts of a search that own buffers, kept so that a search allocates nothing: one set that all threads share and, for
/// a thread that finds it taken, one of its own.
/// </summary>
internal sealed class SearchScratch
{
    private static SearchScratch? s_free = new();

    // Only where the shared set is taken: the first use of a thread-static field compiles a method of the framework, which
    // takes longer than a first search.
    [ThreadStatic]
    private static SearchScratch? t_own;

    private bool _isOwn;
    private PhraseFilter? _phrases;
    private EvaluationBuffers? _evaluation;
    private SetWords? _setWords;
    private PartOrder? _partOrder;

    public ParsedQuery Query { get; } = new();

    public Corrections Corrections { get; } = new();

    public TermResolver Resolver { get; } = new();

    public SearchTerms Terms { get; } = new();

    public TextChecker Texts { get; } = new();

    public PhraseFilter Phrases => _phrases ??= new(Texts);

    public PaperScorer Scorer { get; } = new();

    public RankedLists Lists { get; } = new();

    public ScoreWindow Window { get; } = new();

    public TopHits Hits { get; } = new();

    public Candidates Candidates { get; } = new();

    /// <summary>Whether code of the application runs, such as a filter, so that a fault is its own.</summary>
    public bool IsOutside { get; set; }

    /// <summary>What only queries with a tree need.</summary>
    public EvaluationBuffers Evaluation => _evaluation ??= new();

    /// <summary>What only searches in several corpora need.</summary>
    public SetWords SetWords => _setWords ??= new();

    public PartOrder PartOrder => _partOrder ??= new();

    /// <summary>Takes a set, which the caller has to give back.</summary>
    public static SearchScratch Take() => Interlocked.Exchange(ref s_free, null) ?? TakeOwn();

    /// <summary>Gives the set back. Nothing that was read from it may be used afterwards.</summary>
    public void GiveBack()
    {
        if (_isOwn)
            t_own = this;
        else
            Volatile.Write(ref s_free, this);
    }

    /// <summary>Drops the set of a search that failed, since its buffers may not be in the state that the next search needs.</summary>
    public static void Discard()
    {
        t_own = null;
        s_free = new();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SearchScratch TakeOwn()
    {
        SearchScratch own = t_own ?? new() { _isOwn = true };
        // A filter of a search may itself search.
        t_own = null;
        return own;
    }
}
