using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads a value from each line (jsonlines.org), so that a broken line does not affect the others.</summary>
internal sealed class JsonLines
{
    private readonly DocumentText _document;
    private readonly JsonPapers _papers;
    private readonly JsonNameTable _names = new();
    private readonly JsonItems _items;

    public JsonLines(DocumentText document, JsonPapers papers)
    {
        _document = document;
        _papers = papers;
        _items = new(papers, _names);
    }

    /// <summary>What the first object without papers has.</summary>
    public JsonSurvey? Survey => _items.Survey;

    /// <summary>Whether each line is a value, by the extension if the first line may be one, else by the first two lines.</summary>
    public static bool Are(DocumentText document, bool isNamedLines)
    {
        DocumentLine[] first = document.Lines.Where(static line => !line.IsBlank).Take(2).ToArray();
        if (first.Length < 2)
            return false;
        char c = document.Text[first[0].ContentStart];
        if (isNamedLines && c != '[')
            return c != '{' || first[0].ContentLength > 1;
        return c is '{' or '[' && document.Text[first[1].ContentStart] == c && IsValue(document.Text, first[0]);
    }

    public void Read(CancellationToken cancellation)
    {
        foreach (DocumentLine line in _document.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!line.IsBlank)
                ReadLine(new(_document.Text, line.ContentStart, line.ContentEnd, _papers.AddSlip));
        }
    }

    /// <summary>Whether a line is exactly one value.</summary>
    private static bool IsValue(string text, DocumentLine line)
    {
        bool isStrict = true;
        var scanner = new JsonScanner(text, line.ContentStart, line.ContentEnd, _ => isStrict = false);
        Parser(scanner, new(), (_, _) => isStrict = false).Read(scanner.Next(), isItem: true, out JsonFault? fault);
        return fault is null && scanner.Next().Kind == JsonKind.EndOfText && isStrict;
    }

    private void ReadLine(JsonScanner scanner)
    {
        JsonToken token = scanner.Next();
        if (token.Kind == JsonKind.EndOfText)
            return;
        if (token.Kind is not (JsonKind.BeginObject or JsonKind.BeginArray))
        {
            _papers.AddBroken(null, token.Start, token.Fault ?? new(token.Start, token.End, "an object is expected"));
            return;
        }

        JsonValue value = Parser(scanner, _names, _papers.AddBroken).Read(token, isItem: true, out JsonFault? fault)!;
        if (fault is not null)
            _papers.AddBroken(value, fault);
        else if (!_items.Take(value, isItem: true))
            _papers.AddBroken(null, token.Start, new(token.Start, token.End, "an object is expected"));
        else
            CheckRest(scanner);
    }

    /// <summary>A complete value is kept, whatever follows it on its line.</summary>
    private void CheckRest(JsonScanner scanner)
    {
        JsonToken rest = scanner.Next();
        if (rest.Kind == JsonKind.Comma && scanner.Next() is { Kind: JsonKind.EndOfText })
            scanner.Slip(rest.Start, rest.End, "a comma follows the object");
        else if (rest.Kind != JsonKind.EndOfText)
            _papers.AddBroken(null, rest.Start, new(rest.Start, scanner.End, "it follows an object on the same line"));
    }

    private static JsonParser Parser(JsonScanner scanner, JsonNameTable names, Action<JsonValue, JsonFault> broken) =>
        new(scanner, names, new(scanner.Text, scanner.End), broken);
}
