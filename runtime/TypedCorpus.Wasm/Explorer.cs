using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using TypedCorpus.AspNetCore;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.Wasm;

/// <summary>Answers the queries of a static site as the server of the explorer does.</summary>
[SupportedOSPlatform("browser")]
internal static partial class Explorer
{
    private static CorpusSite? s_site;

    private static CorpusSite Site => s_site ?? throw new InvalidOperationException("There are no papers yet.");

    public static void Main()
    {
        // Nothing happens until a script asks.
    }

    /// <summary>Opens the papers.</summary>
    /// <param name="archive">The papers, as <see cref="CorpusArchive"/> writes them.</param>
    /// <param name="title">The name of the corpus on its pages.</param>
    [JSExport]
    internal static void Open(byte[] archive, string title) =>
        s_site = new(CorpusArchive.Open(archive), new PaperCorpusOptions { Title = title });

    /// <summary>Finds the numbers of all papers of a query, for the map to show them.</summary>
    [JSExport]
    internal static int[] Hits(string query) =>
        [.. Site.Corpus.Search(query, new() { Limit = 1, AsYouType = true }).GetPapers().Select(Site.Corpus.IndexOf)];

    /// <summary>Renders the search page for the parameters of a URL.</summary>
    /// <param name="parameters">The parameters, each with its name before its value.</param>
    [JSExport]
    internal static string Search(string[] parameters)
    {
        CorpusSite site = Site;
        ILookup<string, string> values = parameters.Chunk(2).ToLookup(pair => pair[0], pair => pair[^1], StringComparer.OrdinalIgnoreCase);
        string? error = QueryReader.TryRead(name => [.. values[name]], SearchPage.Size, asYouType: true, out CorpusQuery query);
        // Without the site's own measurements: nobody collects them here.
        Page page = error is null
            ? SearchPage.Render(site, CorpusSearch.Run(site.Facets, query))
            : new Page(site.Name, error, $"""<div id="found"><p id="summary" role="status" tabindex="-1">{error}</p></div>""");
        return StaticPage.Rewrite(PageLayout.Render(site, page, new PageAddress("", query.ToUrl())).ToString());
    }
}
