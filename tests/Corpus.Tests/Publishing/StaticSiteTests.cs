using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using TypedCorpus.App.Common;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Tests.Publishing;

/// <summary>The files of a static site.</summary>
public sealed class StaticSiteTests : IDisposable
{
    private static readonly string[] Addresses = ["href", "src", "data-source"];

    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Each_paper_and_document_has_a_page_with_its_title()
    {
        await _site.Write(Papers.All);
        string[] titles = [.. _site.Pages.Where(file => file.StartsWith("papers/", StringComparison.Ordinal)).Select(Title).Distinct()];
        Assert.Equal(Papers.All.Select(paper => paper.Title).Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        Assert.Equal(Papers.All.Documents.Count, _site.Pages.Count(file => file.StartsWith("documents/", StringComparison.Ordinal)));
        Assert.Contains("index.html", _site.Pages);
        Assert.Contains("map.html", _site.Pages);
        Assert.Contains(".nojekyll", _site.Files.Keys);

        string Title(string file) => _site.Page(file).QuerySelector("h1")!.TextContent;
    }

    [Fact]
    public async Task Each_link_leads_to_a_file_or_to_the_search()
    {
        await _site.Write(Hostile.All);
        Dictionary<string, byte[]> files = _site.Files;
        int links = 0;
        foreach (string page in _site.Pages)
        {
            // The site may be in any folder.
            var root = new Uri("http://localhost/some/where/");
            var start = new Uri(new Uri(root, page), _site.Page(page).QuerySelector("base")!.GetAttribute("href"));
            Assert.Equal(root, start);
            foreach (string link in Links(page))
            {
                var target = new Uri(start, link);
                if (target.Scheme != Uri.UriSchemeHttp || target.Host != "localhost")
                    continue;
                string file = root.MakeRelativeUri(new(target.GetLeftPart(UriPartial.Path))).ToString();
                Assert.True(file.Length == 0 || files.ContainsKey(file), $"{page} leads to {link}");
                links++;
            }
        }

        Assert.True(links > 100);

        IEnumerable<string> Links(string page) => _site.Page(page).QuerySelectorAll(":not(base)")
            .SelectMany(element => Addresses.Select(element.GetAttribute)).OfType<string>();
    }

    [Fact]
    public async Task The_same_papers_give_the_same_bytes()
    {
        using var other = new PublishedSite();
        await _site.Write(Library.All, "https://example.org/papers/");
        await other.Write(Library.All, "https://example.org/papers/");
        Dictionary<string, byte[]> files = _site.Files;
        Assert.Equal(files.Keys.Order(), other.Files.Keys.Order());
        Assert.All(other.Files, file => Assert.Equal(files[file.Key], file.Value));
    }

    [Fact]
    public async Task The_data_of_the_search_is_the_corpus()
    {
        await _site.Write(Library.All);
        IPaperCorpus opened = Searched();
        Assert.Equal(Library.All.Select(paper => paper.ToCslJson()), opened.Select(paper => paper.ToCslJson()));
        Assert.Equal(Library.All.Select(paper => paper.Abstract), opened.Select(paper => paper.Abstract));
    }

    [Fact]
    public async Task A_set_has_a_page_for_each_paper_and_is_searched_as_a_set()
    {
        using var set = new CorpusSet(Library.All, Hostile.All);
        await _site.Write(set, set.Corpora);
        IPaperCorpus opened = Searched();
        Assert.Equal(set.Select(paper => paper.Title), opened.Select(paper => paper.Title));
        Assert.Equal(
            set.Search("attention").AsEnumerable().Select(hit => (hit.Paper.Id, hit.Score)),
            opened.Search("attention").AsEnumerable().Select(hit => (hit.Paper.Id, hit.Score)));
        Assert.NotEmpty(set.Search("attention").AsEnumerable());
        Assert.All([set[0], set[set.Count - 1]], paper =>
            Assert.Equal(paper.Title, _site.Page(StaticAddress.FileOf(PaperUrl.Of(new(set, new()), paper))).QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public async Task The_map_names_the_file_of_each_paper()
    {
        await _site.Write(Library.All);
        using var map = JsonDocument.Parse(_site.Files.Single(file => file.Key.EndsWith("map.json", StringComparison.Ordinal)).Value);
        string[] files = [.. map.RootElement.GetProperty("papers").GetProperty("file").EnumerateArray().Select(file => file.GetString()!)];
        Assert.Equal(Library.All.Select(paper => paper.Title), files.Select(file => _site.Page(file).QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public async Task With_an_address_pages_say_where_they_are()
    {
        await _site.Write(Library.All, "https://example.org/papers/");
        string file = StaticAddress.FileOf("papers/" + Library.All[0].Id);
        IElement canonical = Assert.Single(_site.Page(file).QuerySelectorAll("link[rel=canonical]"));
        Assert.Equal("https://example.org/papers/" + file, canonical.GetAttribute("href"));
        Assert.Equal("https://example.org/papers/", _site.Page("404.html").QuerySelector("base")!.GetAttribute("href"));

        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var sitemap = XDocument.Parse(Encoding.UTF8.GetString(_site.Files["sitemap.xml"]));
        string[] listed = [.. sitemap.Descendants(schema + "loc").Select(place => place.Value)];
        Assert.Contains("https://example.org/papers/", listed);
        Assert.Contains("https://example.org/papers/" + file, listed);
        // The start page, the documents, the map, each document, and each paper once.
        Assert.Equal(3 + Library.All.Documents.Count + Library.All.Count, listed.Length);
    }

    [Fact]
    public async Task Without_an_address_pages_name_none()
    {
        await _site.Write(Library.All);
        Assert.DoesNotContain("sitemap.xml", _site.Files.Keys);
        Assert.All(_site.Pages, page => Assert.Empty(_site.Page(page).QuerySelectorAll("link[rel=canonical], meta[property='og:url']")));
    }

    [Fact]
    public async Task What_is_no_longer_part_of_the_site_is_deleted()
    {
        await _site.Write(Hostile.All);
        string[] before = [.. _site.Files.Keys];
        string own = _site.PathOf("papers/mine.txt");
        File.WriteAllText(own, "");
        int files = await _site.Write(Library.All);
        Assert.NotEmpty(before.Except(_site.Files.Keys));
        Assert.True(File.Exists(own));
        // The files, the list of them, and the other file.
        Assert.Equal(files + 2, _site.Files.Count);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_left_alone()
    {
        File.WriteAllText(_site.PathOf("other.txt"), "mine");
        UserErrorException refused = await Assert.ThrowsAsync<UserErrorException>(() => _site.Write(Library.All));
        Assert.Contains("is not empty", refused.Message, StringComparison.Ordinal);
        Assert.Single(_site.Files);

        await _site.Write(Library.All, force: true);
        Assert.Equal("mine", File.ReadAllText(_site.PathOf("other.txt")));
        Assert.Contains("index.html", _site.Pages);
    }

    [Fact]
    public async Task A_list_of_files_that_was_changed_deletes_nothing_elsewhere()
    {
        string outside = Path.GetTempFileName();
        File.WriteAllLines(_site.PathOf(".corpus-site"), [outside, "../" + Path.GetFileName(outside)]);
        await _site.Write(Library.All);
        Assert.True(File.Exists(outside));
        File.Delete(outside);
    }

    /// <summary>Opens what the search of the site opens.</summary>
    private IPaperCorpus Searched()
    {
        using var packed = new MemoryStream(_site.Files.Single(file => file.Key.EndsWith("papers.bin", StringComparison.Ordinal)).Value);
        using var archive = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Decompress))
            gzip.CopyTo(archive);
        return CorpusArchive.Open(archive.ToArray());
    }
}
