using System.Globalization;
using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Commands;

/// <summary>Measures the memory of a process that has opened the papers and of one that has searched them 10,000 times.</summary>
internal static class MemoryBenchmark
{
    private const int Runs = 3;
    private const double Megabyte = 1 << 20;

    private static readonly (string Argument, string Name, bool Searches)[] Contenders =
    [
        ("typed", "TypedCorpus", true), ("sqlite", "SQLite, FTS5", true), ("lucene", "Lucene.NET", true), ("json", "JSON, FrozenDictionary", false),
        ("none", "a process with nothing", true),
    ];

    public static int Run(string[] options)
    {
        foreach ((TestDocument[] documents, LoadedCorpus corpus) in Corpora.Of(options))
        {
            using var folder = new TemporaryFolder();
            if (ContendersProgram.Build(folder, documents, corpus.Papers, isReadyToRun: false) is not { } program)
                return 1;
            Run(program, corpus.Papers, folder);
        }

        return 0;
    }

    private static void Run(ContendersProgram program, PaperCorpus papers, TemporaryFolder folder)
    {
        File.WriteAllLines(folder["queries.txt"], TitleQueries.Of(papers));
        File.WriteAllText(folder["none.txt"], "");
        List<double[]>[] measured = [.. Contenders.Select(_ => new List<double[]>())];
        for (int run = 0; run < Runs; run++)
        {
            for (int i = 0; i < Contenders.Length; i++)
            {
                string queries = folder[Contenders[i].Searches ? "queries.txt" : "none.txt"];
                measured[i].Add(Numbers(program.Run(Contenders[i].Argument, "memory", queries)));
            }
        }

        Console.WriteLine($"### {Number.Text(papers.Count, "N0")} papers\n");
        Write(measured);
    }

    /// <summary>Working set, heap and heap in use, opened and then searched.</summary>
    private static double[] Numbers(CommandResult result) =>
    [
        .. result.Lines.Take(2).SelectMany(line => line.Split(' ')).Select(
            number => double.Parse(number, CultureInfo.InvariantCulture) / Megabyte),
    ];

    private static void Write(List<double[]>[] measured)
    {
        var table = new MarkdownTable(
            "MB", "opened: working set", "heap", "heap in use", "searched: working set", "heap", "heap in use");
        for (int i = 0; i < Contenders.Length; i++)
        {
            IEnumerable<string> cells = Enumerable.Range(0, 6).Select(column =>
                column < 3 || Contenders[i].Searches
                    ? Number.Text(Percentile.Median(measured[i].Select(run => run[column])), column % 3 == 0 ? "F1" : "F2")
                    : "–");
            table.Add([Contenders[i].Name, .. cells]);
        }

        table.Write(Console.Out);
        Console.WriteLine($"\nMedians of {Runs} processes each. The working set has the pages of mapped files that were read.\n");
    }
}
