using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>A property by which to filter papers. A paper has any number of values of it.</summary>
/// <param name="Name">The name of its parameter in a query string.</param>
/// <param name="Label">The name to display.</param>
/// <param name="ValuesOf">Gets the values of a paper.</param>
internal sealed record Facet(string Name, string Label, Func<Paper, IEnumerable<string>> ValuesOf)
{
    /// <summary>Gets all facets in the order in which they are displayed.</summary>
    public static IReadOnlyList<Facet> All { get; } =
    [
        new("document", "Document", paper => paper.Appearances.Select(place => place.Document.Name)),
        new("initial", "Name begins with", paper => paper.Name is { Length: > 0 } name ? [Initial(name)] : []),
        new("code", "Code", paper => [paper.Repositories.Count > 0 ? "yes" : "no"]),
        new("host", "Repository host", paper => paper.Repositories.Select(repository => repository.Host)),
        new("year", "Year", paper => paper.Year is { } year ? [NumberText.Plain(year)] : []),
        new("venue", "Venue", paper => paper.Venue is { } venue ? [venue] : []),
        new("keyword", "Keyword", paper => paper.Keywords),
    ];

    private static string Initial(string name) =>
        char.IsHighSurrogate(name[0]) && name.Length > 1 ? name[..2] : char.ToUpperInvariant(name[0]).ToString();
}
