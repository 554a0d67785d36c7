using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads an object from each line (jsonlines.org): a line that is broken leaves the others as they are.</summary>
internal static class JsonLines
{
    public static void Read(DocumentText document, JsonPapers papers, CancellationToken cancellation)
    {
        foreach (DocumentLine line in document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!line.IsBlank)
                Read(new(document.Text, line.ContentStart, line.ContentEnd, papers.AddSlip), papers);
        }
    }

    /// <summary>Whether a line is an object and no more.</summary>
    public static bool IsObject(string text, DocumentLine line)
    {
        var scanner = new JsonScanner(text, line.ContentStart, line.ContentEnd, slips: null);
        JsonToken token = scanner.Next();
        new JsonParser(scanner).Read(token, out JsonFault? fault);
        return token.Kind == JsonKind.BeginObject && fault is null && scanner.Next().Kind == JsonKind.EndOfText;
    }

    private static void Read(JsonScanner scanner, JsonPapers papers)
    {
        JsonToken token = scanner.Next();
        if (token.Kind == JsonKind.EndOfText)
            return;
        if (token.Kind != JsonKind.BeginObject)
        {
            papers.AddBroken(null, token.Start, token.Fault ?? new(token.Start, token.End, "no object begins here"));
            return;
        }

        JsonValue? value = new JsonParser(scanner).Read(token, out JsonFault? fault);
        if (fault is not null)
        {
            papers.AddBroken(value, token.Start, fault);
            return;
        }

        papers.Add(value!);
        CheckBehind(scanner, papers);
    }

    /// <summary>An object that is whole stays, whatever stands behind it on its line.</summary>
    private static void CheckBehind(JsonScanner scanner, JsonPapers papers)
    {
        JsonToken behind = scanner.Next();
        if (behind.Kind == JsonKind.Comma && scanner.Next() is { Kind: JsonKind.EndOfText })
            scanner.Slip(behind.Start, behind.End, "a comma stands behind an object");
        else if (behind.Kind != JsonKind.EndOfText)
            papers.AddBroken(null, behind.Start, new(behind.Start, scanner.End, "it stands behind an object on one line"));
    }
}
