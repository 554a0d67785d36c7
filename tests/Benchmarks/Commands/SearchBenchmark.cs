using Benchmarks.Support;
using TypedCorpus;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Search;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace Benchmarks.Commands;

/// <summary>
/// Times <see cref="PaperCorpus.Search(string, SearchOptions)"/> against Lucene.NET and the full-text index of SQLite, and
/// checks its hits against a search by brute force.
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
        (string, string)[] texts = SqliteIndex.Texts(papers);
        using var oneField = LuceneIndex.OneField(texts);
        using var twoFields = LuceneIndex.TwoFields(texts);
        using var sqlite = SqliteIndex.Build(texts);
        sqlite.Optimize();

        ImageSection[] parts = [ImageSection.Terms, ImageSection.Postings, ImageSection.FieldNorms];
        int[] sections = [.. parts.Select(section => compiled.Image.Section((int)section).Length)];
        EquatableArray<PaperModel> models =
            GeneratorSteps.Compile([.. documents.Select(document => GeneratorSteps.Read(document).Document)]).Corpus.Papers;
        Engine[] engines =
        [
            new("PaperCorpus.Search", query => Search(papers, query.Words), sections.Sum(), MakingOurs(models)),
            new("Lucene.NET, one field", query => oneField.Find(query.Words, stackalloc int[Limit]), oneField.Bytes, MakingLucene(texts, LuceneIndex.OneField)),
            new("Lucene.NET, two fields", query => twoFields.Find(query.Words, stackalloc int[Limit]), twoFields.Bytes, MakingLucene(texts, LuceneIndex.TwoFields)),
            new($"SQLite {SqliteIndex.Version}, FTS5", query => sqlite.Find(query.Match, stackalloc int[Limit]), sqlite.Bytes, MakingSqlite(texts)),
        ];

        string[] words = TitleQueries.Of(papers);
        string[] sentences = TitleQueries.SentencesOf(papers);
        Measure($"{Number.Text(papers.Count, "N0")} papers, {words.Length} queries of one to three words", engines, words);
        Measure($"{Number.Text(papers.Count, "N0")} papers, {sentences.Length} sentences", engines, sentences);
        Console.WriteLine(
            $"Our index: dictionary {Number.Text(sections[0] / 1024.0, "N0")} KB, "
            + $"postings {Number.Text(sections[1] / 1024.0, "N0")} KB, "
            + $"lengths {Number.Text(sections[2] / 1024.0, "N0")} KB. Those of the others have no positions either, except SQLite's.");
        Console.WriteLine($"SQLite's ten are ours in {Number.Text(100 * Overlap(papers, words, sqlite), "F1")} % on average.");
        return SearchAgreement.Check(papers, [.. words, .. sentences]);
    }

    private static void Measure(string title, Engine[] engines, string[] words)
    {
        Query[] queries = [.. words.Select(query => new Query(query, SqliteQuery.AnyOf(query)))];
        Action<Query>[] actions = [.. engines.Select(engine => engine.Find)];
        double[][] times = Timing.Interleaved(queries, actions);
        Console.WriteLine($"### {title}\n");
        var table = new MarkdownTable(
            "", "p50, µs", "× ours", "p99, µs", "× ours", "allocated, B", "index, KB", "× ours", "building, ms", "× ours");
        for (int i = 0; i < engines.Length; i++)
        {
            double half = Percentile.Median(times[i]);
            double most = Percentile.Of(times[i], 0.99);
            table.Add(
                engines[i].Name,
                Number.Text(half, "F1"),
                Number.Text(half / Percentile.Median(times[0]), "F2"),
                Number.Text(most, "F1"),
                Number.Text(most / Percentile.Of(times[0], 0.99), "F2"),
                Number.Text(Timing.Allocated(queries, actions[i]), "F0"),
                Number.Text(engines[i].Bytes / 1024, "N0"),
                Number.Text(engines[i].Bytes / engines[0].Bytes, "F2"),
                Number.Text(engines[i].Building, "N1"),
                Number.Text(engines[i].Building / engines[0].Building, "F2"));
        }

        table.Write(Console.Out);
        Console.WriteLine();
    }

    private static void Search(PaperCorpus papers, string query)
    {
        double sum = 0;
        foreach (SearchHit hit in papers.Search(query, new() { Matching = TermMatching.Any }))
            sum += hit.Paper.Index + hit.Score;
        GC.KeepAlive(sum > 0 ? papers : null);
    }

    private static double MakingOurs(EquatableArray<PaperModel> models) =>
        Timing.Making(() => SearchIndexBuilder.Build(TermBags.Of(models, default), default));

    private static double MakingLucene((string, string)[] texts, Func<IReadOnlyList<(string, string)>, LuceneIndex> build) =>
        MakingDisposable(() => build(texts));

    private static double MakingSqlite((string, string)[] texts) => MakingDisposable(() => SqliteIndex.Build(texts));

    private static double MakingDisposable(Func<IDisposable> make)
    {
        List<IDisposable> made = [];
        double milliseconds = Timing.Making(() =>
        {
            made.Add(make());
            return made;
        });
        foreach (IDisposable index in made)
            index.Dispose();
        return milliseconds;
    }

    /// <summary>The share of the hits that both have, on average.</summary>
    private static double Overlap(PaperCorpus papers, string[] queries, SqliteIndex sqlite)
    {
        int[] found = new int[Limit];
        return queries.Average(query =>
        {
            IEnumerable<SearchHit> hits = papers.Search(query, new() { Matching = TermMatching.Any }).AsEnumerable();
            int[] ours = [.. hits.Select(hit => hit.Paper.Index)];
            int[] theirs = found[..sqlite.Find(SqliteQuery.AnyOf(query), found)];
            int most = Math.Max(ours.Length, theirs.Length);
            return most == 0 ? 1 : (double)ours.Intersect(theirs).Count() / most;
        });
    }

    private sealed record Query(string Words, string Match);

    /// <param name="Name">The name in the table.</param>
    /// <param name="Find">Finds the best papers for a query.</param>
    /// <param name="Bytes">The size of the index.</param>
    /// <param name="Building">The milliseconds that building it takes.</param>
    private sealed record Engine(string Name, Action<Query> Find, double Bytes, double Building);
}
