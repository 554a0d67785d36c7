using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Reads papers from JSON: an array, an object, or a value on each line, with the papers wherever they are in it; also from a
/// script that hands a value over. What an object contains is recognised by the names of its members.
/// </summary>
internal sealed class JsonReader : IDocumentReader
{
    private static readonly string[] LinesExtensions = [".jsonl", ".ndjson"];

    public IReadOnlyList<string> Extensions { get; } = [".json", .. LinesExtensions];

    public bool TryRead(DocumentText document, DiagnosticBag diagnostics, CancellationToken cancellation, out DocumentContent content)
    {
        var found = new DiagnosticBag();
        var papers = new JsonPapers(document, found);
        (DocumentLayoutModel layout, JsonSurvey? survey) = Read(document, papers, cancellation);
        content = new(papers.Layout(layout), null, null, papers.Entries);
        if (layout == DocumentLayoutModel.Unknown)
            return false;
        if (papers.SawTitle || (papers.SawNothing && layout == DocumentLayoutModel.Json))
            diagnostics.AddAll(found);
        else if (survey is not null && HasExtension(document, Extensions))
            new JsonPapers(document, diagnostics).AddIgnored(survey);
        else
            return false;
        return true;
    }

    private static (DocumentLayoutModel Layout, JsonSurvey? Survey) Read(
        DocumentText document, JsonPapers papers, CancellationToken cancellation)
    {
        bool isNamedLines = HasExtension(document, LinesExtensions);
        (int start, int end) = JsonScript.ValueIn(document.Text);
        if (start == 0 && JsonLines.Are(document, isNamedLines))
        {
            var lines = new JsonLines(document, papers);
            lines.Read(cancellation);
            return (DocumentLayoutModel.JsonLines, lines.Survey);
        }

        var scanner = new JsonScanner(document.Text, start, end, slips: null);
        JsonToken first = scanner.Next();
        bool isHeadless = first.Kind == JsonKind.String && scanner.Next().Kind == JsonKind.Colon;
        if (first.Kind is not (JsonKind.BeginObject or JsonKind.BeginArray) && !isHeadless)
            return (DocumentLayoutModel.Unknown, null);
        var sequence = new JsonSequence(document.Text, end, first, papers);
        sequence.Read(cancellation);
        bool isJson = first.Kind == JsonKind.BeginArray || !(isNamedLines || sequence.Count > 1);
        return (isJson ? DocumentLayoutModel.Json : DocumentLayoutModel.JsonLines, sequence.Survey);
    }

    private static bool HasExtension(DocumentText document, IEnumerable<string> extensions) =>
        extensions.Any(extension => document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
