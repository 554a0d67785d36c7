using TypedCorpus.AspNetCore.Api;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Map;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The map of the papers.</summary>
internal static class MapPage
{
    // Papers in the middle of a region show what it is about.
    private const int ExamplesPerRegion = 3;

    // As many as there are different marks.
    private const int ShownTopics = 24;

    /// <summary>The path of the numbers of the papers that a query finds, relative to the start page.</summary>
    public const string HitsPath = "map/hits";

    public static Page Render(CorpusSite site) => new(
        $"Map – {site.Name}",
        $"A map of {NumberText.Papers(site.Corpus.Count)}, on which similar papers are near one another.",
        $"""
        <h1>A map of {NumberText.Papers(site.Corpus.Count)}</h1>
        <p class="hint">Papers that share rare words are near one another. The axes have no meaning. A ring marks a paper that a second
        document lists too.</p>
        {Tools}
        {Legend(site)}
        {Topics(site.Map)}
        <figure id="map" data-source="{MapApi.Url(site)}" data-hits="{HitsPath}">
        {MapPicture.Render(site.Map)}
        <canvas tabindex="0" role="application" aria-label="Map of {NumberText.Papers(site.Corpus.Count)}" aria-describedby="map-keys" hidden></canvas>
        <div id="map-tip" aria-hidden="true" hidden><bdi></bdi> <small></small></div>
        <div class="zoom" hidden><button id="map-in" type="button" aria-label="Zoom in">+</button><button id="map-out" type="button" aria-label="Zoom out">−</button><button id="map-all" type="button">All</button></div>
        </figure>
        <p id="map-said" class="visually-hidden" role="status"></p>
        <p id="map-keys" class="hint" hidden>To zoom, pinch, click the background, or scroll with <kbd>Ctrl</kbd> or <kbd>⌘</kbd> held, or
        without them after a click on the map; to move, drag. On the keyboard, the arrows go from paper to paper, <kbd>Enter</kbd> opens one, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> zoom, and <kbd>Shift</kbd> with an arrow moves the map.</p>
        <p class="hint">The same papers as text: <a href=".">as a list to search</a>, or <a href="documents">by document</a>;
        the page of each paper lists similar ones.</p>
        {Regions(site, site.Map)}
        """,
        Navigation.Map,
        Canonical: Navigation.Map,
        Head: $"""
        <link rel="stylesheet" href="{AssetUrl.Of(site, "map.css")}">
        <script type="module" src="{AssetUrl.Of(site, "map.js")}"></script>
        """);

    // Without a script the form leads to the search, and the picture is coloured by document.
    private static Html Tools => $"""
        <form id="map-tools" action="." method="get">
        <input type="search" id="map-q" name="q" aria-label="Show the papers of a query on the map" placeholder="Show the papers of a query"
          maxlength="{CorpusQuery.MaxTextLength}" autocomplete="off" spellcheck="false">
        <output id="map-found" for="map-q"></output>
        <fieldset hidden><legend>Colour by</legend>
        <label><input type="radio" name="colour" id="by-document" checked> document</label>
        <label><input type="radio" name="colour" id="by-topic"> topic</label>
        </fieldset>
        </form>
        """;

    private static Html Legend(CorpusSite site) => $"""
        <ul id="map-legend" aria-label="Documents">{site.Corpus.Documents.Select((document, number) => (Html)$"""
            <li class="{DocumentMark.Class(number)}"><input type="checkbox" aria-label="Show {document.Title}" checked hidden>{DocumentMark.Render(number)}<a href="{PaperUrl.Of(site, document)}"><bdi>{document.Title}</bdi></a> <span class="count">{NumberText.Grouped(document.Count)}</span></li>
            """)}</ul>
        """;

    private static Html Topics(PaperMap map) => $"""
        <ul id="map-topics" aria-label="Topics" hidden>{map.Regions.Take(ShownTopics).Select((region, number) => (Html)$"""
            <li>{DocumentMark.Render(number)}{TermLinks.Link(CorpusQuery.ForPhrase(region.Name), region.Name)} <span class="count">{NumberText.Grouped(region.Papers.Count)}</span></li>
            """)}</ul>
        """;

    /// <summary>Renders the regions of the map as text, for readers who cannot see it.</summary>
    private static Html Regions(CorpusSite site, PaperMap map) => map.Regions.Count == 0
        ? Html.Empty
        : $"""
        <details>
        <summary>The map as a table of its {NumberText.Grouped(map.Regions.Count)} regions</summary>
        <table id="regions" class="plot">
        <thead><tr><th scope="col">Region</th><th scope="col">Papers in its middle</th><th scope="col">Papers</th></tr></thead>
        <tbody>{map.Regions.Select(region => Region(site, region))}</tbody>
        </table>
        </details>
        """;

    private static Html Region(CorpusSite site, MapRegion region) => $"""
        <tr><th scope="row">{TermLinks.Link(CorpusQuery.ForPhrase(region.Name), region.Name)}</th><td><ul>{region.Papers.Take(ExamplesPerRegion).Select(paper => (Html)
            $"""<li><a href="{PaperUrl.Of(site, site.Corpus[paper])}"><bdi>{site.Corpus[paper].Title}</bdi></a></li>""")}</ul></td><td>{NumberText.Grouped(region.Papers.Count)}</td></tr>
        """;
}
