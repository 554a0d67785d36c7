namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Finds where the papers of a JSON document are: in its array, in an array of its object, or at its root.</summary>
internal static class JsonLocator
{
    /// <summary>Answers of web interfaces have their papers at <c>message.items</c>, <c>data.search.results</c> or the like.</summary>
    private const int MaxDepth = 6;

    /// <summary>Null where the document begins with neither an object nor an array.</summary>
    public static JsonPlace? Find(string text, CancellationToken cancellation)
    {
        var scanner = new JsonScanner(text, 0, text.Length, slips: null);
        JsonToken root = scanner.Next();
        if (root.Kind == JsonKind.BeginArray)
            return new(root.End, IsArray: true, IsWhole: true);
        return root.Kind == JsonKind.BeginObject ? InObject(scanner, root, cancellation) : null;
    }

    private static JsonPlace InObject(JsonScanner scanner, JsonToken root, CancellationToken cancellation)
    {
        JsonPlace? array = null;
        var names = new List<string>();
        int depth = 1;
        JsonToken previous = root;
        JsonToken token = scanner.Next();
        for (; token.Kind != JsonKind.EndOfText && depth > 0; previous = token, token = scanner.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (token.Kind is JsonKind.EndObject or JsonKind.EndArray)
                depth--;
            else if (token.Kind is JsonKind.BeginObject or JsonKind.BeginArray)
                depth++;
            else if (token.Kind == JsonKind.Colon && depth == 1 && previous.Kind == JsonKind.String)
                names.Add(JsonStrings.Decode(scanner.Text, previous.Start + 1, previous.End - 1));

            bool mayHoldPapers = array is null && depth <= MaxDepth && previous.Kind == JsonKind.BeginArray;
            if (mayHoldPapers && token.Kind == JsonKind.BeginObject && BeginsPaper(scanner, token))
                array = new(previous.End, IsArray: true, IsWhole: false);
        }

        bool isPaper = JsonNames.AreOfPaper(names);
        bool isSequence = token.Kind == JsonKind.BeginObject;
        return array is null || isPaper || isSequence ? new(root.Start, IsArray: false, IsWhole: true) : array;
    }

    private static bool BeginsPaper(JsonScanner scanner, JsonToken token)
    {
        var ahead = new JsonScanner(scanner.Text, token.End, scanner.End, slips: null);
        return new JsonParser(ahead).Read(token, out _) is { } first && new JsonMembers(first).HasTitle;
    }
}

/// <summary>Where papers stand in a document.</summary>
/// <param name="Start">Where the first may begin.</param>
/// <param name="IsArray">Whether they end with a bracket.</param>
/// <param name="IsWhole">Whether nothing but papers stands behind the start.</param>
internal sealed record JsonPlace(int Start, bool IsArray, bool IsWhole);
