namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The values of a record by the parts of a paper that they say, found in one pass over its members. Each is taken once, so
/// that the rest is known at the end.
/// </summary>
internal sealed class JsonFindings
{
    private readonly List<JsonFinding> _all = [];
    private HashSet<(PaperPart Part, string? Text)>? _said;

    public JsonFindings(IReadOnlyList<JsonMember> members)
    {
        Dictionary<string, int> last = new(members.Count, StringComparer.Ordinal);
        for (int i = 0; i < members.Count; i++)
            last[members[i].Folded] = i;
        // Of several members with one name the last counts, as is common.
        for (int i = 0; i < members.Count; i++)
        {
            if (last[members[i].Folded] == i)
                AddMember(members[i]);
        }
    }

    /// <summary>Whether the record has a member of a folded name at its root, though it may say nothing.</summary>
    public bool Saw(string folded) => _all.Exists(found => found.Folded == folded);

    public bool Has(string folded) => Find(folded) is not null;

    /// <summary>The member of a folded name at the root that says something.</summary>
    public JsonFinding? Find(string folded) => _all.Find(found => found.Folded == folded && !found.IsBlank);

    /// <summary>Whether anything is left of a part.</summary>
    public bool HasAny(PaperPart part) => Peek(part, static _ => true) is not null;

    /// <summary>The best value of a part that satisfies a condition, which stays where it is.</summary>
    public JsonFinding? Peek(PaperPart part, Func<JsonFinding, bool> fits)
    {
        JsonFinding? best = null;
        int bestRank = int.MaxValue;
        foreach (JsonFinding found in _all)
        {
            if (!found.IsTaken && found.RankOf(part) is int rank && rank < bestRank && fits(found))
                (best, bestRank) = (found, rank);
        }

        return best;
    }

    public JsonFinding? Take(PaperPart part, Func<JsonFinding, bool> fits)
    {
        JsonFinding? best = Peek(part, fits);
        if (best is not null)
            best.IsTaken = true;
        return best;
    }

    /// <summary>Marks members as taken whose content another provides.</summary>
    public void Drop(params string[] names)
    {
        foreach (JsonFinding found in _all)
            found.IsTaken |= names.Contains(found.Folded);
    }

    /// <summary>All values of a part that were not taken, the best first.</summary>
    public IEnumerable<JsonFinding> All(PaperPart part) => _all
        .Where(found => !found.IsTaken && found.RankOf(part) is not null)
        .OrderBy(found => found.RankOf(part));

    /// <summary>What was not taken, in the order of the document.</summary>
    public IEnumerable<JsonFinding> Rest() => _all.Where(static found => !found.IsTaken);

    /// <summary>Whether a value repeats what another said that was taken for the same part.</summary>
    public bool IsSaid(JsonFinding found)
    {
        _said ??= [.. _all.Where(static one => one.IsTaken && !one.IsBlank).SelectMany(static one => one.Said)];
        return found.Value.Scalar is not null && found.Said.Any(_said.Contains);
    }

    private void AddMember(JsonMember member)
    {
        JsonValue value = JsonTexts.Unwrapped(member.Value);
        string name = member.Key.Field;
        if (member.Key.Path is { } path)
            Add(value, path, name, member.Folded);
        else
            _all.Add(new(name, member.Folded, value, null));
    }

    /// <param name="value">The value of a member.</param>
    /// <param name="path">Where paths go on from it.</param>
    /// <param name="name">The name of its field, if it has no other use.</param>
    /// <param name="folded">Its folded name at the root of the record; empty within another member.</param>
    private void Add(JsonValue value, JsonPathNode path, string name, string folded)
    {
        if (path.Ends.Count > 0 || value.Kind != JsonKind.BeginObject)
            _all.Add(new(name, folded, value, path));
        if (path.IsLeaf)
            return;
        // Of an object at the root that only leads to parts, the other members are kept as fields too.
        bool keepsOthers = folded.Length > 0 && path.Ends.Count == 0 && value.Kind == JsonKind.BeginObject;
        string prefix = JsonNames.IsPlain(folded) ? "" : name + "-";
        if (value.Kind != JsonKind.BeginArray)
            AddMembers(value, path, name, prefix, keepsOthers);
        foreach (JsonValue item in value.Items)
            AddMembers(item, path, name, prefix, keepsOthers: false);
    }

    private void AddMembers(JsonValue value, JsonPathNode path, string name, string prefix, bool keepsOthers)
    {
        foreach (JsonMember member in value.Members)
        {
            JsonValue inner = JsonTexts.Unwrapped(member.Value);
            string innerName = prefix.Length > 0 && JsonNames.IsOfContent(member.Folded) ? name : prefix + member.Key.Field;
            if (path.Child(member.Folded) is { } child)
                Add(inner, child, innerName, "");
            else if (keepsOthers)
                _all.Add(new(innerName, "", inner, null));
        }

        foreach (JsonPathNode chosen in path.Chosen(value))
            AddMembers(value, chosen, name, prefix, keepsOthers: false);
    }
}

/// <summary>A value that may say something of a paper.</summary>
/// <param name="name">The name of its field, if it has no other use.</param>
/// <param name="folded">The name of the member, folded; empty within another.</param>
/// <param name="value">The value.</param>
/// <param name="path">The end of its path; null if no path leads to it.</param>
internal sealed class JsonFinding(string name, string folded, JsonValue value, JsonPathNode? path)
{
    private bool _isTaken;

    public string Name => name;

    public string Folded => folded;

    public JsonValue Value => value;

    /// <summary>Whether the value is null, or a text of nothing but white space.</summary>
    public bool IsBlank { get; } = value.IsBlank;

    public bool IsTaken
    {
        get => _isTaken || IsBlank;
        set => _isTaken = value;
    }

    /// <summary>What the value says of which parts; addresses are of one kind.</summary>
    public IEnumerable<(PaperPart Part, string? Text)> Said => path?.Ends
        .Select(static end => end.Part switch { PaperPart.Pdf => PaperPart.Url, PaperPart.Name => PaperPart.Title, _ => end.Part })
        .Select(part => (part, JsonTexts.First(value)?.Scalar)) ?? [];

    /// <summary>The name among the fields of a paper that the value has by its path.</summary>
    public string? Field => path?.Ends.FirstOrDefault(static end => end.Field is not null)?.Field;

    /// <summary>The rank of the value among those of a part; null if it is none of them.</summary>
    public int? RankOf(PaperPart part)
    {
        if (path is null)
            return null;
        // By index: a record has many values, each is asked for many parts, and an enumerator is an object.
        for (int i = 0; i < path.Ends.Count; i++)
        {
            if (path.Ends[i].Part == part)
                return path.Ends[i].Rank;
        }

        return null;
    }
}
