using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The search page: the query, the facets and the results.</summary>
internal static class SearchPage
{
    /// <summary>The number of papers on a page.</summary>
    public const int Size = 20;

    private const int BeginningLength = 200;

    // Of a collaboration of thousands, the first are shown, and those that the query names.
    private const int ShownAuthors = 8;

    public static Page Render(CorpusSite site, QueryResult result) => new(
        Title(site, result.Query),
        $"Search the titles and abstracts of {NumberText.Papers(site.Corpus.Count)}, narrow them by what is known of them, and cite them.",
        $"""
        {SearchForm.Render(site, result.Query)}
        <div class="columns" id="found">
        <h1 class="visually-hidden">Search {site.Name}</h1>
        {FacetPanel.Render(result)}
        <section aria-labelledby="summary">
        {FacetPanel.Selected(site.Facets, result.Query)}
        <p id="summary" role="status" tabindex="-1">{Summary(result)}</p>
        {Messages(result)}
        <ol id="results" start="{result.Query.Offset + 1}">{result.Hits.Select(found => Item(site, found))}</ol>
        {Pager(result)}
        </section>
        </div>
        """,
        Navigation.Search,
        HasSearch: true);

    private static string Title(CorpusSite site, CorpusQuery query) =>
        query.IsSearch ? $"{query.Text} – {site.Name}" : $"{site.Name}: {NumberText.Papers(site.Corpus.Count)}";

    private static Html Summary(QueryResult result)
    {
        string papers = NumberText.Papers(result.Total);
        return !result.Query.IsSearch
            ? (Html)$"{papers}"
            : $"""{papers}, found in <span id="elapsed">{NumberText.Grouped((int)Math.Ceiling(result.Elapsed.TotalMicroseconds))} µs</span>""";
    }

    private static Html Messages(QueryResult result)
    {
        Html notes = $"""{result.Search.Notes.Select(note => (Html)$"""<p class="note">{note.ToString()}</p>""")}""";
        Html relaxed = result.Search.IsRelaxed && result.Total > 0
            ? $"""<p class="note">No paper has all of these words; the papers below have some of them.</p>"""
            : Html.Empty;
        Html meant = result.Search.GetSuggestion() is { } query
            ? Meant(result.Search.IsCorrected && result.Total > 0, result.Query with { Text = query, Offset = 0 })
            : Html.Empty;
        Html nothing = result.Total == 0
            ? $"""<p class="note">No papers found. <a href="{CorpusQuery.ForAll.ToUrl()}">Show all papers</a></p>"""
            : Html.Empty;
        return $"{notes}{relaxed}{meant}{nothing}";
    }

    private static Html Meant(bool isCorrected, CorpusQuery query)
    {
        Html link = $"""<a href="{query.ToUrl()}">{query.Text}</a>""";
        if (isCorrected)
            return $"""<p class="note" id="meant">Showing results for {link}</p>""";
        return $"""<p class="note" id="meant">Did you mean {link}?</p>""";
    }

    private static Html Item(CorpusSite site, FoundPaper found)
    {
        Paper paper = found.Paper;
        return $"""
            <li>
            <h2><a href="{PaperUrl.Of(site, paper)}"><bdi>{Mark(paper.Title, found.Hit?.GetTitleMatches() ?? [])}</bdi></a></h2>
            {Byline(found)}
            {Snippet(found)}
            <p class="facts">{paper.Appearances.Select(place => Place(site, place))}{paper.Repositories.Select(Code)}</p>
            </li>
            """;
    }

    /// <summary>Renders the authors and the venue, where the documents have them.</summary>
    private static Html Byline(FoundPaper found)
    {
        IReadOnlyList<Author> authors = found.Paper.Authors;
        IReadOnlyList<IReadOnlyList<TextRange>> matches = found.Hit?.GetAuthorMatches() ?? [];
        var parts = new List<Html>();
        for (int i = 0; i < authors.Count; i++)
        {
            IReadOnlyList<TextRange> ofAuthor = matches.Count > 0 ? matches[i] : [];
            if (i < ShownAuthors || ofAuthor.Count > 0)
                parts.Add($"""{(parts.Count > 0 ? ", " : "")}<bdi>{Mark(authors[i].Name, ofAuthor)}</bdi>""");
        }

        if (parts.Count < authors.Count)
            parts.Add($" and {NumberText.Grouped(authors.Count - parts.Count)} more");
        if (found.Paper.Venue is { } venue)
            parts.Add($"""{(parts.Count > 0 ? ". " : "")}<bdi><cite>{Mark(venue, found.Hit?.GetVenueMatches() ?? [])}</cite></bdi>""");
        return parts.Count > 0 ? $"""<p class="byline">{parts}</p>""" : Html.Empty;
    }

    private static Html Mark(string text, IReadOnlyList<TextRange> matches)
    {
        var parts = new List<Html>((2 * matches.Count) + 1);
        int at = 0;
        foreach (TextRange match in matches)
        {
            parts.Add($"{text[at..match.Start]}<mark>{text[match.Start..match.End]}</mark>");
            at = match.End;
        }

        parts.Add($"{text[at..]}");
        return $"{parts}";
    }

    private static Html Snippet(FoundPaper found)
    {
        if (found.Paper.Abstract is not { } text)
            return Html.Empty;
        if (found.Hit is { } hit)
        {
            Snippet snippet = hit.GetSnippet();
            string before = snippet.Range.Start > 0 ? "… " : "";
            string after = snippet.Range.End < text.Length ? " …" : "";
            return $"""<p class="snippet"><bdi>{before}{Mark(snippet.Text, snippet.Matches)}{after}</bdi></p>""";
        }

        return $"""<p class="snippet"><bdi>{PageLayout.Shorten(text, BeginningLength)}</bdi></p>""";
    }

    private static Html Place(CorpusSite site, Appearance place) =>
        $"""<a class="tag" href="{PaperUrl.Of(site, place.Document)}"><bdi>{place.Document.Title}</bdi> #{place.Rank}</a> """;

    private static Html Code(Repository repository) => $"""<span class="tag code"><bdi>{repository.Owner}/{repository.Name}</bdi></span> """;

    private static Html Pager(QueryResult result)
    {
        CorpusQuery query = result.Query;
        int last = query.Offset + result.Hits.Count;
        Html before = query.Offset > 0
            ? $"""<a rel="prev" href="{(query with { Offset = Math.Max(0, query.Offset - query.Limit) }).ToUrl()}">Previous</a>"""
            : Html.Empty;
        Html after = last < Math.Min(result.Total, CorpusQuery.MaxOffset)
            ? $"""<a rel="next" href="{(query with { Offset = last }).ToUrl()}">Next</a>"""
            : Html.Empty;
        return before.IsEmpty && after.IsEmpty
            ? Html.Empty
            : $"""<nav class="pager" aria-label="More papers">{before}<span>{query.Offset + 1}–{last} of {NumberText.Grouped(result.Total)}</span>{after}</nav>""";
    }
}
