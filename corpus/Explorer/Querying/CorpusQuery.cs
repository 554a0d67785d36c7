namespace TypedCorpus.App.Explorer.Querying;

/// <summary>What is asked for: the words, the values of facets to keep to, and the part of the hits that is wanted.</summary>
/// <param name="Text">The query; blank for all papers in corpus order.</param>
/// <param name="AsYouType">Whether the last word may go on.</param>
/// <param name="Selected">For each facet by name the values of which a paper must have one.</param>
/// <param name="Offset">How many hits to pass over.</param>
/// <param name="Limit">How many hits are wanted at most.</param>
internal sealed record CorpusQuery(
    string Text, bool AsYouType, IReadOnlyDictionary<string, IReadOnlyList<string>> Selected, int Offset, int Limit)
{
    /// <summary>More cost time and are typed by nobody.</summary>
    public const int MaxTextLength = 500;

    public const int MaxLimit = 100;

    public const int MaxOffset = SearchOptions.MaxLimit;

    /// <summary>More values of a facet are asked for by nobody.</summary>
    public const int MaxValues = 50;

    public IReadOnlyList<string> ValuesOf(Facet facet) => Selected.GetValueOrDefault(facet.Name, []);

    /// <summary>The query with a value added to a facet's, or taken from them if it is there; from the first hit on.</summary>
    public CorpusQuery Toggle(Facet facet, string value)
    {
        IReadOnlyList<string> before = ValuesOf(facet);
        IReadOnlyList<string> after = before.Contains(value, StringComparer.Ordinal)
            ? [.. before.Where(other => other != value)]
            : [.. before, value];
        var selected = new Dictionary<string, IReadOnlyList<string>>(Selected, StringComparer.Ordinal);
        if (after.Count > 0)
            selected[facet.Name] = after;
        else
            selected.Remove(facet.Name);
        return this with { Selected = selected, Offset = 0 };
    }
}
