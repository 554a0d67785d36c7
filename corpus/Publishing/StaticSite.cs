using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Publishing;

/// <summary>Writes the explorer of a corpus as files that any server can send.</summary>
/// <param name="corpora">The corpora of the papers.</param>
/// <param name="site">The explorer of the papers.</param>
/// <param name="browser">The search in the browser.</param>
/// <param name="address">Where the site will be; null if that is not known.</param>
internal sealed class StaticSite(IReadOnlyList<PaperCorpus> corpora, CorpusSite site, BrowserFiles browser, Uri? address)
{
    private const string NotFound = "404.html";

    /// <summary>Writes all files, and returns their number.</summary>
    public async Task<int> Write(SiteFolder folder)
    {
        string papers = AssetUrl.Of(site, "papers.bin");
        folder.Write(papers, Archive());
        foreach ((string name, byte[] bytes) in browser.Files)
            folder.Write(browser.Folder + name, bytes);
        // Without it, GitHub Pages leaves out what begins with an underscore, and takes braces for commands.
        folder.Write(".nojekyll", []);

        var frame = new StaticFrame(site, browser.Script, papers, address);
        var explorer = new ExplorerPages(site);
        await using (explorer.ConfigureAwait(false))
        {
            foreach (string asset in EmbeddedAssets.Urls(site))
                folder.Write(asset, await explorer.Get(asset).ConfigureAwait(false));
            byte[] missing = await explorer.Get(NotFound, StatusCodes.Status404NotFound).ConfigureAwait(false);
            folder.Write(NotFound, frame.NotFound(Encoding.UTF8.GetString(missing), NotFound));
            string[] pages = await WritePages(folder, frame, explorer).ConfigureAwait(false);
            if (address is not null)
                folder.Write(Sitemap.Path, Sitemap.Of(Urls(address, pages)));
        }

        return folder.Finish();
    }

    /// <summary>Writes the start page and all to which the pages lead, and returns the files of the pages.</summary>
    private async Task<string[]> WritePages(SiteFolder folder, StaticFrame frame, ExplorerPages explorer)
    {
        var known = new ConcurrentDictionary<string, string>(StringComparer.Ordinal) { [StaticAddress.Start] = "" };
        for (KeyValuePair<string, string>[] next = [.. known]; next.Length > 0;)
        {
            var found = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
            await Parallel.ForEachAsync(next, async (page, _) =>
            {
                byte[] answer = await explorer.Get(page.Value).ConfigureAwait(false);
                folder.Write(page.Key, StaticAddress.IsData(page.Value)
                    ? MapData.WithFiles(answer, site)
                    : frame.Page(Encoding.UTF8.GetString(answer), page.Key, Found));
            }).ConfigureAwait(false);
            next = [.. found];

            void Found(string url)
            {
                string own = url.Split('#')[0];
                if ((StaticAddress.IsPage(own) || StaticAddress.IsData(own)) && known.TryAdd(StaticAddress.FileOf(own), own))
                    found.TryAdd(StaticAddress.FileOf(own), own);
            }
        }

        return [.. known.Where(page => !StaticAddress.IsData(page.Value)).Select(page => page.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The URLs of the pages for search engines, which read no more of them.</summary>
    private static IEnumerable<string> Urls(Uri address, string[] pages) => pages
        .Where(file => !StaticAddress.IsVariant(file))
        .Take(Sitemap.MaxUrls)
        .Select(file => address.AbsoluteUri + (file == StaticAddress.Start ? "" : file));

    private byte[] Archive()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            CorpusArchive.Write(corpora, gzip);
        return compressed.ToArray();
    }
}
