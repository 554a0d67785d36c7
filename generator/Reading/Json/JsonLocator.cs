namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Finds the papers of a JSON document: in its array, in an array within its object, or at its root.</summary>
internal static class JsonLocator
{
    /// <summary>Web APIs return papers at <c>message.items</c>, <c>data.search.results</c> and the like.</summary>
    private const int MaxDepth = 6;

    /// <summary>Returns null if the document begins with neither an object nor an array.</summary>
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

        bool isPaper = names.Select(JsonNames.Fold).Select(JsonNames.RolesOf).Aggregate(JsonRoles.None, static (all, one) => all | one) is var roles && (roles & JsonRoles.Title) != JsonRoles.None && (roles & (JsonRoles.Abstract | JsonRoles.Authors | JsonRoles.Identifier | JsonRoles.Date)) != JsonRoles.None;
        bool isSequence = token.Kind == JsonKind.BeginObject;
        return array is null || isPaper || isSequence ? new(root.Start, IsArray: false, IsWhole: true) : array;
    }

    private static bool BeginsPaper(JsonScanner scanner, JsonToken token)
    {
        var ahead = new JsonScanner(scanner.Text, token.End, scanner.End, slips: null);
        return new JsonParser(ahead, new()).Read(token, out _) is { } first && new JsonMembers(JsonRecord.Of(first)).HasTitle;
    }
}

/// <summary>Where the papers are in a document.</summary>
/// <param name="Start">Where the first paper may begin.</param>
/// <param name="IsArray">Whether they are in an array, which ends with a bracket.</param>
/// <param name="IsWhole">Whether only papers follow the start.</param>
internal sealed record JsonPlace(int Start, bool IsArray, bool IsWhole);
