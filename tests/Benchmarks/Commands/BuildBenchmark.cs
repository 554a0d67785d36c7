using System.Globalization;
using Benchmarks.Support;

namespace Benchmarks.Commands;

/// <summary>Measures the time and the compiler's memory of builds with a corpus, beside the same project without one.</summary>
internal static class BuildBenchmark
{
    private const int DefaultRuns = 3;

    /// <summary>The builds after which the compiler server has optimized most of its code and of the generator's.</summary>
    private const int WarmUps = 5;

    /// <summary>Options that are off by default, for what they add.</summary>
    private static readonly (string What, string Option)[] Variants =
    [
        ("all vocabularies", "Vocabularies = Vocabularies.All"),
        ("typed fields", "TypedFields = true"),
    ];

    public static int Run(string[] options)
    {
        using var folder = new TemporaryFolder();
        List<Measured> rows = [new("no corpus", ConsumerProject.Create(folder["none"], []))];
        foreach ((TestDocument[] documents, LoadedCorpus corpus) in Corpora.Of(options))
        {
            string name = $"{Number.Text(corpus.Papers.Count, "N0")} papers";
            var project = ConsumerProject.Create(folder[name], documents);
            rows.Add(new(name, project));
            string resource = "<CorpusDataAsResource>true</CorpusDataAsResource>";
            rows.Add(new($"{name}, data as a resource", ConsumerProject.Create(folder[$"{name}, resource"], documents, properties: resource)));
            foreach ((string what, string option) in Variants)
                rows.Add(new($"{name}, {what}", ConsumerProject.Create(folder[$"{name}, {what}"], documents, option)));
            rows.Add(new(name + ", the generator's sources alone", project.WithoutGenerator(folder[$"{corpus.Papers.Count}-sources"])));
        }

        int runs = Options.Of(options, "--runs") is [string given] ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultRuns;
        try
        {
            foreach (Measured row in Enumerable.Repeat(rows, WarmUps).SelectMany(each => each))
                row.Project.BuildEdited();
            foreach (Measured row in Enumerable.Repeat(rows, runs).SelectMany(each => each))
                row.Run();
        }
        finally
        {
            CompilerServer.Stop();
        }

        Write(rows, runs);
        return 0;
    }

    private static void Write(List<Measured> rows, int runs)
    {
        var table = new MarkdownTable(
            "", "first build, s", "more, s", "compiler, MB", "more, MB", "after an edit, s", "more, s", "unchanged, s", "assembly, MB");
        foreach (Measured row in rows)
        {
            table.Add(
                row.Name,
                Number.Text(row.Anew, "F2"),
                Number.Text(row.Anew - rows[0].Anew, "F2"),
                Number.Text(row.Memory, "N0"),
                Number.Text(row.Memory - rows[0].Memory, "N0"),
                Number.Text(row.Edited, "F2"),
                Number.Text(row.Edited - rows[0].Edited, "F2"),
                Number.Text(row.Again, "F2"),
                row.Failure is null ? Number.Text(row.Project.AssemblyBytes / (double)(1 << 20), "F2") : "–");
        }

        table.Write(Console.Out);
        Console.WriteLine(
            $"\nMedians of {runs} builds each, in turns: the first without a compiler server, that after an edit of the program with one "
            + "that is warm.");
        foreach (Measured row in rows.Where(row => row.Failure is not null))
            Console.WriteLine($"{row.Name}: FAILS, {row.Failure}");
        Console.WriteLine();
    }

    private sealed record Measured(string Name, ConsumerProject Project)
    {
        private readonly List<double> _anew = [];
        private readonly List<double> _edited = [];
        private readonly List<double> _again = [];
        private readonly List<double> _memory = [];

        public string? Failure { get; private set; }

        public double Anew => Percentile.Median(_anew);

        public double Edited => Percentile.Median(_edited);

        public double Again => Percentile.Median(_again);

        public double Memory => Percentile.Median(_memory);

        public void Run()
        {
            var memory = new CompilerMemory();
            CommandResult anew = Project.BuildAnew(memory);
            CommandResult edited = Project.BuildEdited();
            CommandResult again = Project.BuildAgain();
            _anew.Add(anew.Milliseconds / 1000);
            _edited.Add(edited.Milliseconds / 1000);
            _again.Add(again.Milliseconds / 1000);
            _memory.Add(memory.PeakMegabytes);
            CommandResult last = Array.Find([anew, edited, again], build => !build.Succeeded) ?? Project.Execute();
            if (!last.Succeeded)
                Failure = last.FirstError;
        }
    }
}
