namespace TypedCorpus.Orleans;

/// <summary>The shards that the silos of a cluster serve. All silos have to have the same.</summary>
public sealed class PaperCorporaOptions
{
    /// <summary>
    /// A folder that every silo can read, with the assemblies of the shards, as <see cref="CorpusSet.Load"/> opens them. Or it has a
    /// folder for each version of the set: the last one by the order of its name is served as soon as all of its shards are ready, and a new one may
    /// be added at any time. A version must not change once it is there: write it beside the folder, or under a name that begins with a dot,
    /// and rename it.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>The corpora of assemblies that the app refers to, in the order of the set; used if there is no <see cref="Folder"/>.</summary>
    public IList<PaperCorpus> Corpora { get; } = [];

    /// <summary>The number of silos that have each shard, if there are as many; 2 if not set.</summary>
    public int Replicas { get; set; } = 2;

    /// <summary>How often a silo looks for new versions, and asks the others what they have.</summary>
    public TimeSpan RefreshPeriod { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long an old version is kept, for answers that have begun, once the new one is ready everywhere.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The number of silos that a silo asks by itself; of more, it asks that many to ask the others.</summary>
    public int Branching { get; set; } = 16;
}
