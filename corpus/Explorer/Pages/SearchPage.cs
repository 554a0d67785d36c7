using TypedCorpus.App.Explorer.Querying;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The search: the query, the facets, and the papers found.</summary>
internal static class SearchPage
{
    private const int SnippetOfUnsearched = 200;

    public static Html Render(CorpusSite site, QueryResult result) => PageLayout.Render(
        site, Title(site, result.Query), "/",
        $"""
        <h1 class="visually-hidden">Search {site.Name}</h1>
        <search>
        <form action="/" method="get" id="search">
        <label for="q" class="visually-hidden">Search titles and abstracts</label>
        <input type="search" id="q" name="q" value="{result.Query.Text}" maxlength="{CorpusQuery.MaxTextLength}" autocomplete="off"
          spellcheck="false" placeholder="Search {NumberText.Grouped(site.Corpus.Count)} papers" aria-describedby="syntax">
        {Kept(result.Query)}<button>Search</button>
        </form>
        <p id="syntax" class="hint"><span class="keys"><kbd>/</kbd> to search, arrows to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to clear.</span>
          <code>"exact phrase"</code> <code>begin*</code> <code>-without</code> <code>title:word</code></p>
        </search>
        <div class="columns" id="found">
        {FacetPanel.Render(result)}
        <section aria-labelledby="summary">
        <p id="summary" role="status">{Summary(result)}</p>
        {Messages(result)}
        <ol id="results" start="{result.Query.Offset + 1}">{result.Hits.Select(Item)}</ol>
        {Pager(result)}
        </section>
        </div>
        """);

    private static string Title(CorpusSite site, CorpusQuery query) =>
        string.IsNullOrWhiteSpace(query.Text) ? $"{site.Name}: {NumberText.Grouped(site.Corpus.Count)} papers" : $"{query.Text} – {site.Name}";

    /// <summary>The chosen values, so that a new query keeps to them without a script too.</summary>
    private static Html Kept(CorpusQuery query) => $"{Facet.All.SelectMany(facet => query.ValuesOf(facet)
        .Select(value => (Html)$"""<input type="hidden" name="{facet.Name}" value="{value}">"""))}";

    private static Html Summary(QueryResult result)
    {
        string papers = $"{NumberText.Grouped(result.Total)}{(result.IsCapped ? " or more" : "")} {(result.Total == 1 ? "paper" : "papers")}";
        return string.IsNullOrWhiteSpace(result.Query.Text)
            ? (Html)$"{papers}"
            : $"""{papers}, found in <span id="elapsed">{NumberText.Grouped((int)Math.Ceiling(result.Elapsed.TotalMicroseconds))} µs</span>""";
    }

    private static Html Messages(QueryResult result)
    {
        Html relaxed = result.IsRelaxed && result.Total > 0
            ? $"""<p class="note">No paper has all these words; these have some of them.</p>"""
            : Html.Empty;
        Html meant = result.DidYouMean is { } query
            ? $"""<p class="note" id="meant">Did you mean <a href="/{QueryUrl.Of(result.Query with { Text = query, Offset = 0 })}">{query}</a>?</p>"""
            : Html.Empty;
        Html nothing = result.Total == 0
            ? $"""<p class="note">No paper is found. <a href="/">Show all papers</a></p>"""
            : Html.Empty;
        return $"{relaxed}{meant}{nothing}";
    }

    private static Html Item(FoundPaper found)
    {
        Paper paper = found.Paper;
        return $"""
            <li>
            <h2><a href="{PaperUrl.Of(paper)}"><bdi>{Marked(paper.Title, found.Hit?.TitleMatches)}</bdi></a></h2>
            {Snippet(found)}
            <p class="facts">{paper.Appearances.Select(Place)}{paper.Repositories.Select(Code)}</p>
            </li>
            """;
    }

    private static Html Marked(string text, IReadOnlyList<TextRange>? matches) => MatchMarks.Render(text, matches ?? []);

    private static Html Snippet(FoundPaper found)
    {
        if (found.Paper.Abstract is not { } text)
            return Html.Empty;
        if (found.Hit is { } hit)
        {
            Snippet snippet = hit.Snippet;
            string before = snippet.Range.Start > 0 ? "… " : "";
            string after = snippet.Range.End < text.Length ? " …" : "";
            return $"""<p class="snippet"><bdi>{before}{MatchMarks.Render(snippet.Text, snippet.Matches)}{after}</bdi></p>""";
        }

        return $"""<p class="snippet"><bdi>{Excerpt.Of(text, SnippetOfUnsearched)}</bdi></p>""";
    }

    private static Html Place(Appearance place) =>
        $"""<a class="tag" href="{PaperUrl.Of(place.Document)}"><bdi>{place.Document.Name}</bdi> #{place.Rank}</a> """;

    private static Html Code(Repository repository) => $"""<span class="tag code"><bdi>{repository.Owner}/{repository.Name}</bdi></span> """;

    private static Html Pager(QueryResult result)
    {
        CorpusQuery query = result.Query;
        int last = query.Offset + result.Hits.Count;
        Html before = query.Offset > 0
            ? $"""<a rel="prev" href="/{QueryUrl.Of(query with { Offset = Math.Max(0, query.Offset - query.Limit) })}">Previous</a>"""
            : Html.Empty;
        Html after = last < Math.Min(result.Total, CorpusQuery.MaxOffset)
            ? $"""<a rel="next" href="/{QueryUrl.Of(query with { Offset = last })}">Next</a>"""
            : Html.Empty;
        return before.IsEmpty && after.IsEmpty
            ? Html.Empty
            : $"""<nav class="pager" aria-label="More papers">{before}<span>{query.Offset + 1}–{last} of {NumberText.Grouped(result.Total)}</span>{after}</nav>""";
    }
}
