using System.Diagnostics;
using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Routing;
using TypedCorpus.Orleans.Steps;
using TypedCorpus.Search;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Orleans.Queries;

/// <summary>
/// Answers from all shards of one version: it asks for what words weigh, has the shards searched with it, and reads the papers that were
/// found.
/// </summary>
internal sealed class ClusterSearch(ClusterView view, Scatter scatter, WordPlanner planner, ClusterMetrics metrics)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<ClusterAnswer> SearchAsync(ClusterQuery query, Deadline deadline)
    {
        using Activity? activity = ClusterMetrics.Source.StartActivity("search");
        long start = Stopwatch.GetTimestamp();
        ClusterAnswer answer = await FromOneVersionAsync(
            version => SearchAsync(version, query, deadline), static answer => answer.IsComplete, deadline);
        metrics.CountSearch(Stopwatch.GetElapsedTime(start), answer.MissingShards.Count);
        activity?.SetTag("typedcorpus.version", answer.Version);
        activity?.SetTag("typedcorpus.missing_shards", answer.MissingShards.Count);
        return answer;
    }

    /// <summary>Finds papers by keys; null where no paper has one.</summary>
    /// <exception cref="TimeoutException">Not all shards have answered: whether a paper has a key is not known.</exception>
    public Task<ClusterPaper?[]> FindAsync(string[] keys, Deadline deadline) =>
        FromOneVersionAsync(version => FindAsync(version, keys, deadline), static _ => true, deadline);

    /// <summary>Answers from the current version and, if that was replaced meanwhile so that the answer has gaps, once more from the next.</summary>
    private async Task<T> FromOneVersionAsync<T>(Func<ServedVersion, Task<T>> answer, Func<T, bool> isComplete, Deadline deadline)
    {
        while (view.Current is null && !deadline.IsOver)
            await deadline.Delay(Pause);
        ServedVersion version = view.Current ?? throw new TimeoutException("No silo has shards of a set yet.");
        T first = await answer(version);
        return isComplete(first) || deadline.IsOver || view.Current?.Id is not { } id || id == version.Id ? first : await answer(view.Current);
    }

    private async Task<ClusterAnswer> SearchAsync(ServedVersion version, ClusterQuery query, Deadline deadline)
    {
        WordPlan plan = await planner.PlanAsync(version, query, deadline);
        PlannedWord[] words = plan.Words;
        StepAnswer answer = await scatter.RunAsync(version.Id, new SearchStep(query, words), ShardsOf(version), deadline);
        var found = answer.Result as SearchResult ?? new();
        PaperPlace[] places = [.. found.Hits.Skip(query.Offset).Select(hit => hit.Place)];
        (Dictionary<PaperPlace, FetchedPaper> papers, IEnumerable<int> unread) = await FetchAsync(version, places, query, words, deadline);
        bool isCorrected = found.IsCorrected && query.ToleratesTypos;
        return new()
        {
            Query = query.Text,
            Version = version.Id,
            Hits = [.. found.Hits.Skip(query.Offset).Where(hit => papers.ContainsKey(hit.Place)).Select(hit => HitOf(hit, papers[hit.Place]))],
            TotalCount = query.Counts ? found.Total : null,
            Facets = [.. query.Facets.Zip(found.Facets, (facet, counts) => new ClusterFacet((SearchFacet)facet, counts))],
            IsRelaxed = found.IsRelaxed,
            Corrections = isCorrected ? plan.FindCorrections() : [],
            Suggestion = plan.FindSuggestion(),
            Notes = SearchEngine.NotesOf(query.Text, query.AsYouType, new() { IsIncomplete = found.IsIncomplete }),
            MissingShards =
            [
                .. ShardsOf(version).Except(answer.Shards).Concat(plan.MissingShards).Concat(unread)
                    .Distinct()
                    .Order()
                    .Select(shard => version.ShardNames[shard]),
            ],
        };
    }

    private async Task<ClusterPaper?[]> FindAsync(ServedVersion version, string[] keys, Deadline deadline)
    {
        StepAnswer answer = await scatter.RunAsync(version.Id, new FindStep(keys), ShardsOf(version), deadline);
        if (answer.Shards.Length < version.ShardNames.Length)
            throw Missing(version, ShardsOf(version).Except(answer.Shards));
        if (answer.Result is not FindResult found)
            return new ClusterPaper?[keys.Length];
        PaperPlace?[] places = [.. Enumerable.Range(0, keys.Length).Select(found.Winner)];
        (Dictionary<PaperPlace, FetchedPaper> papers, IEnumerable<int> unread) =
            await FetchAsync(version, [.. places.OfType<PaperPlace>().Distinct()], query: null, [], deadline);
        if (unread.Any())
            throw Missing(version, unread);
        return Array.ConvertAll(places, place => place is { } known ? papers[known].Record : null);
    }

    private async Task<(Dictionary<PaperPlace, FetchedPaper> Papers, IEnumerable<int> Unread)> FetchAsync(
        ServedVersion version, PaperPlace[] places, ClusterQuery? query, PlannedWord[] words, Deadline deadline)
    {
        int[] shards = [.. places.Select(place => place.Shard).Distinct().Order()];
        StepAnswer answer = await scatter.RunAsync(version.Id, new FetchStep(places, query, words), shards, deadline);
        FetchedPaper[] papers = answer.Result is FetchResult result ? result.Papers : [];
        return (papers.ToDictionary(paper => paper.Place), shards.Except(answer.Shards));
    }

    private static TimeoutException Missing(ServedVersion version, IEnumerable<int> shards) =>
        new($"These shards did not answer: {string.Join(", ", shards.Select(shard => version.ShardNames[shard]))}.");

    private static ClusterHit HitOf(RankedPaper hit, FetchedPaper paper) =>
        new(paper.Record, (double)hit.Score / Bm25.Scale, paper.TitleMatches, paper.Snippet, paper.SnippetMatches);

    private static int[] ShardsOf(ServedVersion version) => [.. Enumerable.Range(0, version.ShardNames.Length)];
}
