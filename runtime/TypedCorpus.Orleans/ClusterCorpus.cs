using System.Diagnostics;
using TypedCorpus.Orleans.Queries;
using TypedCorpus.Orleans.Routing;
using TypedCorpus.Orleans.Steps;

namespace TypedCorpus.Orleans;

/// <summary>The papers of a cluster as one corpus: answers are those of a single corpus of all documents.</summary>
/// <remarks>
/// A silo that fails, hangs or is slow costs time, and never changes an answer: another replica of its shards is asked. All members may be used
/// from any thread.
/// </remarks>
public sealed class ClusterCorpus
{
    private const int Everything = 0;

    /// <summary>The silos that are asked for one answer at most, one after another.</summary>
    private const int MaxAttempts = 6;

    // What silos need to give up in time is less than what a client waits for them.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan DefaultDeadline = new ClusterSearchOptions().Deadline;

    private readonly IGrainFactory _client;
    private readonly Latencies _latencies = new();

    internal ClusterCorpus(IGrainFactory client) => _client = client;

    /// <summary>Finds the papers whose titles, abstracts, authors and venues match a query, the best first.</summary>
    /// <param name="query">The query, in the language of <see cref="PaperCorpus.Search(string, SearchOptions)"/>.</param>
    /// <param name="options">Which part of the hits is wanted, in which order, from which papers, and until when; null for the default.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>
    /// The answer. If not all shards could be reached before the deadline, it is that of the others, and names those that are missing.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="TimeoutException">No silo answered before the deadline.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<ClusterAnswer> SearchAsync(string query, ClusterSearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        options ??= new();
        var request = ClusterQuery.Of(query, options);
        return AskAsync((entry, time, token) => entry.SearchAsync(request, time, token), options.Deadline, cancellationToken);
    }

    /// <summary>Finds a paper by its id, title, name, DOI, arXiv number or a link, as <see cref="PaperCorpus.Find(string)"/> does.</summary>
    /// <param name="key">The key; case does not matter.</param>
    /// <param name="cancellationToken">Cancels the lookup.</param>
    /// <returns>The paper; null if no paper has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="TimeoutException">Not all shards answered, so that it is not known whether a paper has the key.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ClusterPaper?> FindAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return (await GetAsync([key], cancellationToken))[0];
    }

    /// <summary>Gets papers by their ids, or other keys, at once.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Cancels the lookup.</param>
    /// <returns>The papers, in the order of the keys; null where no paper has one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    /// <exception cref="TimeoutException">Not all shards answered, so that it is not known whether papers have the keys.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IReadOnlyList<ClusterPaper?>> GetAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        string[] all = [.. keys];
        return await AskAsync((entry, time, token) => entry.FindAsync(all, time, token), DefaultDeadline, cancellationToken);
    }

    /// <summary>Says what the cluster has: the version of the set, the number of papers, the shards and their replicas.</summary>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="TimeoutException">No silo answered.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<ClusterDescription> DescribeAsync(CancellationToken cancellationToken = default) =>
        AskAsync(static (entry, time, token) => entry.DescribeAsync(time, token), DefaultDeadline, cancellationToken);

    /// <summary>Asks a silo, and where it does not answer as quickly as silos mostly do, others too; the first answer counts.</summary>
    private async Task<T> AskAsync<T>(
        Func<ICorpusEntry, TimeSpan, CancellationToken, Task<T>> ask, TimeSpan time, CancellationToken cancellation)
    {
        var deadline = new Deadline(time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pending = new List<Task<T>>();
        Exception? failure = null;
        for (int attempts = 0; !deadline.IsOver || pending.Count > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attempts < MaxAttempts && !deadline.IsOver)
            {
                attempts++;
                pending.Add(AskOneAsync(ask, deadline, ended.Token));
            }

            TimeSpan patience = attempts < MaxAttempts ? _latencies.SlowOf([Everything]) * (2 << attempts) : deadline.Left + Grace;
            Task quickest = await Task.WhenAny([.. pending, Task.Delay(patience, ended.Token)]);
            if (quickest is not Task<T> answered)
            {
                if (deadline.IsOver)
                    break;
                continue;
            }

            pending.Remove(answered);
            try
            {
                T answer = await answered;
                await ended.CancelAsync();
                return answer;
            }
            catch (Exception fault) when (fault is TimeoutException or OrleansException or IOException && !cancellation.IsCancellationRequested)
            {
                failure = fault;
                if (pending.Count == 0 && attempts == MaxAttempts)
                    break;
                // The client may find another silo meanwhile.
                await deadline.Delay(Pause, cancellation);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        throw new TimeoutException(failure?.Message ?? "No silo answered before the deadline.", failure);
    }

    private async Task<T> AskOneAsync<T>(
        Func<ICorpusEntry, TimeSpan, CancellationToken, Task<T>> ask, Deadline deadline, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        // Another key is likely to lead to another silo.
        ICorpusEntry entry = _client.GetGrain<ICorpusEntry>(Random.Shared.NextInt64());
        T answer = await ask(entry, deadline.Left, cancellation).WaitAsync(deadline.Left + Grace, cancellation);
        _latencies.Add([Everything], Stopwatch.GetElapsedTime(start));
        return answer;
    }
}
