using System.Globalization;
using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Commands;

/// <summary>
/// Times what a process needs from the first line of Main until it has found a paper by its title, and until it has
/// the first hit of a search: the compiled corpus against JSON, against parsing at run time, SQLite and Lucene.NET.
/// </summary>
internal static class StartupBenchmark
{
    private const int Runs = 15;

    private static readonly (string Argument, string Name)[] Contenders =
    [
        ("typed", "TypedCorpus"), ("json", "JSON, FrozenDictionary"), ("parsed", "parsing the documents"), ("sqlite", "SQLite, FTS5"),
        ("lucene", "Lucene.NET"),
    ];

    public static int Run(string[] options)
    {
        foreach ((TestDocument[] documents, LoadedCorpus corpus) in Corpora.Of(options))
        {
            using var folder = new TemporaryFolder();
            foreach (bool isReadyToRun in (bool[])[false, true])
            {
                if (ContendersProgram.Build(folder, documents, corpus.Papers, isReadyToRun) is not { } program)
                    return 1;

                string compiled = isReadyToRun ? "the app ReadyToRun" : "the app compiled as it runs";
                Console.WriteLine($"### {Number.Text(corpus.Papers.Count, "N0")} papers, {compiled}\n");
                Run(program, corpus.Papers);
            }
        }

        return 0;
    }

    private static void Run(ContendersProgram program, PaperCorpus papers)
    {
        // A title without LaTeX, which only one of the contenders decodes.
        string title = papers.Skip(papers.Count / 2).First(paper => paper.RawTitle == paper.Title).Title;
        string query = TitleQueries.Of(papers)[0];
        (double[] Times, double Methods)[] titles = Measured(program, "title", title);
        (double[] Times, double Methods)[] searches = Measured(program, "search", query);

        var table = new MarkdownTable("", "a title, ms", "× ours", "methods", "a search, ms", "× ours", "methods");
        for (int i = 0; i < Contenders.Length; i++)
        {
            double half = Percentile.Median(titles[i].Times);
            double search = Percentile.Median(searches[i].Times);
            table.Add(
                Contenders[i].Name,
                Number.Text(half / 1000, "F2"),
                Number.Text(half / Percentile.Median(titles[0].Times), "F2"),
                Number.Text(titles[i].Methods, "F0"),
                Number.Text(search / 1000, "F2"),
                Number.Text(search / Percentile.Median(searches[0].Times), "F2"),
                Number.Text(searches[i].Methods, "F0"));
        }

        table.Write(Console.Out);
        Console.WriteLine(
            $"\nMedians of {Runs} processes each, in turns. JSON and the parsed documents are searched by a scan. "
            + "The methods are those that were compiled as the process ran; the library is in machine code, as in its package.\n");
    }

    /// <summary>The times of each contender in microseconds, and how many methods were compiled in them.</summary>
    private static (double[] Times, double Methods)[] Measured(ContendersProgram program, string task, string text)
    {
        List<(double Time, double Methods)>[] measured = [.. Contenders.Select(_ => new List<(double, double)>())];
        for (int run = -1; run < Runs; run++)
        {
            for (int i = 0; i < Contenders.Length; i++)
            {
                string[] lines = program.Run(Contenders[i].Argument, task, text).Lines;
                if (task == "title" && lines[2] != text)
                    throw new InvalidOperationException($"{Contenders[i].Name} found '{lines[2]}'");
                if (run >= 0)
                    measured[i].Add((Value(lines[0]), Value(lines[1])));
            }
        }

        return
        [
            .. measured.Select(runs =>
                (runs.Select(run => run.Time).ToArray(), Percentile.Median(runs.Select(run => run.Methods)))),
        ];
    }

    private static double Value(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
