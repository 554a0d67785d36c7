namespace TypedCorpus.Generator.Reading.Json;

/// <summary>A place in the tree of all paths of <see cref="JsonPaths"/>, reached by the names of members.</summary>
internal sealed class JsonPathNode
{
    private readonly Dictionary<string, JsonPathNode> _children = new(StringComparer.Ordinal);
    private readonly List<Choice> _choices = [];
    private JsonPathEnd[] _ends = [];

    private JsonPathNode()
    {
    }

    /// <summary>Where all paths begin: the object of a paper.</summary>
    public static JsonPathNode Root { get; } = Build();

    /// <summary>The parts of a paper whose paths end here, each once.</summary>
    public JsonPathEnd[] Ends => _ends;

    public bool IsLeaf => _children.Count == 0 && _choices.Count == 0;

    public JsonPathNode? Child(string folded) => _children.TryGetValue(folded, out JsonPathNode? child) ? child : null;

    /// <summary>Where paths lead that choose this object among those of an array.</summary>
    public IEnumerable<JsonPathNode> Chosen(JsonValue value) => _choices
        .Where(choice => value.Members.Any(member =>
            member.Folded == choice.Name && member.Value.Scalar is { } text && JsonNames.Fold(text) == choice.Value))
        .Select(static choice => choice.Node);

    /// <summary>All ends from here on.</summary>
    public IEnumerable<JsonPathEnd> EndsBelow() =>
        _ends.Concat(_children.Values.Concat(_choices.Select(static choice => choice.Node)).SelectMany(static node => node.EndsBelow()));

    private static JsonPathNode Build()
    {
        var root = new JsonPathNode();
        foreach ((PaperPart part, string[] paths) in JsonPaths.Parts)
            root.AddAll(paths, rank => new(part, rank));
        foreach ((string field, string[] paths) in JsonPaths.Fields)
            root.AddAll(paths, rank => new(PaperPart.Field, rank, field));
        return root;
    }

    private void AddAll(string[] paths, Func<int, JsonPathEnd> end)
    {
        for (int rank = 0; rank < paths.Length; rank++)
        {
            JsonPathNode node = this;
            foreach (string step in Steps(paths[rank]))
                node = node.Step(step);
            node.Add(end(rank));
        }
    }

    /// <summary>Adds an end, unless a better path to the same part ends here.</summary>
    private void Add(JsonPathEnd end)
    {
        if (!Array.Exists(_ends, known => known.Part == end.Part))
            _ends = [.. _ends, end];
    }

    /// <summary>Splits at the dots outside brackets.</summary>
    private static IEnumerable<string> Steps(string path)
    {
        int start = 0;
        bool isInBrackets = false;
        for (int i = 0; i < path.Length; i++)
        {
            isInBrackets = path[i] == '[' || (isInBrackets && path[i] != ']');
            if (path[i] != '.' || isInBrackets)
                continue;
            yield return path.Substring(start, i - start);
            start = i + 1;
        }

        yield return path.Substring(start);
    }

    private JsonPathNode Step(string step)
    {
        int bracket = step.IndexOf('[');
        string name = JsonNames.Fold(bracket < 0 ? step : step.Substring(0, bracket));
        if (!_children.TryGetValue(name, out JsonPathNode? child))
            _children.Add(name, child = new());
        return bracket < 0 ? child : child.Choose(step.Substring(bracket + 1).TrimEnd(']').Split('='));
    }

    private JsonPathNode Choose(string[] condition)
    {
        (string name, string value) = (JsonNames.Fold(condition[0]), JsonNames.Fold(condition[1]));
        Choice? known = _choices.Find(choice => choice.Name == name && choice.Value == value);
        if (known is null)
            _choices.Add(known = new(name, value, new()));
        return known.Node;
    }

    private sealed record Choice(string Name, string Value, JsonPathNode Node);
}

/// <summary>The part of a paper that a path leads to.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rank">The place of the path among those of the part: the lower, the more specific.</param>
/// <param name="Field">The name of the field, if the part is one.</param>
internal sealed record JsonPathEnd(PaperPart Part, int Rank, string? Field = null);
