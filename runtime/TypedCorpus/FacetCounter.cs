using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedCorpus;

/// <summary>Counts the values that papers have.</summary>
internal sealed class FacetCounter(SearchFacet by)
{
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _years = [];
    private readonly Dictionary<Author, string> _names = [];
    private int _papers;

    /// <summary>Counts each value of a paper once.</summary>
    public void Add(Paper paper)
    {
        _papers++;
        switch (by)
        {
            case SearchFacet.Document:
                Add(paper.Appearances, static (counter, place) => counter.Add(place.Document.Name));
                break;
            case SearchFacet.Year:
                Add(YearOf(paper));
                break;
            case SearchFacet.Author:
                Add(paper.Authors, static (counter, author) => counter.Add(counter.NameOf(author)));
                break;
            case SearchFacet.Venue:
                Add(paper.Venue);
                break;
            case SearchFacet.Keyword:
                Add(paper.Keywords, static (counter, keyword) => counter.Add(keyword));
                Add(paper.Categories, static (counter, category) => counter.Add(category));
                break;
            default:
                Add(paper.EntryType);
                break;
        }
    }

    /// <summary>The values, the most frequent first; of equal counts in the order of their characters.</summary>
    public FacetValueCount[] ToArray()
    {
        var counts = new FacetValueCount[_counts.Count];
        int next = 0;
        foreach ((string value, Count count) in _counts)
            counts[next++] = new(value, count.Papers);
        Array.Sort(counts, static (left, right) =>
            left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left.Value, right.Value));
        return counts;
    }

    /// <summary>The year in digits: one text for all its papers.</summary>
    private string? YearOf(Paper paper)
    {
        if (paper.Year is not { } year)
            return null;
        ref string? text = ref CollectionsMarshal.GetValueRefOrAddDefault(_years, year, out _);
        return text ??= year.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The name of an author: one text for all papers with it.</summary>
    private string NameOf(Author author)
    {
        ref string? name = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, author, out _);
        return name ??= author.Name;
    }

    /// <summary>Adds the items of a list by their indices, since an enumerator of the interface is allocated.</summary>
    private void Add<T>(IReadOnlyList<T> items, Action<FacetCounter, T> add)
    {
        for (int i = 0; i < items.Count; i++)
            add(this, items[i]);
    }

    private void Add(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        ref Count count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, value, out _);
        if (count.LastPaper == _papers)
            return;
        count.LastPaper = _papers;
        count.Papers++;
    }

    private struct Count
    {
        public int Papers;
        public int LastPaper;
    }
}
