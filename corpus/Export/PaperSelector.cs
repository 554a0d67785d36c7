using TypedCorpus.App.Common;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Export;

/// <summary>Selects the papers that a command line asks for: one paper, those of a document or a search, or all.</summary>
internal static class PaperSelector
{
    /// <exception cref="UserErrorException">The request is contradictory, or nothing matches it.</exception>
    public static PaperSelection Select(IPaperCorpus corpus, SelectionRequest request)
    {
        string[] choices = [.. request.Choices()];
        if (choices.Length > 1)
            throw new UserErrorException($"use only one of {string.Join(" and ", choices)}: each selects the papers to export.");
        if (request.Limit is not null && request.Search is null)
            throw new UserErrorException("--limit needs --search.");

        return request switch
        {
            { Key: { } key } => OfKey(corpus, key),
            { Document: { } name } => OfDocument(DocumentLookup.Find(corpus.Documents, name)),
            { Search: { } query } => OfSearch(corpus, query, request.Limit),
            _ => new("All papers", corpus),
        };
    }

    private static PaperSelection OfKey(IPaperCorpus corpus, string key)
    {
        Paper paper = PaperLookup.Find(corpus, key);
        return new(paper.Title, [paper]);
    }

    // A paper that the document lists twice stands in its first place.
    private static PaperSelection OfDocument(PaperDocument document) => new(document.Name, [.. document.Distinct()], document);

    private static PaperSelection OfSearch(IPaperCorpus corpus, string query, int? limit)
    {
        SearchResults results = corpus.Search(query, PaperSearch.Part(limit ?? SearchOptions.MaxLimit));
        if (results.Count == 0)
            throw PaperSearch.NothingFound(results);
        return new($"Papers about {query}", [.. results.AsEnumerable().Select(hit => hit.Paper)], Search: results);
    }
}

/// <summary>The papers to export.</summary>
/// <param name="Title">A description for people, such as the name of the document.</param>
/// <param name="Papers">The papers in their order, without duplicates.</param>
/// <param name="Document">The document that lists them, if they were selected by one.</param>
/// <param name="Search">The search that found them; empty if there was none.</param>
internal sealed record PaperSelection(
    string Title, IReadOnlyList<Paper> Papers, PaperDocument? Document = null, SearchResults Search = default);

/// <summary>The papers that a command line asks for; null where an option is missing.</summary>
internal sealed record SelectionRequest(string? Key, string? Document, string? Search, int? Limit)
{
    /// <summary>Gets the choices that were made, by the names that the user knows.</summary>
    public IEnumerable<string> Choices()
    {
        if (Key is not null)
            yield return "a key";
        if (Document is not null)
            yield return "--document";
        if (Search is not null)
            yield return "--search";
    }
}
