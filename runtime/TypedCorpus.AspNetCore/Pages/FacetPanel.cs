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

    /// <summary>Renders the facets behind a disclosure, which the style sheet opens where the screen has room for them.</summary>
    public static Html Render(QueryResult result)
    {
        FacetCounts[] facets = [.. result.Facets.Where(facet => facet.Values.Count > 0)];
        Html filters = facets.Length == 0
            ? Html.Empty
            : $"""<details id="filters"><summary>Filters</summary>{facets.Select(facet => Group(result.Query, facet))}</details>""";
        return $"""<aside id="facets" aria-label="Narrow the papers">{filters}</aside>""";
    }

    /// <summary>Renders the selected values, each as a link that removes it.</summary>
    public static Html Selected(FacetIndex facets, CorpusQuery query)
    {
        Html[] chips = [.. Facet.All.SelectMany(facet => query.ValuesOf(facet).Select(value => Chip(query, facet, value, facets.TitleOf(facet, value))))];
        Html all = chips.Length > 1 ? $"""<li><a href="{query.WithoutSelection().ToUrl()}">Remove all</a></li>""" : Html.Empty;
        return chips.Length == 0 ? Html.Empty : $"""<ul id="selected" class="tags" aria-label="Selected filters">{chips}{all}</ul>""";
    }

    private static Html Chip(CorpusQuery query, Facet facet, string value, string title) => $"""
        <li><a class="tag" href="{query.Toggle(facet, value).ToUrl()}"><span class="visually-hidden">Remove </span>{facet.Label}: <bdi>{title}</bdi> <span aria-hidden="true">×</span></a></li>
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
            ? $"""<li><a href="{url}" aria-current="true"><bdi>{count.Title}</bdi> <span class="count">{NumberText.Grouped(count.Papers)}</span><span class="visually-hidden"> selected; remove</span></a></li>"""
            : (Html)$"""<li><a href="{url}"><bdi>{count.Title}</bdi> <span class="count">{NumberText.Grouped(count.Papers)}</span></a></li>""";
    }
}
