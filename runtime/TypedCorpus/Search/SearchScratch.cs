using System.Runtime.CompilerServices;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search;

/// <summary>
/// The parts of a search that own memory, kept so that a search allocates none: one set for all threads, and where that is
/// taken one for each thread.
/// </summary>
internal sealed class SearchScratch
{
    private static SearchScratch? s_free = new();

    // The first use of such a field makes the framework compile a method, which takes longer than a first search.
    [ThreadStatic]
    private static SearchScratch? t_own;

    private bool _isOwn;

    public ParsedQuery Query { get; } = new();

    public SearchTerms Terms { get; } = new();

    public PhraseFilter Phrases { get; } = new();

    public PaperScorer Scorer { get; } = new();

    public RankedLists Lists { get; } = new();

    public ScoreWindow Window { get; } = new();

    public TopHits Hits { get; } = new();

    /// <summary>Takes a set, which is to be given back.</summary>
    public static SearchScratch Take() => Interlocked.Exchange(ref s_free, null) ?? TakeOwn();

    /// <summary>Gives the set back; what was read from it must not be used any more.</summary>
    public void GiveBack()
    {
        if (!_isOwn)
            Volatile.Write(ref s_free, this);
    }

    /// <summary>Drops the set of a search that failed, and may not have left it as the next one needs it.</summary>
    public static void Discard()
    {
        t_own = null;
        s_free = new();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SearchScratch TakeOwn() => t_own ??= new() { _isOwn = true };
}
