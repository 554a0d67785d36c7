namespace TypedCorpus.App.Explorer.Querying;

/// <summary>Keeps the papers that have the chosen values, one of each facet at least.</summary>
/// <remarks>
/// A value is counted among the papers that the other facets leave: so its count says what choosing it would give.
/// </remarks>
internal sealed class FacetFilter
{
    private readonly IReadOnlyList<FacetColumn> _columns;
    private readonly bool[][] _chosen;
    private readonly bool[] _isChosen;
    private readonly bool _isEmpty;

    public FacetFilter(FacetIndex index, CorpusQuery query)
    {
        _columns = index.Columns;
        _chosen = [.. _columns.Select(column => new bool[column.Values.Count])];
        _isChosen = [.. _columns.Select(column => query.ValuesOf(column.Facet).Count > 0)];
        for (int i = 0; i < _columns.Count; i++)
        {
            foreach (string value in query.ValuesOf(_columns[i].Facet))
            {
                int number = _columns[i].Find(value);
                if (number >= 0)
                    _chosen[i][number] = true;
            }
        }

        // A facet that no paper has a value of has no column, and yet may be asked for.
        _isEmpty = query.Selected.Keys.Any(name => _columns.All(column => column.Facet.Name != name));
    }

    /// <summary>The places, among the papers found, of those that have the chosen values.</summary>
    public int[] Keep(int[] found, out IReadOnlyList<FacetCounts> facets)
    {
        var kept = new List<int>(found.Length);
        int[][] counts = [.. _columns.Select(column => new int[column.Values.Count])];
        for (int place = 0; place < found.Length && !_isEmpty; place++)
        {
            int missing = Missing(found[place], out int missed);
            if (missed == 0)
                kept.Add(place);
            for (int i = 0; i < _columns.Count; i++)
            {
                if (missed == 0 || (missed == 1 && missing == i))
                    Count(counts[i], _columns[i].Of(found[place]));
            }
        }

        facets = [.. _columns.Select((column, i) => Describe(column, counts[i], _chosen[i]))];
        return [.. kept];
    }

    /// <summary>The last facet of whose chosen values a paper has none, and how many such facets there are.</summary>
    private int Missing(int paper, out int missed)
    {
        int missing = -1;
        missed = 0;
        for (int i = 0; i < _columns.Count; i++)
        {
            if (_isChosen[i] && !HasAny(_chosen[i], _columns[i].Of(paper)))
            {
                missing = i;
                missed++;
            }
        }

        return missing;
    }

    private static bool HasAny(bool[] chosen, ReadOnlySpan<int> values)
    {
        foreach (int value in values)
        {
            if (chosen[value])
                return true;
        }

        return false;
    }

    private static void Count(int[] counts, ReadOnlySpan<int> values)
    {
        foreach (int value in values)
            counts[value]++;
    }

    private static FacetCounts Describe(FacetColumn column, int[] counts, bool[] chosen) => new(
        column.Facet,
        [
            .. Enumerable.Range(0, counts.Length)
                .Where(value => counts[value] > 0 || chosen[value])
                .Select(value => new FacetCount(column.Values[value], counts[value], chosen[value]))
                .OrderByDescending(count => count.IsSelected)
                .ThenByDescending(count => count.Papers)
                .ThenBy(count => count.Value, StringComparer.Ordinal),
        ]);
}
