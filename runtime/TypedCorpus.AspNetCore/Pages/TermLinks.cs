using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders words and phrases of the documents as links to searches for them.</summary>
internal static class TermLinks
{
    public static Html Render(string id, string label, IReadOnlyList<string> terms) => terms.Count == 0
        ? Html.Empty
        : $"""<ul id="{id}" class="tags" aria-label="{label}">{terms.Select(Item)}</ul>""";

    /// <summary>Renders a term as a link to a query for it, or alone if no query may be so long.</summary>
    public static Html Link(CorpusQuery query, string term) => query.IsAllowed
        ? $"""<a href="{query.ToUrl()}"><bdi>{term}</bdi></a>"""
        : (Html)$"<bdi>{term}</bdi>";

    private static Html Item(string term)
    {
        CorpusQuery query = CorpusQuery.ForPhrase(term);
        return query.IsAllowed
            ? $"""<li><a class="tag" href="{query.ToUrl()}"><bdi>{term}</bdi></a></li>"""
            : (Html)$"""<li><span class="tag"><bdi>{term}</bdi></span></li>""";
    }
}
