using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Routing;

namespace TypedCorpus.Orleans.Nodes;

/// <inheritdoc cref="ICorpusNode"/>
[Reentrant]
internal sealed class CorpusNode(GrainId id, Silo silo, ILoggerFactory loggers, NodeHost host, StepRunner steps)
    : GrainService(id, silo, loggers), ICorpusNode
{
    public Task<NodeState> GetStateAsync() => Task.FromResult(host.State);

    // Searches run beside one another on the threads of the pool.
    public Task<StepAnswer> RunAsync(StepCall call) => Task.Run(() => steps.RunAsync(call));
}
