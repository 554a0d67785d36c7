using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders words and phrases of the documents as links to searches for them.</summary>
internal static class TermLinks
{
    public static Html Render(string id, string label, IReadOnlyList<string> terms) => terms.Count == 0
        ? Html.Empty
        : $"""<ul id="{id}" class="tags" aria-label="{label}">{terms.Select(Item)}</ul>""";

    // A query has a maximum length, and a document may have a word that exceeds it.
    private static Html Item(string term)
    {
        CorpusQuery query = CorpusQuery.ForPhrase(term);
        return query.Text.Length > CorpusQuery.MaxTextLength
            ? (Html)$"""<li><span class="tag"><bdi>{term}</bdi></span></li>"""
            : $"""<li><a class="tag" href="{query.ToUrl()}"><bdi>{term}</bdi></a></li>""";
    }
}
