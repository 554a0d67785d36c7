using System.Diagnostics;
using System.Globalization;
using Benchmarks.Support;
using TypedCorpus;
using static Benchmarks.Support.Number;

namespace Benchmarks.Commands;

/// <summary>
/// Measures the explorer under load against the same endpoint over SQLite in the same kind of server, and the file, the
/// time to the first page and the memory of one process of it.
/// </summary>
internal static class ServeBenchmark
{
    private const int DefaultConnections = 4;
    private const int DefaultRounds = 7;
    private const int Requests = 4_000;
    private const int Starts = 15;
    private const int Searches = 1_000;
    private const int Limit = 10;

    public static int Run(string[] options)
    {
        using var folder = new TemporaryFolder();
        PaperCorpus papers = Corpora.Compile(Options.Documents([])).Papers;
        if (ServedPrograms.Publish(folder, papers) is not { } programs)
            return 1;
        string[] paths = [.. TitleQueries.Of(papers).Select(query => $"/api/v1/search?q={Uri.EscapeDataString(query)}&limit={Limit}")];
        int connections = Given(options, "--connections", DefaultConnections);

        Console.WriteLine($"### {Text(papers.Count, "N0")} papers, {paths.Length} queries, {connections} connections\n");
        foreach (bool compressed in (bool[])[false, true])
            CompareLoad(programs, paths, connections, Given(options, "--rounds", DefaultRounds), compressed);
        Console.WriteLine("### A process of the explorer\n");
        MeasureProcess(programs.Explorer, paths);
        return 0;
    }

    private static void CompareLoad(ServedPrograms programs, string[] paths, int connections, int rounds, bool compressed)
    {
        using var explorer = ServerProcess.Start(programs.Explorer, "serve", "--port", "0");
        using var sqlite = ServerProcess.Start(programs.Sqlite, programs.Database);
        (string Name, Uri Address, List<Load> Loads)[] servers =
            [("corpus serve", explorer.Address, []), ("SQLite FTS5", sqlite.Address, [])];
        for (int round = -2; round < rounds; round++)
        {
            foreach ((_, Uri address, List<Load> loads) in servers)
            {
                Load load = LoadTest.Run(address, paths, connections, Requests, compressed);
                if (round >= 0)
                    loads.Add(load);
            }
        }

        var table = new MarkdownTable("", "requests/s", "× ours", "p50, µs", "p99, µs", "× ours", "answer, KB");
        Load ours = Median(servers[0].Loads);
        foreach ((string name, _, List<Load> loads) in servers)
        {
            Load load = Median(loads);
            table.Add(
                name,
                Text(load.RequestsPerSecond, "N0"),
                Text(load.RequestsPerSecond / ours.RequestsPerSecond, "F2"),
                Text(load.MedianMicroseconds, "N0"),
                Text(load.P99Microseconds, "N0"),
                Text(load.P99Microseconds / ours.P99Microseconds, "F2"),
                Text(load.BytesPerAnswer / 1024, "F1"));
        }

        table.Write(Console.Out);
        Console.WriteLine(
            $"\nMedians of {rounds} rounds of {Text(Requests, "N0")} requests, in turns; the client runs on the same machine. "
            + $"Ours counts facets and gives the places of matches too. The answers are {(compressed ? "compressed by gzip" : "not compressed")}.\n");
    }

    private static Load Median(List<Load> loads) => new(
        Percentile.Median(loads.Select(load => load.RequestsPerSecond)),
        Percentile.Median(loads.Select(load => load.MedianMicroseconds)),
        Percentile.Median(loads.Select(load => load.P99Microseconds)),
        Percentile.Median(loads.Select(load => load.BytesPerAnswer)));

    private static void MeasureProcess(string program, string[] paths)
    {
        var starts = new List<(double Page, double Memory, double Searched)>();
        for (int i = -1; i < Starts; i++)
        {
            long start = Stopwatch.GetTimestamp();
            using var server = ServerProcess.Start(program, "serve", "--port", "0");
            using (var connection = new LoadConnection(server.Address))
                connection.Ask(LoadConnection.Request(server.Address, "/"));
            double page = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            double memory = server.Megabytes;
            LoadTest.Run(server.Address, paths, 1, Searches);
            if (i >= 0)
                starts.Add((page, memory, server.Megabytes));
        }

        var table = new MarkdownTable(
            "", "file, MB", "start to first page, ms", "memory then, MB", $"after {Text(Searches, "N0")} searches, MB");
        table.Add(
            "corpus serve",
            Text(new FileInfo(program).Length / 1e6, "F1"),
            Text(Percentile.Median(starts.Select(start => start.Page)), "F0"),
            Text(Percentile.Median(starts.Select(start => start.Memory)), "F1"),
            Text(Percentile.Median(starts.Select(start => start.Searched)), "F1"));
        table.Write(Console.Out);
        Console.WriteLine(
            $"\nMedians of {Starts} processes. The file is compiled beforehand and needs no .NET; the memory is the working "
            + "set.\n");
    }

    private static int Given(string[] options, string name, int otherwise) =>
        Options.Of(options, name) is [string given] ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
}
