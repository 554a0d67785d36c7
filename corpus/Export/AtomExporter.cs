using System.Text;
using System.Xml;

namespace TypedCorpus.App.Export;

/// <summary>A feed of papers in their order (RFC 4287), which is the same whenever it is written.</summary>
internal sealed class AtomExporter : IPaperExporter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public string Name => "atom";

    public void Write(PaperSelection selection, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            var feed = new AtomElements(xml);
            string updated = AtomDate.Of(selection.Document?.ListedOn);
            feed.Begin("feed");
            feed.Add("id", AtomId.Of("feed", selection.Title));
            feed.AddText("title", selection.Title);
            feed.Add("updated", updated);
            // Entries whose authors nobody names have those of the feed.
            feed.AddAuthor(selection.Document?.Curator ?? "TypedCorpus");
            feed.Add("generator", "TypedCorpus");
            foreach (Paper paper in selection.Papers)
                AtomEntry.Write(feed, paper, updated);
            feed.End();
        }

        output.WriteByte((byte)'\n');
    }
}
