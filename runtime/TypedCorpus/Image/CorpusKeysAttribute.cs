using System.ComponentModel;

namespace TypedCorpus.Image;

/// <summary>
/// Tells the analyzer, in any project that refers to a corpus, which keys its lookups find. This type supports generated code
/// and is not intended to be used directly.
/// </summary>
/// <param name="version">The format of the other arguments; an analyzer that does not know it reports nothing.</param>
/// <param name="lookups">The lookup methods of the class that are generated, separated by spaces; others are the user's own.</param>
/// <param name="keys">A record for each key, sorted: its hash, and the place of its paper.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusKeysAttribute(int version, string lookups, string keys) : Attribute
{
    /// <summary>The format of <see cref="Lookups"/> and <see cref="Keys"/>.</summary>
    public int Version { get; } = version;

    /// <summary>The lookup methods of the class that are generated, separated by spaces.</summary>
    public string Lookups { get; } = lookups;

    /// <summary>A record for each key, sorted: its hash, and the place of its paper.</summary>
    public string Keys { get; } = keys;
}
