using System.IO.Compression;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TypedCorpus.App.Publishing;
using TypedCorpus.AspNetCore;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.App.Tests.Publishing;

/// <summary>A static site in a folder of its own, whose search is a stand-in.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("corpus-site-").FullName;

    /// <summary>Gets the files with their content.</summary>
    public Dictionary<string, byte[]> Files => Directory.GetFiles(_root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(_root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public IEnumerable<string> Pages => Files.Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    public string PathOf(string file) => Path.Combine(_root, file);

    public Task<int> Write(PaperCorpus corpus, string? address = null, bool force = false) => Write(corpus, [corpus], address, force);

    public async Task<int> Write(IPaperCorpus papers, IReadOnlyList<PaperCorpus> corpora, string? address = null, bool force = false)
    {
        using MemoryStream archive = Archive();
        var site = new CorpusSite(papers, new() { Pages = PaperCorpusPages.Map });
        var files = new StaticSite(corpora, site, new(archive), address is null ? null : new(address));
        return await files.Write(SiteFolder.Open(_root, force));
    }

    public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(PathOf(file)));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static MemoryStream Archive()
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("explorer.js");
        return archive;
    }
}
