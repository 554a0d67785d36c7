using TypedCorpus.App.Explorer.Api;
using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The papers in the plane, and what the documents share and what sets them apart.</summary>
internal static class MapPage
{
    public static Html Render(CorpusSite site) => PageLayout.Render(
        site, $"Map – {site.Name}", "/map",
        $"""
        <h1>A map of {NumberText.Grouped(site.Corpus.Count)} papers</h1>
        <p class="hint">Papers that share rare words lie near one another. The axes mean nothing. A ring says that a second
        document lists the paper too.</p>
        {Legend(site)}
        <figure id="map" data-source="{MapApi.Url(site)}">
        {MapPicture.Render(site.Map)}
        <canvas tabindex="0" role="application" aria-label="Map of {NumberText.Grouped(site.Corpus.Count)} papers" aria-describedby="map-keys" hidden></canvas>
        <div id="map-tip" aria-hidden="true" hidden><bdi></bdi> <small></small></div>
        <div class="zoom" hidden><button id="map-in" type="button" aria-label="Zoom in">+</button><button id="map-out" type="button" aria-label="Zoom out">−</button><button id="map-all" type="button">All</button></div>
        </figure>
        <p id="map-said" class="visually-hidden" role="status"></p>
        <p id="map-keys" class="hint" hidden>Wheel, pinch, or a click on the ground zooms; drag to move. On the keyboard: arrows go from
        paper to paper, <kbd>Enter</kbd> opens, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> zoom, <kbd>Shift</kbd> with an arrow moves.</p>
        <p class="hint">The same papers as text: <a href="/">as a list to search in</a>, or <a href="/documents">by document</a>;
        each paper’s page lists those that are near it.</p>
        {RegionTable.Render(site.Map)}
        {OverlapPlot.Render(site.Corpus)}
        {TermPlot.Render(site)}
        """,
        $"""
        <link rel="stylesheet" href="{EmbeddedAssets.Url(site, "map.css")}">
        <script type="module" src="{EmbeddedAssets.Url(site, "map.js")}"></script>
        """);

    private static Html Legend(CorpusSite site) => $"""
        <ul id="map-legend" aria-label="Documents">{site.Corpus.Documents.Select((document, number) => (Html)$"""
            <li class="{DocumentMark.Class(number)}"><input type="checkbox" aria-label="Show {document.Name}" checked hidden>{DocumentMark.Render(number)}<a href="{PaperUrl.Of(document)}"><bdi>{document.Name}</bdi></a> <span class="count">{NumberText.Grouped(document.Count)}</span></li>
            """)}</ul>
        """;
}
