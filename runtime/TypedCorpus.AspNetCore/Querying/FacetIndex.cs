namespace TypedCorpus.AspNetCore.Querying;

/// <summary>The values of all facets for each paper of a corpus, as numbers.</summary>
internal sealed class FacetIndex(IPaperCorpus corpus)
{
    public IPaperCorpus Corpus { get; } = corpus;

    /// <summary>Gets a column for each facet of which any paper has a value.</summary>
    public IReadOnlyList<FacetColumn> Columns { get; } =
        [.. Facet.All.Select(facet => new FacetColumn(facet, corpus)).Where(column => column.Values.Count > 0)];

    /// <summary>Gets what to display for a value of a facet, which no paper need have.</summary>
    public string TitleOf(Facet facet, string value) =>
        Columns.FirstOrDefault(column => column.Facet == facet)?.TitleOf(value) ?? value;
}

/// <summary>The values of one facet.</summary>
internal sealed class FacetColumn
{
    private readonly int[][] _valuesOfPaper;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    public FacetColumn(Facet facet, IPaperCorpus corpus)
    {
        Facet = facet;
        var values = new List<string>();
        _valuesOfPaper = new int[corpus.Count][];
        for (int paper = 0; paper < corpus.Count; paper++)
            _valuesOfPaper[paper] = [.. facet.ValuesOf(corpus[paper]).Select(Number).Distinct()];
        Values = values;
        foreach ((string value, string title) in facet.TitlesOf?.Invoke(corpus) ?? [])
            _titles.TryAdd(value, title);

        int Number(string value)
        {
            if (!_numbers.TryGetValue(value, out int number))
            {
                _numbers.Add(value, number = values.Count);
                values.Add(value);
            }

            return number;
        }
    }

    public Facet Facet { get; }

    /// <summary>Gets the values by number.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Gets the numbers of the values of a paper.</summary>
    public ReadOnlySpan<int> Of(int paper) => _valuesOfPaper[paper];

    /// <summary>Gets what to display for a value.</summary>
    public string TitleOf(string value) => _titles.GetValueOrDefault(value, value);

    /// <summary>Gets the number of a value, or -1.</summary>
    public int Find(string value) => _numbers.GetValueOrDefault(value, -1);
}
