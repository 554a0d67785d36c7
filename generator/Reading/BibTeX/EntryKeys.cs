using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Finds entries by their keys and by the other keys in <c>ids</c>. An entry of the same document comes before those of others,
/// and the first of several counts; where no key fits exactly, the case of letters does not matter.
/// </summary>
internal sealed class EntryKeys
{
    public const int None = -1;

    /// <summary>The field for the other keys of an entry.</summary>
    public const string Field = "ids";

    private readonly IReadOnlyList<BibEntry> _entries;
    private readonly Dictionary<string, List<int>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>? _folded;

    /// <param name="entries">The entries, in the order of their documents.</param>
    /// <param name="ignoreCase">Whether keys may differ in case: not while an entry of another document may fit exactly.</param>
    public EntryKeys(IReadOnlyList<BibEntry> entries, bool ignoreCase)
    {
        _entries = entries;
        _folded = ignoreCase ? new(FoldedCase.Comparer) : null;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key is { } key)
                Add(key, i);
        }

        // A key proper comes before another entry's alias.
        for (int i = 0; i < entries.Count; i++)
        {
            foreach (string alias in OthersOf(entries[i]))
                Add(alias, i);
        }
    }

    /// <summary>The other keys of an entry.</summary>
    public static IEnumerable<string> OthersOf(BibEntry entry)
    {
        foreach (BibField field in entry.Fields)
        {
            if (field.Name == Field)
                return Split(field.Value.Source);
        }

        return [];
    }

    /// <summary>The keys of a list.</summary>
    public static IEnumerable<string> Split(string list) =>
        list.Split(',').Select(WhiteSpace.Fold).Where(static key => key.Length > 0);

    /// <summary>The index of the entry with a key that an entry of a document names; <see cref="None"/> if there is none.</summary>
    public int Find(string key, int document)
    {
        if (_exact.TryGetValue(key, out List<int>? same) || (_folded is not null && _folded.TryGetValue(key, out same)))
        {
            int own = same.FindIndex(index => _entries[index].Document == document);
            return same[Math.Max(own, 0)];
        }

        return None;
    }

    private void Add(string key, int index)
    {
        Add(_exact, key, index);
        if (_folded is not null)
            Add(_folded, key, index);
    }

    private void Add(Dictionary<string, List<int>> keys, string key, int index)
    {
        if (!keys.TryGetValue(key, out List<int>? same))
            keys.Add(key, [index]);
        else if (_entries[same[same.Count - 1]].Document != _entries[index].Document)
            same.Add(index);
    }
}
