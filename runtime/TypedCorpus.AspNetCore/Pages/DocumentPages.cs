using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The page that lists the documents, and the page of each document.</summary>
internal static class DocumentPages
{
    // More documents have no different marks, and their plots could not be read.
    private const int MaxPlotted = 24;

    public static Page RenderAll(CorpusSite site) => new(
        $"Documents – {site.Name}",
        $"The documents that list the {NumberText.Papers(site.Corpus.Count)}, and what each is about.",
        $"""
        <h1>Documents</h1>
        <p>{NumberText.Grouped(site.Corpus.Documents.Sum(document => document.Count))} entries,
        {NumberText.Grouped(site.Corpus.Count)} distinct papers.</p>
        <h2 class="visually-hidden">List</h2>
        <ul id="documents" class="cards">{site.Corpus.Documents.Select(document => Card(site, document))}</ul>
        {(site.Corpus.Documents.Count <= MaxPlotted ? (Html)$"{OverlapPlot.Render(site)}{TermPlot.Render(site)}" : Html.Empty)}
        """,
        Navigation.Documents,
        Head: $"""<link rel="stylesheet" href="{AssetUrl.Of(site, "map.css")}">""",
        Canonical: Navigation.Documents);

    /// <summary>Renders the papers of a document in its order, and what it shares with other documents.</summary>
    public static Page Render(CorpusSite site, PaperDocument document) => new(
        $"{document.Title} – {site.Name}",
        $"{Header(document)}: {string.Join(", ", document.Terms)}.",
        $"""
        <h1><bdi>{document.Title}</bdi></h1>
        <p id="header"><bdi>{Header(document)}</bdi></p>
        <p class="hint">File: <bdi id="file">{document.Name}</bdi></p>
        <p class="hint"><bdi>{string.Join(", ", document.Terms)}</bdi></p>
        {Shared(site, document)}
        <h2>Papers in their listed order</h2>
        <ol id="papers">{document.ListPapers().Select(listed => (Html)
            $"""<li id="r{listed.Place.Rank}" value="{listed.Place.Rank}"><a href="{PaperUrl.Of(site, listed.Paper, document)}"><bdi>{listed.Paper.Title}</bdi></a></li>""")}</ol>
        """,
        Canonical: PaperUrl.Of(site, document));

    /// <summary>Renders a document in a list.</summary>
    public static Html Card(CorpusSite site, PaperDocument document) => $"""
        <li>
        <h3><a href="{PaperUrl.Of(site, document)}"><bdi>{document.Title}</bdi></a></h3>
        <p>{Header(document)}</p>
        <p class="hint"><bdi>{string.Join(", ", document.Terms)}</bdi></p>
        </li>
        """;

    private static string Header(PaperDocument document)
    {
        string curator = document.Curator is { } name ? $", curated by {name}" : "";
        string day = document.ListedOn is { } listed ? $", {listed}" : "";
        return $"{NumberText.Papers(document.Count)}{curator}{day}";
    }

    private static Html Shared(CorpusSite site, PaperDocument document)
    {
        (PaperDocument Other, int Papers)[] shared = [.. site.Overlap.SharedWith(document)];
        return shared.Length == 0
            ? (Html)$"<p>It shares no papers with other documents.</p>"
            : $"""<h2>Shared with</h2><ul id="shared">{shared.Select(overlap => (Html)
                $"""<li><a href="{PaperUrl.Of(site, overlap.Other)}"><bdi>{overlap.Other.Title}</bdi></a>: {NumberText.Papers(overlap.Papers)}</li>""")}</ul>""";
    }
}
