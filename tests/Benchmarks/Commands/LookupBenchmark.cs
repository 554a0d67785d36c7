using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks.Lookups;
using Benchmarks.Support;
using Perfolizer.Horology;
using TypedCorpus;
using TypedCorpus.Image.Layout;

namespace Benchmarks.Commands;

/// <summary>
/// Times <see cref="PaperCorpus.Find(string)"/> against the framework's dictionaries from titles to indices:
/// a hit, a miss, and making the table. BenchmarkDotNet measures in this process and logs to standard error.
/// </summary>
internal static class LookupBenchmark
{
    private const double NanosecondsPerMicrosecond = 1e3;
    private const int MaxIterations = 30;
    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(100);

    public static int Run(string[] options)
    {
        foreach ((_, LoadedCorpus corpus) in Corpora.Of(options))
            Run(corpus);
        return 0;
    }

    private static void Run(LoadedCorpus compiled)
    {
        LookupTimes.Tables = new(compiled);
        using var artifacts = new TemporaryFolder();
        using var log = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(
                Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationTime(IterationTime)
                    .WithMaxIterationCount(MaxIterations))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new StreamLogger(log))
            .WithArtifactsPath(artifacts.Path);
        Summary lookups = BenchmarkRunner.Run<LookupTimes>(config);
        Summary making = BenchmarkRunner.Run<MakingTimes>(config);
        Write(compiled, lookups, making);
    }

    private static void Write(LoadedCorpus compiled, Summary lookups, Summary making)
    {
        Console.WriteLine($"### {Number.Text(compiled.Papers.Count, "N0")} papers\n");
        var table = new MarkdownTable("", "hit, ns", "ratio", "miss, ns", "ratio", "making, µs", "making, KB");
        foreach (string contender in Contender.All)
        {
            double hit = Median(lookups, contender, hit: true);
            double miss = Median(lookups, contender, hit: false);
            BenchmarkReport made = making.Reports.Single(report => IsOf(report, contender));
            table.Add(
                contender,
                Number.Text(hit, "F1"),
                Number.Text(Median(lookups, Contender.Corpus, hit: true) / hit, "F2"),
                Number.Text(miss, "F1"),
                Number.Text(Median(lookups, Contender.Corpus, hit: false) / miss, "F2"),
                Number.Text(Median(made) / NanosecondsPerMicrosecond, "F1"),
                Number.Text((made.GcStats.GetBytesAllocatedPerOperation(made.BenchmarkCase) ?? 0) / 1024.0, "N1"));
        }

        table.Write(Console.Out);
        int imageBytes = compiled.Image.Section((int)ImageSection.Keys).Length + compiled.Image.Section((int)ImageSection.Titles).Length;
        Console.WriteLine(
            $"\nThe ratio is that of `PaperCorpus.Find` to the row. Its table has ids, names and links too; with the titles it takes "
            + $"{Number.Text(imageBytes / 1024.0, "N0")} KB of the assembly.\n");
    }

    private static double Median(Summary summary, string contender, bool hit) => Median(summary.Reports.Single(report =>
        IsOf(report, contender) && (bool)report.BenchmarkCase.Parameters[nameof(LookupTimes.Hit)] == hit));

    private static double Median(BenchmarkReport report) =>
        report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} was not timed");

    private static bool IsOf(BenchmarkReport report, string contender) =>
        report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'') == contender;
}
