using System.Diagnostics;
using System.Text;
using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Commands;

/// <summary>
/// Times a search in one corpus against that in ten and in a hundred corpora of the same papers, beside Lucene.NET's
/// <c>MultiReader</c> over as many indexes, and checks that the hits of sets are those of the corpus.
/// </summary>
internal static class SetsBenchmark
{
    private const int Limit = 10;

    private static readonly int[] Parts = [1, 10, 100];

    public static int Run(string[] options)
    {
        bool isExact = true;
        foreach ((_, LoadedCorpus corpus) in Corpora.Of(options))
            isExact &= Run(corpus.Papers);
        return isExact ? 0 : 1;
    }

    private static bool Run(PaperCorpus papers)
    {
        Paper[] all = [.. papers.Where(paper => paper.HasAbstract)];
        // One document for each of the smallest parts, so that all corpora are of the same documents.
        TestDocument[] documents = [.. all.Chunk((all.Length + Parts[^1] - 1) / Parts[^1]).Select(DocumentOf)];
        PaperCorpus whole = Corpora.Compile(documents).Papers;
        List<Engine> engines = [new("one corpus", query => Search(whole, query))];
        List<CorpusSet> sets = [];
        foreach (int parts in Parts[1..])
        {
            CorpusSet set = SetOf(documents, parts);
            sets.Add(set);
            engines.Add(new($"a set of {set.Corpora.Count}", query => Search(set, query)));
        }

        foreach (int parts in Parts)
        {
            (string, string)[][] texts = [.. whole.Select(Text).Chunk((whole.Count + parts - 1) / parts)];
            var index = LuceneIndex.OfParts(texts);
            engines.Add(new($"Lucene.NET, {texts.Length} indexes", query => index.Find(query, stackalloc int[Limit])));
        }

        Measure($"{Number.Text(whole.Count, "N0")} papers, queries of one to three words", engines, TitleQueries.Of(whole));
        Measure($"{Number.Text(whole.Count, "N0")} papers, sentences", engines, TitleQueries.SentencesOf(whole));
        return Check(whole, sets);
    }

    private static void Measure(string title, List<Engine> engines, string[] queries)
    {
        double[][] times = Timing.Interleaved(queries, [.. engines.Select(engine => engine.Find)]);
        Console.WriteLine($"### {title}\n");
        var table = new MarkdownTable("", "p50, µs", "× one", "p99, µs", "× one", "allocated, B");
        for (int i = 0; i < engines.Count; i++)
        {
            double half = Percentile.Median(times[i]);
            double most = Percentile.Of(times[i], 0.99);
            table.Add(
                engines[i].Name,
                Number.Text(half, "F1"),
                Number.Text(half / Percentile.Median(times[0]), "F2"),
                Number.Text(most, "F1"),
                Number.Text(most / Percentile.Of(times[0], 0.99), "F2"),
                Number.Text(Timing.Allocated(queries, engines[i].Find), "F0"));
        }

        table.Write(Console.Out);
        Console.WriteLine();
    }

    private static void Search(IPaperCorpus papers, string query)
    {
        double sum = 0;
        foreach (SearchHit hit in papers.Search(query, new() { Matching = TermMatching.Any }))
            sum += hit.Paper.Index + hit.Score;
        GC.KeepAlive(sum > 0 ? papers : null);
    }

    private static CorpusSet SetOf(TestDocument[] documents, int parts)
    {
        PaperCorpus[] corpora = [.. documents.Chunk((documents.Length + parts - 1) / parts).Select(part => Corpora.Compile(part).Papers)];
        long start = Stopwatch.GetTimestamp();
        var set = new CorpusSet(corpora);
        double opening = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        start = Stopwatch.GetTimestamp();
        int papers = set.Count;
        double counting = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(
            $"{corpora.Length} corpora: {Number.Text(opening, "F0")} µs to make the set, {Number.Text(counting, "F1")} ms to find what its "
            + $"{Number.Text(papers, "N0")} papers have in common.");
        return set;
    }

    private static bool Check(PaperCorpus whole, List<CorpusSet> sets)
    {
        int differing = 0;
        foreach (string query in (string[])[.. TitleQueries.Of(whole), .. TitleQueries.SentencesOf(whole)])
        {
            foreach (TermMatching matching in Enum.GetValues<TermMatching>())
            {
                var options = new SearchOptions { Matching = matching };
                (int, double)[] expected = [.. whole.Search(query, options).AsEnumerable().Select(hit => (hit.Paper.Index, hit.Score))];
                foreach (CorpusSet set in sets)
                {
                    IEnumerable<SearchHit> hits = set.Search(query, options).AsEnumerable();
                    differing += hits.Select(hit => (set.IndexOf(hit.Paper), hit.Score)).SequenceEqual(expected) ? 0 : 1;
                }
            }
        }

        Console.WriteLine(differing == 0
            ? "The hits and scores of the sets are exactly those of the corpus.\n"
            : $"In {differing} searches the hits or scores are NOT those of the corpus.\n");
        return differing == 0;
    }

    private static TestDocument DocumentOf(Paper[] papers, int number)
    {
        var text = new StringBuilder("Get trending papers in your email inbox!\nSubscribe\n");
        foreach (Paper paper in papers)
            text.Append(paper.RawTitle).Append('\n').Append(paper.RawAbstract).Append('\n');
        return new($"part-{number:D3}.txt", text.ToString());
    }

    private static (string Title, string Abstract) Text(Paper paper) => (paper.Title, paper.Abstract ?? "");

    private sealed record Engine(string Name, Action<string> Find);
}
