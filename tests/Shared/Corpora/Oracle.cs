using System.Text;

namespace TypedCorpus.Tests.Corpora;

/// <summary>An entry of a document, with its place.</summary>
internal sealed record OracleEntry(string Document, int Rank, int Line, string Title, string Abstract);

/// <summary>Reads these five documents, and no others, independently of the generator.</summary>
internal static class Oracle
{
    // Throws on invalid UTF-8, so that equal strings have equal bytes.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<OracleEntry> Entries { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "documents"))
            .OrderBy(path => path, StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IEnumerable<OracleEntry> Read(string path)
    {
        string document = Path.GetFileName(path);
        int headerLines = document.StartsWith("004", StringComparison.Ordinal) ? 5 : 2;
        (int Number, string Text)[] lines =
        [
            .. Utf8.GetString(File.ReadAllBytes(path)).Split('\n')
                .Select((text, index) => (Number: index + 1, Text: text))
                .Where(line => line.Text.Length > 0)
                .Skip(headerLines),
        ];

        for (int i = 0; i < lines.Length; i += 2)
        {
            string title = lines[i].Text;
            if (i == 0 && headerLines == 2)
                title = title["Subscribe".Length..];
            yield return new(document, i / 2 + 1, lines[i].Number, title, lines[i + 1].Text);
        }
    }
}
