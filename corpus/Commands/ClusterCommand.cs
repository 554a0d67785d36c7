using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using TypedCorpus.App.Clusters;
using TypedCorpus.App.Common;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.Orleans;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus cluster</c> shows on this machine what a cluster does when one of its silos dies.</summary>
internal static class ClusterCommand
{
    private const int Replicas = 2;
    private const int ShardsPerSilo = 2;

    public static Command Create(Session session)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "The words to search for, as those of 'corpus search'.",
            Arity = ArgumentArity.OneOrMore,
        };
        var silos = new Option<int>("--silos")
        {
            HelpName = "N",
            Description = "The number of silos, from 2 to 9; 3 if not given.",
            DefaultValueFactory = static _ => 3,
        };
        var redis = new Option<string?>("--redis")
        {
            HelpName = "HOST:PORT",
            Description = "Let the silos find one another by this Redis. Without it, the first silo knows the others.",
        };
        var command = new Command(
            "cluster", "Search on silos in processes of their own, kill one of them, and search again: the answer is the same.")
        {
            query, silos, redis,
        };
        command.SetAction((result, cancellation) =>
        {
            CorporaOption.Refuse(result);
            int count = result.GetValue(silos);
            if (count is < 2 or > 9)
                throw new UserErrorException("--silos must be from 2 to 9.");
            return RunAsync(session, string.Join(' ', result.GetRequiredValue(query)), count, result.GetValue(redis), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Session session, string query, int silos, string? redis, CancellationToken cancellation)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus-cluster-");
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            interrupt.Cancel();
        }

        using var ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            cancellation = interrupt.Token;
            int shards = DocumentShards.Compile(session.ReadDocuments(), silos * ShardsPerSilo, folder.FullName, session.Error);
            Say(session, $"{CountText.Of(shards, "shard")}, two replicas of each on {silos} silos");
            LocalCluster cluster = await LocalCluster.StartAsync(AppFile, folder.FullName, silos, Replicas, redis, cancellation).ConfigureAwait(false);
            await using (cluster.ConfigureAwait(false))
                return await ShowAsync(session, cluster, query, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> ShowAsync(Session session, LocalCluster cluster, string query, CancellationToken cancellation)
    {
        Say(session, $"silos run as the processes {string.Join(", ", cluster.Silos.Select(silo => silo.ProcessId))}");
        // The first search also loads code.
        await cluster.Corpus.SearchAsync(query, cancellationToken: cancellation).ConfigureAwait(false);
        ClusterAnswer before = await SearchAsync(session, cluster, query, cancellation).ConfigureAwait(false);
        foreach (ClusterHit hit in before.Hits)
            session.Screen.Writer.WriteLine($"{NumberText.TwoDecimals(hit.Score)}\t{hit.Paper.Title}\t{hit.Paper.Shard}");
        session.Screen.Flush();

        SiloProcess victim = cluster.Silos[^1];
        victim.Kill();
        Say(session, $"killed the process {victim.ProcessId}");
        ClusterAnswer after = await SearchAsync(session, cluster, query, cancellation).ConfigureAwait(false);
        bool isSame = after.IsComplete && before.Hits.Select(Key).SequenceEqual(after.Hits.Select(Key)) && before.TotalCount == after.TotalCount;
        Say(session, isSame ? "the answer is the same" : "the answer is another");
        return isSame ? 0 : ExitCodes.Failure;
    }

    private static async Task<ClusterAnswer> SearchAsync(
        Session session, LocalCluster cluster, string query, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        ClusterAnswer answer = await cluster.Corpus
            .SearchAsync(query, new() { CountsAll = true, Deadline = TimeSpan.FromSeconds(20) }, cancellation).ConfigureAwait(false);
        string time = NumberText.TwoDecimals(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        string missing = answer.IsComplete ? "" : $"; these shards are missing: {string.Join(", ", answer.MissingShards)}";
        Say(session, $"{NumberText.Papers((int)answer.TotalCount!)} in {time} ms{missing}");
        return answer;
    }

    private static (string Shard, int Index, double Score) Key(ClusterHit hit) => (hit.Paper.Shard, hit.Paper.Index, hit.Score);

    private static void Say(Session session, string text) => session.Error.WriteLine($"corpus: {text}");

    // A single file has no assembly; the program itself is started then.
    private static string AppFile => typeof(ClusterCommand).Assembly.Location is { Length: > 0 } file ? file : Environment.ProcessPath!;
}
