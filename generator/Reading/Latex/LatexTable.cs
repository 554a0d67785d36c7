namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Commands and what they stand for: <c>name=text</c>, each with a space behind it, in the ordinal order of the names. It is
/// searched as it stands, so that a table costs nothing before it is used.
/// </summary>
internal sealed class LatexTable(string entries)
{
    /// <summary>The text for the name between two positions; null if the table has none.</summary>
    public string? Find(string raw, int start, int end)
    {
        int low = 0;
        int high = entries.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int entry = middle == 0 ? 0 : entries.LastIndexOf(' ', middle - 1) + 1;
            int sign = entries.IndexOf('=', entry);
            int order = Compare(raw, start, end, entry, sign);
            if (order == 0)
                return entries.Substring(sign + 1, EntryEnd(sign) - sign - 1);
            if (order < 0)
                high = entry;
            else
                low = EntryEnd(sign) + 1;
        }

        return null;
    }

    /// <summary>The names and their texts.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries()
    {
        for (int entry = 0; entry < entries.Length;)
        {
            int sign = entries.IndexOf('=', entry);
            int end = EntryEnd(sign);
            yield return new(entries.Substring(entry, sign - entry), entries.Substring(sign + 1, end - sign - 1));
            entry = end + 1;
        }
    }

    private int EntryEnd(int sign) => entries.IndexOf(' ', sign + 1);

    private int Compare(string raw, int start, int end, int entry, int sign)
    {
        int length = Math.Min(end - start, sign - entry);
        int order = string.CompareOrdinal(raw, start, entries, entry, length);
        return order != 0 ? order : end - start - (sign - entry);
    }
}
