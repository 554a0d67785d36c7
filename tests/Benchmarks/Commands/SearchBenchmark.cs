using Benchmarks.Support;
using TypedCorpus;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Search;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace Benchmarks.Commands;

/// <summary>
/// Times <see cref="PaperCorpus.Search(string, SearchOptions)"/> against the full-text index of SQLite, and checks its
/// hits against a search by brute force.
/// </summary>
internal static class SearchBenchmark
{
    private const int Limit = 10;

    public static int Run(string[] options)
    {
        bool isExact = true;
        foreach ((TestDocument[] documents, LoadedCorpus corpus) in Corpora.Of(options))
            isExact &= Run(documents, corpus);
        return isExact ? 0 : 1;
    }

    private static bool Run(TestDocument[] documents, LoadedCorpus compiled)
    {
        PaperCorpus papers = compiled.Papers;
        Query[] queries = [.. TitleQueries.Of(papers).Select(query => new Query(query, SqliteQuery.AnyOf(query)))];
        (string, string)[] texts = SqliteIndex.Texts(papers);
        using var sqlite = SqliteIndex.Build(texts);
        sqlite.Optimize();

        Action<Query>[] actions = [query => Search(papers, query), query => sqlite.Find(query.Match, stackalloc int[Limit])];
        double[][] times = Timing.Interleaved(queries, actions);
        double[] allocated = [.. actions.Select(action => Timing.Allocated(queries, action))];
        EquatableArray<PaperModel> models =
            GeneratorSteps.Compile([.. documents.Select(document => GeneratorSteps.Read(document).Document)]).Corpus.Papers;
        double[] building =
        [
            Timing.Making(() => SearchIndexBuilder.Build(TermBags.Of(models, default), default)),
            MakingSqlite(texts),
        ];

        Console.WriteLine($"### {Number.Text(papers.Count, "N0")} papers, {queries.Length} queries of one to three words\n");
        ImageSection[] parts = [ImageSection.Terms, ImageSection.Postings, ImageSection.FieldNorms];
        int[] sections = [.. parts.Select(section => compiled.Image.Section((int)section).Length)];
        double[] bytes = [sections.Sum(), sqlite.Bytes];
        Write(times, allocated, bytes, building);
        Console.WriteLine(
            $"\nOur index: dictionary {Number.Text(sections[0] / 1024.0, "N0")} KB, "
            + $"postings {Number.Text(sections[1] / 1024.0, "N0")} KB, "
            + $"lengths {Number.Text(sections[2] / 1024.0, "N0")} KB. SQLite's is contentless, and has positions too.");
        Console.WriteLine($"SQLite's ten are ours in {Number.Text(100 * Overlap(papers, sqlite, queries), "F1")} % on average.");
        return SearchAgreement.Check(papers, [.. queries.Select(query => query.Words)]);
    }

    private static void Write(double[][] times, double[] allocated, double[] bytes, double[] building)
    {
        string[] names = ["PaperCorpus.Search", "SQLite FTS5"];
        var table = new MarkdownTable(
            "", "p50, µs", "× ours", "p99, µs", "× ours", "allocated, B", "index, KB", "× ours", "building, ms", "× ours");
        for (int i = 0; i < names.Length; i++)
        {
            double half = Percentile.Median(times[i]);
            double most = Percentile.Of(times[i], 0.99);
            table.Add(
                names[i],
                Number.Text(half, "F1"),
                Number.Text(half / Percentile.Median(times[0]), "F2"),
                Number.Text(most, "F1"),
                Number.Text(most / Percentile.Of(times[0], 0.99), "F2"),
                Number.Text(allocated[i], "F0"),
                Number.Text(bytes[i] / 1024, "N0"),
                Number.Text(bytes[i] / bytes[0], "F2"),
                Number.Text(building[i], "N1"),
                Number.Text(building[i] / building[0], "F2"));
        }

        table.Write(Console.Out);
    }

    private static void Search(PaperCorpus papers, Query query)
    {
        double sum = 0;
        foreach (SearchHit hit in papers.Search(query.Words, new() { Matching = TermMatching.Any }))
            sum += hit.Paper.Index + hit.Score;
        GC.KeepAlive(sum > 0 ? papers : null);
    }

    private static double MakingSqlite((string, string)[] texts)
    {
        List<SqliteIndex> made = [];
        double milliseconds = Timing.Making(() =>
        {
            made.Add(SqliteIndex.Build(texts));
            return made;
        });
        foreach (SqliteIndex index in made)
            index.Dispose();
        return milliseconds;
    }

    /// <summary>The share of the hits that both have, on average.</summary>
    private static double Overlap(PaperCorpus papers, SqliteIndex sqlite, Query[] queries)
    {
        int[] found = new int[Limit];
        return queries.Average(query =>
        {
            IEnumerable<SearchHit> hits = papers.Search(query.Words, new() { Matching = TermMatching.Any }).AsEnumerable();
            int[] ours = [.. hits.Select(hit => hit.Paper.Index)];
            int[] theirs = found[..sqlite.Find(query.Match, found)];
            int most = Math.Max(ours.Length, theirs.Length);
            return most == 0 ? 1 : (double)ours.Intersect(theirs).Count() / most;
        });
    }

    private sealed record Query(string Words, string Match);
}
