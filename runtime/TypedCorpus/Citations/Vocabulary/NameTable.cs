namespace TypedCorpus.Citations.Vocabulary;

/// <summary>
/// Two columns of a table of names, read in both directions. Where several rows share a name, the first of them gives its
/// translation.
/// </summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, string> _forward;
    private readonly Dictionary<string, string> _back;

    /// <param name="rows">The rows. Those without a name in both columns are skipped.</param>
    /// <param name="from">The first column, in which case does not matter.</param>
    /// <param name="to">The second column.</param>
    /// <param name="comparer">How names of the second column compare.</param>
    public NameTable(IReadOnlyList<string?[]> rows, int from, int to, StringComparer comparer)
    {
        _forward = new(rows.Count, StringComparer.OrdinalIgnoreCase);
        _back = new(rows.Count, comparer);
        // Backwards, so that the first of several rows wins.
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i][from] is not { } source || rows[i][to] is not { } target)
                continue;
            _forward[source] = target;
            _back[target] = source;
        }
    }

    /// <summary>The name in the second column; null if there is none.</summary>
    public string? To(string name) => _forward.TryGetValue(name, out string? target) ? target : null;

    /// <summary>The name in the first column; null if there is none.</summary>
    public string? From(string name) => _back.TryGetValue(name, out string? source) ? source : null;
}
