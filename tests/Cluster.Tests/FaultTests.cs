using System.Diagnostics;
using System.Globalization;
using TypedCorpus.App.Clusters;
using TypedCorpus.App.Compiling;
using TypedCorpus.Orleans;
using Xunit.Abstractions;

namespace Cluster.Tests;

/// <summary>Silos die, hang and come back; Redis goes; shards are replaced: no answer is wrong.</summary>
/// <remarks>CLUSTER_SEARCHES is the number of searches of the long form, such as 2000.</remarks>
public sealed class FaultTests(ITestOutputHelper output)
{
    private static readonly string[] Queries =
        ["attention", "linear attention", "\"language model\"", "transf*", "vision OR mamba", "atention nystrofmormer", "title:diffusion"];

    private static int Searches { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CLUSTER_SEARCHES"), CultureInfo.InvariantCulture, out int searches) ? searches : 150;

    [RedisFact]
    public async Task No_answer_is_wrong_while_silos_are_killed_and_paused_and_come_back()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        await using TestCluster cluster = await TestCluster.StartAsync(5);
        var tally = new Tally();
        int third = Searches / 3;
        cluster.Local.Silos[4].Kill();
        await SearchAsync(cluster, third, tally);
        Signal(cluster.Local.Silos[3], "STOP");
        await SearchAsync(cluster, third, tally);
        Signal(cluster.Local.Silos[3], "CONT");
        cluster.Local.Silos[3].Kill();
        long restarted = Stopwatch.GetTimestamp();
        await Task.WhenAll(cluster.Local.RestartAsync(3, patience.Token), cluster.Local.RestartAsync(4, patience.Token));
        await cluster.Local.WaitForReplicasAsync(5, patience.Token);
        TimeSpan back = Stopwatch.GetElapsedTime(restarted);
        await SearchAsync(cluster, Searches - (2 * third), tally);
        output.WriteLine($"{tally}; all replicas were back {back.TotalSeconds:F1} s after the silos were started");
        Assert.Equal(0, tally.Wrong);
        Assert.Equal(0, tally.Incomplete);
    }

    [RedisFact]
    public async Task An_answer_comes_from_one_version_while_shards_are_replaced()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await using TestCluster cluster = await TestCluster.StartAsync(3);
        DocumentFile[] fewer = [.. cluster.Folder.Documents.Take(4)];
        using TypedCorpus.CorpusSet next = cluster.Folder.Compile(fewer);
        string before = (await cluster.Corpus.DescribeAsync(patience.Token)).Version;
        Task adding = Task.Run(() => cluster.Folder.Add("2", fewer));
        int ofOld = 0;
        int ofNew = 0;
        for (int i = 0; ofNew < 50; i++)
        {
            string query = Queries[i % Queries.Length];
            ClusterAnswer answer = await cluster.Corpus.SearchAsync(query, new() { Deadline = TimeSpan.FromSeconds(30) }, patience.Token);
            Assert.True(answer.IsComplete);
            bool isOld = answer.Version == before;
            ClusterOracle.AssertSame(isOld ? cluster.Folder.Whole : next.Corpora[0], query, new(), answer);
            ofOld += isOld ? 1 : 0;
            ofNew += isOld ? 0 : 1;
        }

        await adding;
        Assert.NotEqual(0, ofOld);

        output.WriteLine($"{ofOld} answers of the old version, {ofNew} of the new one, none of both and none with a gap");
    }

    [RedisFact]
    public async Task Searches_go_on_without_Redis()
    {
        await using TestCluster cluster = await TestCluster.StartAsync(3);
        cluster.Redis.Kill();
        var tally = new Tally();
        await SearchAsync(cluster, 50, tally);
        output.WriteLine(tally.ToString());
        Assert.Equal((0, 0), (tally.Wrong, tally.Incomplete));
    }

    [RedisFact]
    public async Task Past_the_deadline_the_answer_names_the_shards_that_are_missing()
    {
        await using TestCluster cluster = await TestCluster.StartAsync(3);
        ClusterDescription description = await cluster.Corpus.DescribeAsync();
        // Two of three silos hang: the shards that have both replicas there cannot answer.
        SiloProcess[] hanging = [cluster.Local.Silos[1], cluster.Local.Silos[2]];
        string[] lost =
        [
            .. description.Shards
                .Where(shard => shard.Silos.All(silo => Array.Exists(hanging, other => silo.EndsWith($":{other.Port}", StringComparison.Ordinal))))
                .Select(shard => shard.Name),
        ];
        foreach (SiloProcess silo in hanging)
            Signal(silo, "STOP");
        try
        {
            ClusterAnswer answer = await cluster.Corpus.SearchAsync("attention", new() { Deadline = TimeSpan.FromSeconds(2) });
            Assert.Equal(lost, answer.MissingShards);
        }
        catch (TimeoutException)
        {
            // The client had no way to the silo that is left.
        }

        foreach (SiloProcess silo in hanging)
            Signal(silo, "CONT");
    }

    private static async Task SearchAsync(TestCluster cluster, int count, Tally tally)
    {
        for (int i = 0; i < count; i++)
        {
            string query = Queries[i % Queries.Length];
            long start = Stopwatch.GetTimestamp();
            ClusterAnswer answer = await cluster.Corpus.SearchAsync(query, new() { Deadline = TimeSpan.FromSeconds(20) });
            tally.Add(Stopwatch.GetElapsedTime(start), answer.IsComplete, ClusterOracle.IsSame(cluster.Folder.Whole, query, answer));
        }
    }

    private static void Signal(SiloProcess silo, string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", silo.ProcessId.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Counts answers.</summary>
    private sealed class Tally
    {
        private static readonly TimeSpan LateTime = TimeSpan.FromMilliseconds(500);

        private readonly List<double> _times = [];

        public int Wrong { get; private set; }

        public int Incomplete { get; private set; }

        public int Late { get; private set; }

        public void Add(TimeSpan time, bool isComplete, bool isSame)
        {
            _times.Add(time.TotalMilliseconds);
            Incomplete += isComplete ? 0 : 1;
            Wrong += isComplete && !isSame ? 1 : 0;
            Late += time > LateTime ? 1 : 0;
        }

        public override string ToString()
        {
            double[] times = [.. _times.Order()];
            return $"{times.Length} searches, {Wrong} wrong, {Incomplete} incomplete, {Late} later than {LateTime.TotalMilliseconds} ms; "
                + $"p50 {times[times.Length / 2]:F1} ms, p99 {times[(int)(0.99 * (times.Length - 1))]:F1} ms, most {times[^1]:F0} ms";
        }
    }
}
