using System.Xml;
using TypedCorpus.App.Common;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Publishing;

/// <summary>The list of the pages that search engines read.</summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Search engines read no more.
    private const int MaxPages = 50_000;

    public static byte[] Write(Uri address, IEnumerable<string> files)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = Utf8Text.Encoding, Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Schema);
            foreach (string file in files.Where(file => !StaticAddress.IsVariant(file)).Take(MaxPages))
            {
                xml.WriteStartElement("url", Schema);
                xml.WriteElementString("loc", Schema, address.AbsoluteUri + (file == StaticAddress.Start ? "" : file));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
