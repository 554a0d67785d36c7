using System.Text;
using System.Text.Json;
using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Commands;

/// <summary>Times the readers: each document as it is, and its papers as each format has them that the library writes.</summary>
internal static class ReadingBenchmark
{
    /// <summary>A read takes at least this long, so that a short document is read several times.</summary>
    private const double LeastMilliseconds = 50;

    public static int Run(string[] options)
    {
        foreach (TestDocument[] documents in (TestDocument[][])[.. Options.Documents(options).Select(AllFormats)])
        {
            var table = new MarkdownTable("document", "papers", "MB", "MB/s");
            foreach (TestDocument document in documents)
            {
                int papers = GeneratorSteps.Read(document).Document.Entries.Count;
                double megabytes = document.Bytes.Length / 1e6;
                table.Add(document.Name, Number.Text(papers, "N0"), Number.Text(megabytes, "F2"), Number.Text(megabytes / Seconds(document), "F1"));
            }

            table.Write(Console.Out);
            Console.WriteLine();
        }

        Console.WriteLine("Medians, in this process, warm, on one core.");
        return 0;
    }

    private static double Seconds(TestDocument document)
    {
        double once = Timing.Making(() => GeneratorSteps.Read(document));
        int times = Math.Max(1, (int)(LeastMilliseconds / once));
        double milliseconds = Timing.Making(() =>
        {
            object read = document;
            for (int i = 0; i < times; i++)
                read = GeneratorSteps.Read(document);
            return read;
        });
        return milliseconds / times / 1000;
    }

    private static TestDocument[] AllFormats(TestDocument document)
    {
        PaperCorpus papers = Corpora.Compile(document).Papers;
        string name = Path.GetFileNameWithoutExtension(document.Name);
        return
        [
            document,
            Written(name + ".bib", papers, "", paper => paper.ToBibTeX(includeAbstract: true) + "\n", ""),
            Written(name + ".ris", papers, "", paper => paper.ToRis(), ""),
            Written(name + ".json", papers, "[\n", paper => paper.ToCslJson() + (paper.Index < papers.Count - 1 ? ",\n" : "\n"), "]\n"),
            Written(name + ".jsonl", papers, "", Line, ""),
        ];
    }

    private static TestDocument Written(string name, PaperCorpus papers, string start, Func<Paper, string> write, string end) =>
        new(name, Encoding.UTF8.GetBytes(start + string.Concat(papers.Select(write)) + end));

    private static string Line(Paper paper) => JsonSerializer.Serialize(
        new { paper.Id, paper.Title, paper.Abstract, Authors = paper.Authors.Select(author => author.Name), paper.Year, paper.Venue, paper.Url }) + "\n";
}
