using System.Runtime.ExceptionServices;
using TypedCorpus.Search;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Sets;

/// <summary>
/// Searches the corpora of a set on several cores. Each thread has its own hits; the threshold that one has reached prunes what the
/// others search next.
/// </summary>
internal sealed class ParallelSetSearch
{
    private readonly PartList _parts;
    private readonly SearchRequest _request;
    private readonly SearchScratch _scratch;
    private readonly bool _any;
    private readonly object _merging = new();
    private readonly List<long> _hits = [];
    private int _next = -1;
    private int _threshold;
    private bool _isCorrected;

    private ParallelSetSearch(PartList parts, in SearchRequest request, SearchScratch scratch, bool any)
    {
        _parts = parts;
        _request = request;
        _scratch = scratch;
        _any = any;
    }

    /// <summary>Adds the best papers to the hits of a scratch; returns whether near terms stand for a word that no paper has.</summary>
    public static bool Find(PartList parts, in SearchRequest request, SearchScratch scratch, int parallelism, bool any)
    {
        var search = new ParallelSetSearch(parts, request, scratch, any);
        int threads = Math.Min(parallelism, parts.Parts.Length);
        try
        {
            Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, _ => search.Run());
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        foreach (long hit in search._hits)
            scratch.Hits.Add(TopHits.PaperOf(hit), TopHits.ScoreOf(hit));
        return search._isCorrected;
    }

    private void Run()
    {
        SearchScratch own = SearchScratch.Take();
        QueryParser.Parse(_request.Query, _request.AsYouType, own.Query);
        own.Resolver.Borrow(_scratch.Resolver);
        own.Phrases.Start(isOn: false, onlyExcluded: _any);
        own.Hits.Start(_scratch.Hits.Limit);
        bool isCorrected = false;
        for (int part = Interlocked.Increment(ref _next); part < _parts.Parts.Length; part = Interlocked.Increment(ref _next))
        {
            // A paper of a corpus before this one with the score of the threshold may still be missing among the hits there.
            own.Hits.Expect(Volatile.Read(ref _threshold) - 1);
            isCorrected |= SetSearcher.FindPart(_parts.Parts[part], part, own, _request.ToleratesTypos, _any);
            Raise(own.Hits.Threshold);
        }

        own.Resolver.Return();
        lock (_merging)
        {
            _isCorrected |= isCorrected;
            for (int i = 0; i < own.Hits.Count; i++)
                _hits.Add(own.Hits[i]);
        }

        own.GiveBack();
    }

    private void Raise(int threshold)
    {
        int known = Volatile.Read(ref _threshold);
        while (known < threshold)
        {
            int before = Interlocked.CompareExchange(ref _threshold, threshold, known);
            if (before == known)
                return;
            known = before;
        }
    }
}
