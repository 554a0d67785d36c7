using System.ComponentModel;

namespace TypedCorpus.Image;

/// <summary>
/// Tells the analyzer, in any project that refers to a corpus, which keys its lookups find. Generated code has it; the
/// app does not read it.
/// </summary>
/// <param name="version">The form of what follows; an analyzer that does not know it says nothing.</param>
/// <param name="lookups">The members of the class that are generated, with a space between: the user may have his own.</param>
/// <param name="keys">A record for each key, sorted: its hash, and the place of its paper.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusKeysAttribute(int version, string lookups, string keys) : Attribute
{
    /// <summary>The form of the other two.</summary>
    public int Version { get; } = version;

    /// <summary>The members of the class that are generated, with a space between.</summary>
    public string Lookups { get; } = lookups;

    /// <summary>A record for each key, sorted.</summary>
    public string Keys { get; } = keys;
}
