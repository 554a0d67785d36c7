using TypedCorpus.Orleans.Cluster;
using TypedCorpus.Orleans.Shards;

namespace TypedCorpus.Orleans.Routing;

/// <summary>Does the steps that a silo is asked for.</summary>
internal sealed class StepRunner(NodeHost host, Scatter scatter)
{
    public async Task<StepAnswer> RunAsync(StepCall call)
    {
        if (call.Silos.Length > 1)
            return await RelayAsync(call);
        if (host.Find(call.Version) is not { } version)
            return StepAnswer.None;
        int[] shards = Array.FindAll(call.Silos[0].Shards, version.Serves);
        return shards.Length == 0 ? StepAnswer.None : Run(version, shards, call);
    }

    // This silo does its own part, and asks the others for theirs.
    private Task<StepAnswer> RelayAsync(StepCall call) =>
        scatter.AskAsync(call.Version, call.Step, call.Silos, [], new(call.Time));

    private static StepAnswer Run(OpenVersion version, int[] shards, StepCall call)
    {
        using var cancellation = new CancellationTokenSource(call.Time);
        try
        {
            return new(call.Step.Run(version, shards, cancellation.Token), shards);
        }
        catch (OperationCanceledException)
        {
            return StepAnswer.None;
        }
    }
}
