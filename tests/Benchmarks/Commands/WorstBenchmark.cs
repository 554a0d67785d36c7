using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Commands;

/// <summary>Looks for the query that takes longest, with its suggestion, its notes and the snippets of ten hits.</summary>
/// <remarks>The exit code is 1 if one takes longer than <see cref="Most"/>.</remarks>
internal static class WorstBenchmark
{
    private const int Rounds = 40;
    private const int ShownHits = 10;

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(30);

    public static int Run(string[] options)
    {
        bool isWithin = true;
        foreach ((_, LoadedCorpus corpus) in Corpora.Of(options))
            isWithin &= Run(corpus.Papers);
        return isWithin ? 0 : 1;
    }

    private static bool Run(PaperCorpus papers)
    {
        NastyQuery[] queries = NastyQueries.Of(papers);
        Times[] times = [.. Measure(papers, queries).OrderByDescending(times => times.Sum)];

        Console.WriteLine($"### {Number.Text(papers.Count, "N0")} papers, the least time of a processor in {Rounds} runs\n");
        var table = new MarkdownTable("", "hits", "search, ms", "suggestion, ms", "snippets, ms", "facets, ms", "sum, ms");
        foreach (Times of in times)
        {
            double[] parts = [of.Search, of.Suggestion, of.Snippets, of.Facets, of.Sum];
            table.Add([of.Query.Kind, Number.Text(of.Hits, "N0"), .. parts.Select(part => Number.Text(part, "F2"))]);
        }

        table.Write(Console.Out);
        return times[0].Sum <= Most.TotalMilliseconds;
    }

    /// <summary>The least times, since what else the machine does only adds to them.</summary>
    private static Times[] Measure(PaperCorpus papers, NastyQuery[] queries)
    {
        Times[] least = [.. queries.Select(query => Once(papers, query))];
        for (int round = 1; round < Rounds; round++)
        {
            for (int i = 0; i < queries.Length; i++)
                least[i] = least[i].Least(Once(papers, queries[i]));
        }

        return least;
    }

    private static Times Once(PaperCorpus papers, NastyQuery query)
    {
        // Another string each time, since what is known of the same one is kept.
        string text = new(query.Text);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        SearchResults results = papers.Search(text, query.Options);
        double search = Since(ref start);
        _ = results.GetSuggestion();
        _ = results.Corrections.Count + results.Notes.Count;
        double suggestion = Since(ref start);
        foreach (SearchHit hit in results.AsEnumerable().Take(ShownHits))
            _ = hit.GetSnippet().Text.Length + hit.GetTitleMatches().Count + hit.GetAuthorMatches().Count + hit.GetVenueMatches().Count;
        double snippets = Since(ref start);
        if (query.Facet is { } facet)
            _ = results.GetFacets(facet).Count;
        return new(query, results.Count, search, suggestion, snippets, Since(ref start));
    }

    private static double Since(ref TimeSpan start)
    {
        TimeSpan end = Environment.CpuUsage.TotalTime;
        double milliseconds = (end - start).TotalMilliseconds;
        start = end;
        return milliseconds;
    }

    private sealed record Times(NastyQuery Query, int Hits, double Search, double Suggestion, double Snippets, double Facets)
    {
        public double Sum => Search + Suggestion + Snippets + Facets;

        public Times Least(Times other) => new(
            Query,
            Hits,
            Math.Min(Search, other.Search),
            Math.Min(Suggestion, other.Suggestion),
            Math.Min(Snippets, other.Snippets),
            Math.Min(Facets, other.Facets));
    }
}
