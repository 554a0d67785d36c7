namespace TypedCorpus.AspNetCore.Querying;

/// <summary>Keeps the papers that have the selected values: of each facet with a selection, at least one.</summary>
/// <remarks>
/// A value is counted among the papers that the other facets keep, so that its count says what selecting it would give.
/// </remarks>
internal sealed class FacetFilter
{
    private readonly IPaperCorpus _corpus;
    private readonly IReadOnlyList<FacetColumn> _columns;
    private readonly bool[][] _selected;
    private readonly bool[] _hasSelection;
    private readonly bool _isEmpty;

    public FacetFilter(FacetIndex index, CorpusQuery query)
    {
        _corpus = index.Corpus;
        _columns = index.Columns;
        _selected = [.. _columns.Select(column => new bool[column.Values.Count])];
        _hasSelection = [.. _columns.Select(column => query.ValuesOf(column.Facet).Count > 0)];
        for (int i = 0; i < _columns.Count; i++)
        {
            foreach (string value in query.ValuesOf(_columns[i].Facet))
            {
                int number = _columns[i].Find(value);
                if (number >= 0)
                    _selected[i][number] = true;
            }
        }

        // A facet without any values has no column, but a request may still select a value of it.
        _isEmpty = query.Selected.Keys.Any(name => _columns.All(column => column.Facet.Name != name));
    }

    /// <summary>Whether a paper has the selected values.</summary>
    public bool Keeps(Paper paper)
    {
        Missing(_corpus.IndexOf(paper), out int missed);
        return missed == 0 && !_isEmpty;
    }

    /// <summary>Counts the papers that have the selected values, and the values.</summary>
    public int Count(IReadOnlyList<Paper> found, out IReadOnlyList<FacetCounts> facets)
    {
        int kept = 0;
        int[][] counts = [.. _columns.Select(column => new int[column.Values.Count])];
        for (int place = 0; place < found.Count && !_isEmpty; place++)
        {
            int paper = _corpus.IndexOf(found[place]);
            int missing = Missing(paper, out int missed);
            kept += missed == 0 ? 1 : 0;
            for (int i = 0; i < _columns.Count; i++)
            {
                if (missed == 0 || (missed == 1 && missing == i))
                    Count(counts[i], _columns[i].Of(paper));
            }
        }

        facets = [.. _columns.Select((column, i) => Describe(column, counts[i], _selected[i]))];
        return kept;
    }

    /// <summary>Gets the last facet of which a paper has no selected value, and counts such facets.</summary>
    private int Missing(int paper, out int missed)
    {
        int missing = -1;
        missed = 0;
        for (int i = 0; i < _columns.Count; i++)
        {
            if (_hasSelection[i] && !HasAny(_selected[i], _columns[i].Of(paper)))
            {
                missing = i;
                missed++;
            }
        }

        return missing;
    }

    private static bool HasAny(bool[] selected, ReadOnlySpan<int> values)
    {
        foreach (int value in values)
        {
            if (selected[value])
                return true;
        }

        return false;
    }

    private static void Count(int[] counts, ReadOnlySpan<int> values)
    {
        foreach (int value in values)
            counts[value]++;
    }

    private static FacetCounts Describe(FacetColumn column, int[] counts, bool[] selected) => new(
        column.Facet,
        [
            .. Enumerable.Range(0, counts.Length)
                .Where(value => counts[value] > 0 || selected[value])
                .Select(value => new FacetCount(column.Values[value], column.TitleOf(column.Values[value]), counts[value], selected[value]))
                .OrderByDescending(count => count.IsSelected)
                .ThenByDescending(count => count.Papers)
                .ThenBy(count => count.Value, StringComparer.Ordinal),
        ]);
}
