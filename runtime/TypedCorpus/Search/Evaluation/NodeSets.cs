namespace TypedCorpus.Search.Evaluation;

/// <summary>A set of papers for each node of a query, and some besides.</summary>
internal sealed class NodeSets
{
    private const int Extra = 3;

    private readonly List<ulong[]> _sets = [];
    private int _words;

    /// <summary>Begins a search.</summary>
    public void Start(int papers) => _words = PaperSet.WordCount(papers);

    /// <summary>The set of a node; what it contains is not defined before the node is evaluated.</summary>
    public PaperSet this[int node] => Get(Extra + node);

    /// <summary>The papers to search among.</summary>
    public PaperSet Within => Get(0);

    /// <summary>The papers that are found.</summary>
    public PaperSet Found => Get(1);

    /// <summary>A set to use for a moment: no other node may be evaluated meanwhile that uses it too.</summary>
    public PaperSet Spare => Get(2);

    private PaperSet Get(int index)
    {
        while (_sets.Count <= index)
            _sets.Add([]);
        if (_sets[index].Length < _words)
            _sets[index] = new ulong[_words];
        return new(_sets[index].AsSpan(0, _words));
    }
}
