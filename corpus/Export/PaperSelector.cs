using TypedCorpus.App.Commands;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Export;

/// <summary>Takes the papers that a command line asks for: one, those of a document, those that a search finds, or all.</summary>
internal static class PaperSelector
{
    /// <exception cref="CommandFailedException">More than one choice is made, or one that has no papers.</exception>
    public static PaperSelection Select(PaperCorpus corpus, SelectionRequest request)
    {
        string[] choices = [.. request.Choices()];
        if (choices.Length > 1)
            throw new CommandFailedException($"choose one of {string.Join(" and ", choices)}: each says which papers to export.");
        if (request.Limit is not null && request.Search is null)
            throw new CommandFailedException("--limit needs --search.");
        SearchLimit.Check(request.Limit);

        return request switch
        {
            { Key: { } key } => OfKey(corpus, key),
            { Document: { } name } => OfDocument(DocumentLookup.Find(corpus.Documents, name)),
            { Search: { } query } => OfSearch(corpus, query, request.Limit ?? SearchOptions.MaxLimit),
            _ => new("All papers", corpus),
        };
    }

    private static PaperSelection OfKey(PaperCorpus corpus, string key)
    {
        Paper paper = PaperLookup.Find(corpus, key);
        return new(paper.Title, [paper]);
    }

    /// <summary>A document may list a paper twice; its first place counts.</summary>
    private static PaperSelection OfDocument(PaperDocument document) => new(document.Name, [.. document.Distinct()], document);

    private static PaperSelection OfSearch(PaperCorpus corpus, string query, int limit)
    {
        SearchResults results = corpus.Search(query, new() { Limit = limit });
        if (results.Count == 0)
            throw new CommandFailedException($"no paper is found by '{query}'.");
        return new($"Papers about {query}", [.. results.Select(hit => hit.Paper)]);
    }
}

/// <summary>What a command line says of the papers to export; null where it says nothing.</summary>
internal sealed record SelectionRequest(string? Key, string? Document, string? Search, int? Limit)
{
    /// <summary>The choices that were made, as a user knows them.</summary>
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
