using System.Globalization;
using Benchmarks.Support;

namespace Benchmarks.Commands;

/// <summary>Simulates searches in clusters of many machines, with the times that <c>cluster</c> and <c>sets</c> measure.</summary>
internal static class SimulateCommand
{
    private const int Searches = 20_000;

    private static readonly int[] Machines = [1, 4, 16, 64, 200];

    public static int Run(string[] options)
    {
        double Number(string name, double other) => Options.Of(options, name) is [var text] ? double.Parse(text, CultureInfo.InvariantCulture) : other;
        var table = new MarkdownTable("machines", "p50, ms", "p99, ms", "p99.9, ms", "p99 without hedging", "p99.9 without", "calls, × machines");
        foreach (int machines in Machines)
        {
            var model = new ClusterModel(
                machines,
                Number("--search-ms", 10),
                Number("--spread", 0.5),
                Number("--hop-ms", 0.3),
                Number("--stragglers", 0.01),
                Number("--straggler-ms", 100),
                (int)Number("--branching", 16),
                Number("--known-words", 0.8));
            (double[] hedged, double calls) = model.Simulate(Searches, isHedged: true);
            (double[] plain, _) = model.Simulate(Searches, isHedged: false);
            table.Add(
                Support.Number.Text(machines, "F0"),
                Support.Number.Text(Percentile.Median(hedged), "F1"),
                Support.Number.Text(Percentile.Of(hedged, 0.99), "F1"),
                Support.Number.Text(Percentile.Of(hedged, 0.999), "F1"),
                Support.Number.Text(Percentile.Of(plain, 0.99), "F1"),
                Support.Number.Text(Percentile.Of(plain, 0.999), "F1"),
                Support.Number.Text(calls, "F2"));
        }

        table.Write(Console.Out);
        return 0;
    }
}
