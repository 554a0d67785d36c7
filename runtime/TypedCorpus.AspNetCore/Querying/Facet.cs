using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Querying;

/// <summary>A property by which to filter papers. A paper has any number of values of it.</summary>
/// <param name="Name">The name of its parameter in a query string.</param>
/// <param name="Label">The name to display.</param>
/// <param name="ValuesOf">Gets the values of a paper.</param>
/// <param name="TitlesOf">Gets what to display for the values, if it is not the values themselves.</param>
internal sealed record Facet(
    string Name,
    string Label,
    Func<Paper, IEnumerable<string>> ValuesOf,
    Func<IPaperCorpus, IEnumerable<KeyValuePair<string, string>>>? TitlesOf = null)
{
    /// <summary>Gets the documents that list a paper.</summary>
    public static Facet Document { get; } = new(
        "document",
        "Document",
        paper => paper.Appearances.Select(place => place.Document.Name),
        corpus => corpus.Documents.Select(document => KeyValuePair.Create(document.Name, document.Title)));

    /// <summary>Gets the year of a paper.</summary>
    public static Facet Year { get; } = new("year", "Year", paper => paper.Year is { } year ? [NumberText.Plain(year)] : []);

    /// <summary>Gets all facets in the order in which they are displayed.</summary>
    public static IReadOnlyList<Facet> All { get; } =
    [
        Document,
        new("initial", "Name begins with", paper => paper.Name is { Length: > 0 } name ? [Initial(name)] : []),
        new("code", "Code", paper => [paper.Repositories.Count > 0 ? "yes" : "no"]),
        new("host", "Repository host", paper => paper.Repositories.Select(repository => repository.Host)),
        Year,
        new("venue", "Venue", paper => paper.Venue is { } venue ? [venue] : []),
        new("keyword", "Keyword", paper => paper.Keywords),
    ];

    private static string Initial(string name) =>
        char.IsHighSurrogate(name[0]) && name.Length > 1 ? name[..2] : char.ToUpperInvariant(name[0]).ToString();
}
