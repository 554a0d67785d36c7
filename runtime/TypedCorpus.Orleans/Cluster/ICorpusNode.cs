using Orleans.Services;
using TypedCorpus.Orleans.Steps;

namespace TypedCorpus.Orleans.Cluster;

/// <summary>The node of a silo: it answers for the shards that the silo has. There is one on each silo, found without a directory.</summary>
internal interface ICorpusNode : IGrainService
{
    /// <summary>What the silo has.</summary>
    Task<NodeState> GetStateAsync();

    /// <summary>Does a step with some shards of this silo, or has other silos do it with theirs.</summary>
    Task<StepAnswer> RunAsync(StepCall call);
}

/// <summary>The shards that a silo answers for.</summary>
[GenerateSerializer, Immutable]
internal sealed record NodeState([property: Id(0)] ServedVersion[] Versions);

/// <summary>A version that a silo has.</summary>
/// <param name="Name">Its name, by which versions are ordered.</param>
/// <param name="Id">Its name and contents.</param>
/// <param name="ShardNames">The names of all shards.</param>
/// <param name="Shards">The shards that the silo answers for.</param>
[GenerateSerializer, Immutable]
internal sealed record ServedVersion(
    [property: Id(0)] string Name, [property: Id(1)] string Id, [property: Id(2)] string[] ShardNames, [property: Id(3)] int[] Shards);

/// <summary>A step for some silos: the first, which is asked, and those that it is to ask.</summary>
[GenerateSerializer, Immutable]
internal sealed record StepCall(
    [property: Id(0)] string Version, [property: Id(1)] SiloShards[] Silos, [property: Id(2)] ShardStep Step, [property: Id(3)] TimeSpan Time);

/// <summary>Some shards of a silo.</summary>
[GenerateSerializer, Immutable]
internal sealed record SiloShards([property: Id(0)] SiloAddress Silo, [property: Id(1)] int[] Shards);

/// <summary>The answer of some shards; those that were asked and are not among them are not there, or did not answer.</summary>
[GenerateSerializer, Immutable]
internal sealed record StepAnswer([property: Id(0)] StepResult? Result, [property: Id(1)] int[] Shards)
{
    public static readonly StepAnswer None = new(null, []);

    public static StepAnswer Merge(IReadOnlyList<StepAnswer> answers) =>
        new(StepResult.Merge(answers.Select(answer => answer.Result).OfType<StepResult>()), [.. answers.SelectMany(answer => answer.Shards).Order()]);
}
