using Orleans.Concurrency;
using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Routing;
using TypedCorpus.Orleans.Shards;
using TypedCorpus.Orleans.Steps;

namespace TypedCorpus.Orleans.Queries;

/// <summary>Where the questions of clients come in: on the silo that a client is connected to. Its key has no meaning.</summary>
internal interface ICorpusEntry : IGrainWithIntegerKey
{
    Task<ClusterAnswer> SearchAsync(ClusterQuery query, TimeSpan time, CancellationToken cancellation);

    Task<ClusterPaper?[]> FindAsync(string[] keys, TimeSpan time, CancellationToken cancellation);

    Task<ClusterDescription> DescribeAsync(TimeSpan time, CancellationToken cancellation);
}

/// <inheritdoc cref="ICorpusEntry"/>
[StatelessWorker, Reentrant]
internal sealed class CorpusEntry(ClusterSearch search, ClusterView view, NodeHost host) : Grain, ICorpusEntry
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public Task<ClusterAnswer> SearchAsync(ClusterQuery query, TimeSpan time, CancellationToken cancellation) =>
        Task.Run(() => search.SearchAsync(query, new(time)), cancellation).WaitAsync(cancellation);

    public Task<ClusterPaper?[]> FindAsync(string[] keys, TimeSpan time, CancellationToken cancellation) =>
        Task.Run(() => search.FindAsync(keys, new(time)), cancellation).WaitAsync(cancellation);

    public async Task<ClusterDescription> DescribeAsync(TimeSpan time, CancellationToken cancellation)
    {
        var deadline = new Deadline(time);
        while (!deadline.IsOver)
        {
            if (view.Current is { } version && host.Find(version.Id) is { } open)
                return Describe(open);
            await deadline.Delay(Pause, cancellation);
        }

        throw new TimeoutException("The silo has no shards yet.");
    }

    private ClusterDescription Describe(OpenVersion version) => new(
        version.Id,
        version.PaperCount,
        [
            .. version.Files.Corpora.Select((corpus, shard) => new ShardDescription(
                version.Files.ShardNames[shard],
                corpus.Count,
                [.. corpus.Documents.Select(document => document.Name)],
                [.. view.ReplicasOf(version.Id, shard).Select(silo => silo.Endpoint.ToString()).Order(StringComparer.Ordinal)])),
        ]);
}
