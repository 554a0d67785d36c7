namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// The values of a record by the parts of a paper that they say, found in one pass over its members. Each is taken once, so
/// that the rest is known at the end.
/// </summary>
internal sealed class JsonFindings
{
    private static readonly int PartCount = Enum.GetValues(typeof(PaperPart)).Length;

    private readonly List<JsonFinding> _all = [];
    private readonly List<JsonFinding>?[] _byPart = new List<JsonFinding>?[PartCount];
    private readonly Dictionary<PaperPart, HashSet<string>> _said = [];

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

        SortParts();
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
        if (_byPart[(int)part] is not { } all)
            return null;
        foreach (JsonFinding found in all)
        {
            if (!found.IsTaken && fits(found))
                return found;
        }

        return null;
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
        if (names.Length == 0)
            return;
        foreach (JsonFinding found in _all)
            found.IsTaken |= Array.IndexOf(names, found.Folded) >= 0;
    }

    /// <summary>All values of a part that were not taken so far, the best first.</summary>
    public JsonFinding[] All(PaperPart part) => _byPart[(int)part] is { } all ? Left(all) : [];

    /// <summary>What was not taken so far, in the order of the document.</summary>
    public JsonFinding[] Rest() => Left(_all);

    /// <summary>Whether a value repeats what another said that was taken for the same part; asked when no more is taken.</summary>
    public bool IsSaid(JsonFinding found)
    {
        if (found.Value.Scalar is not { } text)
            return false;
        foreach (JsonPathEnd end in found.Ends)
        {
            if (SaidOf(KindOf(end.Part)).Contains(text))
                return true;
        }

        return false;
    }

    /// <summary>The texts that were taken for the parts of a kind.</summary>
    private HashSet<string> SaidOf(PaperPart kind)
    {
        if (_said.TryGetValue(kind, out HashSet<string>? said))
            return said;
        said = new(StringComparer.Ordinal);
        for (int part = 0; part < _byPart.Length; part++)
        {
            if (_byPart[part] is not { } all || KindOf((PaperPart)part) != kind)
                continue;
            foreach (JsonFinding found in all)
            {
                if (found.IsTaken && !found.IsBlank && JsonTexts.First(found.Value)?.Scalar is { } text)
                    said.Add(text);
            }
        }

        _said.Add(kind, said);
        return said;
    }

    /// <summary>Addresses are of one kind, and so are names.</summary>
    private static PaperPart KindOf(PaperPart part) => part switch
    {
        PaperPart.Pdf => PaperPart.Url,
        PaperPart.Name => PaperPart.Title,
        _ => part,
    };

    private static JsonFinding[] Left(List<JsonFinding> all) => all.FindAll(static found => !found.IsTaken).ToArray();

    private void AddMember(JsonMember member)
    {
        JsonValue value = JsonTexts.Unwrapped(member.Value);
        string name = member.Key.Field;
        if (member.Key.Path is { } path)
            Add(value, path, name, member.Folded);
        else
            Add(new(name, member.Folded, value, null));
    }

    private void Add(JsonFinding found)
    {
        _all.Add(found);
        foreach (JsonPathEnd end in found.Ends)
            (_byPart[(int)end.Part] ??= []).Add(found);
    }

    /// <summary>Puts the best values of each part first.</summary>
    private void SortParts()
    {
        for (int part = 0; part < _byPart.Length; part++)
        {
            if (_byPart[part] is { Count: > 1 } all)
                _byPart[part] = [.. all.OrderBy(found => found.RankOf((PaperPart)part))];
        }
    }

    /// <param name="value">The value of a member.</param>
    /// <param name="path">Where paths go on from it.</param>
    /// <param name="name">The name of its field, if it has no other use.</param>
    /// <param name="folded">Its folded name at the root of the record; empty within another member.</param>
    private void Add(JsonValue value, JsonPathNode path, string name, string folded)
    {
        if (path.Ends.Length > 0 || value.Kind != JsonKind.BeginObject)
            Add(new(name, folded, value, path));
        if (path.IsLeaf)
            return;
        // Of an object at the root that only leads to parts, the other members are kept as fields too.
        bool keepsOthers = folded.Length > 0 && path.Ends.Length == 0 && value.Kind == JsonKind.BeginObject;
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
                Add(new(innerName, "", inner, null));
        }

        foreach (JsonPathNode chosen in path.Chosen(value))
        {
            // The path may end with the object: contributors[contributorType=Editor].
            if (chosen.Ends.Length > 0)
                Add(new(name, "", value, chosen));
            AddMembers(value, chosen, name, prefix, keepsOthers: false);
        }
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

    /// <summary>The parts of a paper that the value may say, each once.</summary>
    public JsonPathEnd[] Ends => path?.Ends ?? [];

    /// <summary>The name among the fields of a paper that the value has by its path.</summary>
    public string? Field
    {
        get
        {
            foreach (JsonPathEnd end in Ends)
            {
                if (end.Field is not null)
                    return end.Field;
            }

            return null;
        }
    }

    /// <summary>The rank of the value among those of a part; null if it is none of them.</summary>
    public int? RankOf(PaperPart part)
    {
        foreach (JsonPathEnd end in Ends)
        {
            if (end.Part == part)
                return end.Rank;
        }

        return null;
    }
}
