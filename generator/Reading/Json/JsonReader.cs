using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads papers from JSON: an array of objects, an object that contains such an array, or an object on each line. What an
/// object contains is recognised by the names of its members.
/// </summary>
internal sealed class JsonReader : IDocumentReader
{
    private static readonly string[] LinesExtensions = [".jsonl", ".ndjson"];

    public IReadOnlyList<string> Extensions { get; } = [".json", .. LinesExtensions];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var found = new DiagnosticBag();
        var papers = new JsonPapers(document, found);
        DocumentLayoutModel layout = Read(document, papers, cancellation);
        content = new(papers.Layout(layout), null, null, papers.Entries);
        bool isRead = layout != DocumentLayoutModel.Unknown
            && (papers.SawTitle || (papers.SawNothing && layout == DocumentLayoutModel.Json));
        if (isRead)
            diagnostics.AddAll(found);
        return isRead;
    }

    private static DocumentLayoutModel Read(DocumentText document, JsonPapers papers, CancellationToken cancellation)
    {
        bool isNamedLines = LinesExtensions.Any(
            extension => document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (HasLines(document, isNamedLines))
        {
            ReadLines(document, papers, cancellation);
            return DocumentLayoutModel.JsonLines;
        }

        if (JsonLocator.Find(document.Text, cancellation) is not { } place)
            return DocumentLayoutModel.Unknown;
        new JsonSequence(document.Text, place, papers).Read(cancellation);
        return place.IsArray || !(isNamedLines || papers.Entries.Count > 1) ? DocumentLayoutModel.Json : DocumentLayoutModel.JsonLines;
    }

    /// <summary>Whether each line is an object, by the extension if the first line may be one, else by the first two lines.</summary>
    private static bool HasLines(DocumentText document, bool isNamedLines)
    {
        DocumentLine[] first = document.Lines.Where(static line => !line.IsBlank).Take(2).ToArray();
        if (first.Length < 2)
            return false;
        char c = document.Text[first[0].ContentStart];
        if (isNamedLines)
            return c == '{' ? first[0].ContentLength > 1 : c != '[';
        return c == '{' && document.Text[first[1].ContentStart] == '{' && IsObject(document.Text, first[0]);
    }

    /// <summary>Reads an object from each line (jsonlines.org), so that a broken line does not affect the others.</summary>
    private static void ReadLines(DocumentText document, JsonPapers papers, CancellationToken cancellation)
    {
        foreach (DocumentLine line in document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!line.IsBlank)
                ReadLine(new(document.Text, line.ContentStart, line.ContentEnd, papers.AddSlip), papers);
        }
    }

    /// <summary>Whether a line is exactly one object.</summary>
    private static bool IsObject(string text, DocumentLine line)
    {
        var scanner = new JsonScanner(text, line.ContentStart, line.ContentEnd, slips: null);
        JsonToken token = scanner.Next();
        new JsonParser(scanner, new()).Read(token, out JsonFault? fault);
        return token.Kind == JsonKind.BeginObject && fault is null && scanner.Next().Kind == JsonKind.EndOfText;
    }

    private static void ReadLine(JsonScanner scanner, JsonPapers papers)
    {
        JsonToken token = scanner.Next();
        if (token.Kind == JsonKind.EndOfText)
            return;
        if (token.Kind != JsonKind.BeginObject)
        {
            papers.AddBroken(null, token.Start, token.Fault ?? new(token.Start, token.End, "an object is expected"));
            return;
        }

        JsonValue? value = new JsonParser(scanner, new()).Read(token, out JsonFault? fault);
        if (fault is not null)
        {
            papers.AddBroken(value, token.Start, fault);
            return;
        }

        papers.Add(JsonRecord.Of(value!));
        CheckRest(scanner, papers);
    }

    /// <summary>A complete object is kept, whatever follows it on its line.</summary>
    private static void CheckRest(JsonScanner scanner, JsonPapers papers)
    {
        JsonToken rest = scanner.Next();
        if (rest.Kind == JsonKind.Comma && scanner.Next() is { Kind: JsonKind.EndOfText })
            scanner.Slip(rest.Start, rest.End, "a comma follows the object");
        else if (rest.Kind != JsonKind.EndOfText)
            papers.AddBroken(null, rest.Start, new(rest.Start, scanner.End, "it follows an object on the same line"));
    }
}
