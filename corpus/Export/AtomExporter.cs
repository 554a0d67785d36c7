using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using TypedCorpus.App.Common;
using TypedCorpus.App.Lookup;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Export;

/// <summary>Writes papers as an Atom feed (RFC 4287) that does not depend on the time at which it is written.</summary>
internal sealed class AtomExporter : IPaperExporter
{
    /// <summary>The year of a listing page, which names only a month and a day. A leap year has all of them.</summary>
    private const int UnknownYear = 2000;
    private const int UuidLength = 16;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = Utf8Text.Encoding,
        Indent = true,
        NewLineChars = "\n",
    };

    public string Name => "atom";

    public void Write(PaperSelection selection, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            var feed = new AtomWriter(xml);
            MonthDay? day = selection.Document?.ListedOn;
            string updated = Date(UnknownYear, day?.Month ?? 1, day?.Day ?? 1);
            feed.Begin("feed");
            feed.Add("id", Id("feed", selection.Title));
            feed.AddText("title", selection.Title);
            feed.Add("updated", updated);
            // Applies to entries that have no author of their own.
            feed.AddAuthor(selection.Document?.Curator ?? "TypedCorpus");
            feed.Add("generator", "TypedCorpus");
            foreach (Paper paper in selection.Papers)
                WriteEntry(feed, paper, updated);
            feed.End();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteEntry(AtomWriter feed, Paper paper, string updated)
    {
        feed.Begin("entry");
        feed.Add("id", Id("paper", paper.Id));
        feed.AddText("title", paper.Title);
        feed.Add("updated", paper.Year is >= 1 and <= 9999 and int year ? Date(year, paper.Month ?? 1, 1) : updated);
        foreach (Author author in paper.Authors)
            feed.AddAuthor(author.Name);
        foreach (string category in paper.Categories.Concat(paper.Keywords).Distinct(StringComparer.Ordinal))
            feed.AddCategory(category);

        string[] links = [.. PaperAddresses.All(paper).Where(WebUrl.IsValid)];
        for (int i = 0; i < links.Length; i++)
            feed.AddLink(i == 0 ? "alternate" : "related", links[i]);
        // An entry without an alternate link must have content.
        if (links.Length == 0)
            feed.AddText("content", paper.Abstract ?? paper.Title);
        else if (paper.Abstract is { } text)
            feed.AddText("summary", text);
        feed.End();
    }

    private static string Date(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}T00:00:00Z");

    /// <summary>Makes a UUID from a name (version 8 of RFC 9562), so that a paper has the same id in every feed.</summary>
    private static string Id(string kind, string name)
    {
        byte[] uuid = SHA256.HashData(Encoding.UTF8.GetBytes($"typedcorpus\n{kind}\n{name}"))[..UuidLength];
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(uuid, bigEndian: true)}";
    }
}
