using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Tells search engines which pages there are, as sitemaps.org describes it.</summary>
internal static class Sitemap
{
    /// <summary>The most URLs that one file may have; of more pages there are several files, and a file that lists them.</summary>
    public const int MaxUrls = 50_000;

    public const string Path = "sitemap.xml";
    public const string RobotsPath = "robots.txt";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string PartParameter = "part";

    public static Task Write(HttpContext context, CorpusSite site)
    {
        if (CacheHeaders.AnswerIfKnown(context, site))
            return Task.CompletedTask;
        PageAddress address = SiteRequest.Address(context, site);
        int? part = int.TryParse(context.Request.Query[PartParameter], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        byte[] file = File([.. Pages(site)], part, MaxUrls, address);
        return ContentResponse.Write(context, file, "application/xml; charset=utf-8");
    }

    /// <summary>Keeps crawlers out of the API. They look for it at the root of a host alone, where the app may stand.</summary>
    public static Task WriteRobots(HttpContext context, CorpusSite site)
    {
        PageAddress address = SiteRequest.Address(context, site);
        string text = $"User-agent: *\nDisallow: {address.Start}api/\nSitemap: {address.Absolute(Path)}\n";
        context.Response.Headers.CacheControl = "no-cache";
        return ContentResponse.Write(context, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
    }

    /// <summary>Makes a file of a part of the pages, from 1; or of all, which lists the parts if there are several.</summary>
    public static byte[] File(string[] pages, int? part, int maxUrls, PageAddress address)
    {
        int parts = ((pages.Length - 1) / maxUrls) + 1;
        return parts == 1 || part is >= 1
            ? Of(pages.Skip((Math.Min(part ?? 1, parts) - 1) * maxUrls).Take(maxUrls).Select(address.Absolute))
            : List("sitemapindex", "sitemap", Enumerable.Range(1, parts).Select(number => address.Absolute($"{Path}?{PartParameter}={NumberText.Plain(number)}")));
    }

    /// <summary>Makes a file of absolute URLs.</summary>
    public static byte[] Of(IEnumerable<string> urls) => List("urlset", "url", urls);

    private static IEnumerable<string> Pages(CorpusSite site)
    {
        yield return "";
        yield return Navigation.Documents;
        if (site.Has(PaperCorpusPages.Map))
            yield return Navigation.Map;
        foreach (PaperDocument document in site.Corpus.Documents)
            yield return PaperUrl.Of(site, document);
        foreach (Paper paper in site.Corpus)
            yield return PaperUrl.Of(site, paper);
    }

    private static byte[] List(string list, string item, IEnumerable<string> urls)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement(list, Namespace);
            foreach (string url in urls)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, url);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return file.ToArray();
    }
}
