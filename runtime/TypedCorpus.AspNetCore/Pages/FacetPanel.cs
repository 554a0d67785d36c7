using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders the facets with their counts. Each value is a link that selects it, or removes it from the selection.</summary>
internal static class FacetPanel
{
    // The number of values to show at once; the others stand behind a disclosure.
    private const int Shown = 8;
    private const int ShownInitials = 40;
    private const int MaxShown = 200;

    public static Html Render(QueryResult result) => $"""
        <aside id="facets" aria-label="Narrow the papers">
        {result.Facets.Where(facet => facet.Values.Count > 0).Select(facet => Group(result.Query, facet))}
        </aside>
        """;

    private static Html Group(CorpusQuery query, FacetCounts facet)
    {
        bool isInitial = facet.Facet.Name == "initial";
        IEnumerable<FacetCount> values = isInitial ? facet.Values.OrderBy(count => count.Value, StringComparer.Ordinal) : facet.Values;
        int shown = isInitial ? ShownInitials : Shown;
        Html[] items = [.. values.Take(MaxShown).Select(count => Value(query, facet.Facet, count))];
        Html more = items.Length > shown
            ? $"<details><summary>{items.Length - shown} more</summary><ul>{items[shown..]}</ul></details>"
            : Html.Empty;
        return $"""
            <section class="facet" data-facet="{facet.Facet.Name}" aria-labelledby="facet-{facet.Facet.Name}">
            <h2 id="facet-{facet.Facet.Name}">{facet.Facet.Label}</h2>
            <ul>{items.Take(shown)}</ul>{more}
            </section>
            """;
    }

    private static Html Value(CorpusQuery query, Facet facet, FacetCount count)
    {
        string url = query.Toggle(facet, count.Value).ToUrl();
        return count.IsSelected
            ? $"""<li><a href="{url}" aria-current="true"><bdi>{count.Value}</bdi> <span class="count">{NumberText.Grouped(count.Papers)}</span><span class="visually-hidden"> selected; remove</span></a></li>"""
            : (Html)$"""<li><a href="{url}"><bdi>{count.Value}</bdi> <span class="count">{NumberText.Grouped(count.Papers)}</span></a></li>""";
    }
}
