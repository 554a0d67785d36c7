namespace TypedCorpus.Generator.Compiling.Vocabularies;

/// <summary>The papers that have one name, and the spellings in which they have it.</summary>
internal sealed class NamedPapers(string key)
{
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);

    /// <summary>The form by which two spellings are one name.</summary>
    public string Key { get; } = key;

    /// <summary>The papers in corpus order, each once.</summary>
    public List<int> Papers { get; } = [];

    /// <summary>The spellings, those of the most papers first.</summary>
    public IEnumerable<string> Spellings => _spellings.Values
        .OrderByDescending(spelling => spelling.Count)
        .ThenBy(spelling => spelling.Order)
        .Select(spelling => spelling.Text);

    /// <summary>Adds a spelling of a paper, or one that is no paper's own if there is none.</summary>
    public void Add(string text, int? paper)
    {
        if (paper is { } index && (Papers.Count == 0 || Papers[Papers.Count - 1] != index))
            Papers.Add(index);
        if (!_spellings.TryGetValue(text, out Spelling? spelling))
            _spellings.Add(text, spelling = new(text, _spellings.Count));
        if (paper is not null)
            spelling.Count++;
    }

    private sealed class Spelling(string text, int order)
    {
        public string Text { get; } = text;

        public int Order { get; } = order;

        public int Count { get; set; }
    }
}

/// <summary>The names of a vocabulary, by their keys and in the order in which the papers first have them.</summary>
internal sealed class NamedPapersTable
{
    private readonly Dictionary<string, NamedPapers> _byKey = new(StringComparer.Ordinal);

    public List<NamedPapers> Names { get; } = [];

    /// <summary>Adds a name; null if it has nothing to compare.</summary>
    public NamedPapers? Add(string key, string spelling, int? paper)
    {
        if (key.Length == 0)
            return null;
        if (!_byKey.TryGetValue(key, out NamedPapers? name))
        {
            _byKey.Add(key, name = new(key));
            Names.Add(name);
        }

        name.Add(spelling, paper);
        return name;
    }
}
