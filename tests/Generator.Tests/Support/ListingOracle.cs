using System.Text;

namespace Generator.Tests.Support;

/// <summary>
/// The papers of the five documents by another way than our reader's: it knows how many header lines each has and
/// takes the other lines in pairs.
/// </summary>
internal static class ListingOracle
{
    public static IReadOnlyList<OracleEntry> Read(TestDocument document)
    {
        (string Text, int Line)[] lines = Encoding.UTF8.GetString(document.Bytes)
            .Split('\n')
            .Select((text, index) => (text, index + 1))
            .Where(line => line.text.Length > 0)
            .ToArray();
        bool isSpaced = document.Name == SharedDocuments.Spaced;
        (string Text, int Line)[] content = lines[(isSpaced ? 5 : 2)..];
        if (!isSpaced)
            content[0].Text = content[0].Text["Subscribe".Length..];

        var entries = new List<OracleEntry>();
        for (int i = 0; i < content.Length; i += 2)
            entries.Add(new(document.Name, (i / 2) + 1, content[i].Line, content[i].Text, content[i + 1].Text));
        return entries;
    }
}

internal sealed record OracleEntry(string Document, int Rank, int Line, string Title, string Abstract);
