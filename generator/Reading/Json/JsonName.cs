using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>A name of members. All members of a document with that name share it.</summary>
internal sealed class JsonName
{
    private string? _field;

    public JsonName(string raw)
    {
        Raw = raw;
        Text = JsonStrings.Decode(raw, 0, raw.Length);
        Folded = JsonNames.Fold(Text);
        Roles = JsonNames.RolesOf(Folded);
        Path = JsonPathNode.Root.Child(Folded);
    }

    /// <summary>The name as the document writes it, with its escapes.</summary>
    public string Raw { get; }

    public string Text { get; }

    /// <summary>The name without case and separators, as <see cref="JsonNames"/> has it.</summary>
    public string Folded { get; }

    /// <summary>The name in lower case, as a field has it.</summary>
    public string Field => _field ??= CaseFolding.Fold(Text);

    /// <summary>What a member of this name says of a paper.</summary>
    public JsonRoles Roles { get; }

    /// <summary>Where the paths to parts of a paper go on from a member of this name; null if none does.</summary>
    public JsonPathNode? Path { get; }

    /// <summary>The name that followed this one the last time; records repeat the order of their members.</summary>
    public JsonName? Next { get; set; }

    public bool Is(string text, int start, int end) =>
        Raw.Length == end - start && string.CompareOrdinal(text, start, Raw, 0, Raw.Length) == 0;
}

/// <summary>The names of the members of a document.</summary>
internal sealed class JsonNameTable
{
    private readonly Dictionary<string, JsonName> _byRaw = new(StringComparer.Ordinal);
    private JsonName _last = new("");

    /// <summary>The name that a string is.</summary>
    public JsonName Get(JsonValue @string) => Get(@string.Text, @string.Start + 1, Math.Max(@string.Start + 1, @string.End - 1));

    /// <summary>The name between two quotes, which usually is the one that followed the last one before.</summary>
    public JsonName Get(string text, int start, int end)
    {
        if (_last.Next is { } next && next.Is(text, start, end))
            return _last = next;

        string raw = text.Substring(start, end - start);
        if (!_byRaw.TryGetValue(raw, out JsonName? name))
            _byRaw.Add(raw, name = new(raw));
        _last.Next = name;
        return _last = name;
    }
}
