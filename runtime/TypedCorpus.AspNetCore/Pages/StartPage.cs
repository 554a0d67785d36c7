using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The start page: the search, and what is in the corpus at a glance.</summary>
internal static class StartPage
{
    private const int ShownDocuments = 6;
    private const int ShownTerms = 5;
    private const int ShownNewest = 5;

    /// <summary>Renders the page. What a visitor types takes the place of all below the search.</summary>
    public static Page Render(CorpusSite site)
    {
        IReadOnlyList<Topic> topics = CorpusTopics.Of(site.Corpus);
        return new(
            $"{site.Name}: {NumberText.Papers(site.Corpus.Count)}",
            Description(site, topics),
            $"""
            {SearchForm.Render(site, CorpusQuery.ForText(""))}
            <div class="start" id="found">
            <h1>{site.Name}</h1>
            <p id="summary" role="status" tabindex="-1">{Summary(site)}</p>
            {Links(site)}
            {Examples(ExampleQueries.Of(site.Corpus, topics))}
            {Topics(topics)}
            {Documents(site)}
            {Newest(site)}
            </div>
            """,
            Navigation.Search,
            Canonical: "",
            HasSearch: true);
    }

    private static string Description(CorpusSite site, IReadOnlyList<Topic> topics)
    {
        string about = topics.Count == 0 ? "" : $" on {string.Join(", ", topics.Select(topic => topic.Name).Take(ShownTerms))} and more";
        return $"Search {NumberText.Papers(site.Corpus.Count)}{about}, narrow them by what is known of them, and cite them.";
    }

    private static Html Summary(CorpusSite site)
    {
        int documents = site.Corpus.Documents.Count;
        return $"{NumberText.Papers(site.Corpus.Count)} in {NumberText.Grouped(documents)} {(documents == 1 ? "document" : "documents")}";
    }

    private static Html Links(CorpusSite site)
    {
        Html map = site.Has(PaperCorpusPages.Map) ? $"""<li><a href="{Navigation.Map}">See the map</a></li>""" : Html.Empty;
        return $"""<ul class="ways"><li><a href="{CorpusQuery.ForAll.ToUrl()}">Browse all papers</a></li>{map}</ul>""";
    }

    private static Html Examples(IReadOnlyList<CorpusQuery> queries) => queries.Count == 0
        ? Html.Empty
        : $"""
        <p id="examples-label" class="hint">Try</p>
        <ul id="examples" class="tags" aria-labelledby="examples-label">{queries.Select(query => (Html)
            $"""<li><a class="tag" href="{query.ToUrl()}"><code><bdi>{query.Text}</bdi></code></a></li>""")}</ul>
        """;

    private static Html Topics(IReadOnlyList<Topic> topics) => topics.Count == 0
        ? Html.Empty
        : $"""
        <section aria-labelledby="topics-heading">
        <h2 id="topics-heading">Topics</h2>
        <ul id="topics">{topics.Select(topic => (Html)
            $"""<li><a href="{topic.Query.ToUrl()}"><bdi>{topic.Name}</bdi> <span class="count">{NumberText.Grouped(topic.Papers)}<span class="visually-hidden"> papers</span></span></a></li>""")}</ul>
        </section>
        """;

    /// <summary>Renders the largest documents: which are recent, few of them say.</summary>
    private static Html Documents(CorpusSite site)
    {
        PaperDocument[] largest = [.. site.Corpus.Documents.Where(document => document.Count > 0).OrderByDescending(document => document.Count).Take(ShownDocuments)];
        Html all = site.Corpus.Documents.Count > largest.Length
            ? $"""<p><a href="{Navigation.Documents}">All {NumberText.Grouped(site.Corpus.Documents.Count)} documents</a></p>"""
            : Html.Empty;
        return largest.Length == 0
            ? Html.Empty
            : $"""
            <section aria-labelledby="largest-heading">
            <h2 id="largest-heading">{(all.IsEmpty ? "Documents" : "Largest documents")}</h2>
            <ul id="largest" class="cards">{largest.Select(document => DocumentPages.Card(site, document))}</ul>{all}
            </section>
            """;
    }

    private static Html Newest(CorpusSite site)
    {
        Paper[] newest = [.. site.Corpus.Where(paper => paper.Year is not null).OrderByDescending(paper => paper.Year).Take(ShownNewest)];
        return newest.Length == 0
            ? Html.Empty
            : $"""
            <section aria-labelledby="newest-heading">
            <h2 id="newest-heading">Newest papers</h2>
            <ul id="newest">{newest.Select(paper => (Html)
                $"""<li><a href="{PaperUrl.Of(site, paper)}"><bdi>{paper.Title}</bdi></a> <span class="count">{paper.Year!.Value}</span></li>""")}</ul>
            </section>
            """;
    }
}
