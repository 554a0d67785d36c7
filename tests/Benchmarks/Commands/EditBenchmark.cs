using System.Diagnostics;
using System.Text;
using Benchmarks.Support;

namespace Benchmarks.Commands;

/// <summary>
/// What the generator costs an editor: to run it first, after an edit that has nothing to do with it, and after an
/// edit of a document; with all outputs, and without those that an editor leaves out.
/// </summary>
internal static class EditBenchmark
{
    private const int Runs = 15;

    public static int Run(string[] options)
    {
        foreach ((Document[] documents, CompiledCorpus corpus) in Corpora.Of(options))
        {
            var table = new MarkdownTable("ms", "first run", "unrelated edit", "edit of a document");
            foreach (bool isEditor in (bool[])[false, true])
            {
                double[] times = Times(documents, isEditor);
                table.Add([isEditor ? "as an editor runs it" : "as a build runs it", .. times.Select(time => Number.Text(time, "F2"))]);
            }

            Console.WriteLine($"### {Number.Text(corpus.Papers.Count, "N0")} papers in {documents.Length} documents\n");
            table.Write(Console.Out);
            Console.WriteLine($"\nMedians of {Runs} runs, in this process, warm.\n");
        }

        return 0;
    }

    private static double[] Times(Document[] documents, bool isEditor)
    {
        Document[] edited = [Edit(documents[0]), .. documents[1..]];
        List<double>[] times = [[], [], []];
        for (int run = -3; run < Runs; run++)
        {
            var host = new EditedCompilation(documents, isEditor);
            double[] passes =
            [
                Time(host.Run),
                Time(host.EditUnrelated, host.Run),
                Time(() => host.Replace(0, edited[0]), host.Run),
            ];
            for (int i = 0; i < passes.Length && run >= 0; i++)
                times[i].Add(passes[i]);
        }

        return [.. times.Select(Percentile.Median)];
    }

    private static double Time(Action prepare, Action action)
    {
        prepare();
        return Time(action);
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Writes a word at the end of the last line that has one, which is an abstract.</summary>
    private static Document Edit(Document document) =>
        document with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document.Bytes).TrimEnd() + " edited\n") };
}
