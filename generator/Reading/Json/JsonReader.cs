using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads papers from JSON: an array of objects, an object that holds one, or an object on each line. What the objects are
/// called and what they have in them is found by the names of their members.
/// </summary>
internal sealed class JsonReader : IDocumentReader
{
    private static readonly string[] LinesExtensions = [".jsonl", ".ndjson"];

    public IReadOnlyList<string> Extensions { get; } = [".json", .. LinesExtensions];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var found = new DiagnosticBag();
        var papers = new JsonPapers(document, found);
        DocumentLayout layout = Read(document, papers, cancellation);
        content = new(papers.Layout(layout), null, null, papers.Entries);
        bool isRead = layout != DocumentLayout.Unknown
            && (papers.SawTitle || (papers.SawNothing && layout == DocumentLayout.Json));
        if (isRead)
            diagnostics.AddAll(found);
        return isRead;
    }

    private static DocumentLayout Read(DocumentText document, JsonPapers papers, CancellationToken cancellation)
    {
        bool isNamedLines = LinesExtensions.Any(
            extension => document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (HasLines(document, isNamedLines))
        {
            JsonLines.Read(document, papers, cancellation);
            return DocumentLayout.JsonLines;
        }

        if (JsonLocator.Find(document.Text, cancellation) is not { } place)
            return DocumentLayout.Unknown;
        new JsonSequence(document.Text, place, papers).Read(cancellation);
        return place.IsArray || !(isNamedLines || papers.Entries.Count > 1) ? DocumentLayout.Json : DocumentLayout.JsonLines;
    }

    /// <summary>Whether each line is an object: by the document's name, if its first line may be one, else by its first two.</summary>
    private static bool HasLines(DocumentText document, bool isNamedLines)
    {
        DocumentLine[] first = document.Lines.Where(static line => !line.IsBlank).Take(2).ToArray();
        if (first.Length < 2)
            return false;
        char c = document.Text[first[0].ContentStart];
        if (isNamedLines)
            return c == '{' ? first[0].ContentLength > 1 : c != '[';
        return c == '{' && document.Text[first[1].ContentStart] == '{' && JsonLines.IsObject(document.Text, first[0]);
    }
}
