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
    private readonly long[]?[] _hits;
    private int _next = -1;
    private int _threshold;

    private ParallelSetSearch(PartList parts, in SearchRequest request, SearchScratch scratch, int threads, bool any)
    {
        _hits = new long[threads][];
        _parts = parts;
        _request = request;
        _scratch = scratch;
        _any = any;
    }

    /// <summary>Adds the best papers to the hits of a scratch, whose order of the corpora has been made.</summary>
    public static void Find(PartList parts, in SearchRequest request, SearchScratch scratch, int parallelism, bool any)
    {
        int threads = Math.Min(parallelism, scratch.PartOrder.Count);
        var search = new ParallelSetSearch(parts, request, scratch, threads, any);
        try
        {
            Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, search.Run);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        foreach (long hit in search._hits.SelectMany(hits => hits ?? []))
            scratch.Hits.Add(TopHits.PaperOf(hit), TopHits.ScoreOf(hit));
    }

    private void Run(int thread)
    {
        SearchScratch own = SearchScratch.Take();
        QueryParser.Parse(_request.Query, _request.AsYouType, own.Query);
        own.Resolver.Borrow(_scratch.Resolver);
        own.Phrases.Start(isOn: false, onlyExcluded: _any);
        own.Hits.Start(_scratch.Hits.Limit);
        own.Hits.AllowAnyOrder();
        PartOrder order = _scratch.PartOrder;
        for (int i = Interlocked.Increment(ref _next); i < order.Count; i = Interlocked.Increment(ref _next))
        {
            own.Hits.Expect(Volatile.Read(ref _threshold));
            if (order.BoundAt(i) <= own.Hits.Threshold)
                break;
            SetSearcher.FindPart(_parts.Parts[order[i]], order[i], own, _request.ToleratesTypos, _any);
            Raise(own.Hits.Threshold);
        }

        own.Resolver.Return();
        long[] hits = new long[own.Hits.Count];
        for (int i = 0; i < hits.Length; i++)
            hits[i] = own.Hits[i];
        _hits[thread] = hits;
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
