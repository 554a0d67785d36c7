using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders the forms in which a query is typed.</summary>
internal static class SearchForm
{
    /// <summary>Renders the form of the search page, with the order and a line about what can be typed.</summary>
    public static Html Render(CorpusSite site, CorpusQuery query) => $"""
        <search>
        <form action="." method="get" id="search">
        <label for="q" class="visually-hidden">Search titles and abstracts</label>
        <input type="search" id="q" name="q" value="{query.Text}" maxlength="{CorpusQuery.MaxTextLength}" autocomplete="off"
          spellcheck="false" placeholder="Search {NumberText.Papers(site.Corpus.Count)}" aria-describedby="syntax">
        {Kept(query)}{Orders(site, query.Order)}<button>Search</button>
        </form>
        <p id="syntax" class="hint"><span class="keys"><kbd>/</kbd> or <kbd>Ctrl K</kbd> to search, arrows to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to clear.</span>
          <code>"exact phrase"</code> <code>begin*</code> <code>-without</code> <code>this OR that</code>
          <code>title:word</code> <code>author:name</code> <code>year:2015..2020</code></p>
        </search>
        """;

    /// <summary>Renders the small form that stands on all other pages.</summary>
    public static Html Quick => $"""
        <search><form action="." method="get"><input type="search" name="q" id="quick" aria-label="Search titles and abstracts"
          maxlength="{CorpusQuery.MaxTextLength}" placeholder="Search" autocomplete="off" spellcheck="false"></form></search>
        """;

    /// <summary>Renders the form of a page that has nothing else, with what was looked for.</summary>
    public static Html Again(CorpusSite site, string text) => $"""
        <search><form action="." method="get" class="again"><input type="search" name="q" id="quick" aria-label="Search titles and abstracts"
          value="{(text.Length <= CorpusQuery.MaxTextLength ? text : "")}" maxlength="{CorpusQuery.MaxTextLength}" placeholder="Search {NumberText.Papers(site.Corpus.Count)}" autocomplete="off" spellcheck="false"><button>Search</button></form></search>
        """;

    /// <summary>Renders the selected values as hidden inputs, so that a new query keeps them even without scripts.</summary>
    private static Html Kept(CorpusQuery query) => $"{Facet.All.SelectMany(facet => query.ValuesOf(facet)
        .Select(value => (Html)$"""<input type="hidden" name="{facet.Name}" value="{value}">"""))}";

    // The order that needs no parameter has no value, so that the script leaves it out.
    private static Html Orders(CorpusSite site, SearchOrder selected)
    {
        bool hasYears = site.Facets.Columns.Any(column => column.Facet == Facet.Year);
        return $"""
            <label for="order" class="visually-hidden">Order</label>
            <select id="order" name="order">{Enum.GetValues<SearchOrder>()
                .Where(order => hasYears || order == selected || order is not (SearchOrder.Newest or SearchOrder.Oldest))
                .Select(order => Option(order, order == selected))}</select>
            """;
    }

    private static Html Option(SearchOrder order, bool isSelected)
    {
        string value = order == SearchOrder.Relevance ? "" : EnumText.Words(order);
        string label = order switch
        {
            SearchOrder.Relevance => "Best first",
            SearchOrder.Newest => "Newest first",
            SearchOrder.Oldest => "Oldest first",
            SearchOrder.Title => "By title",
            _ => "In corpus order",
        };
        return isSelected
            ? $"""<option value="{value}" selected>{label}</option>"""
            : (Html)$"""<option value="{value}">{label}</option>""";
    }
}
