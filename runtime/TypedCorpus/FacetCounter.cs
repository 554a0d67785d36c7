using System.Globalization;
using System.Runtime.InteropServices;

namespace TypedCorpus;

/// <summary>Counts the values that papers have.</summary>
internal sealed class FacetCounter(SearchFacet by)
{
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _years = [];
    private int _papers;

    /// <summary>Counts each value of a paper once.</summary>
    public void Add(Paper paper)
    {
        _papers++;
        switch (by)
        {
            case SearchFacet.Document:
                foreach (Appearance appearance in paper.Appearances)
                    Add(appearance.Document.Name);
                break;
            case SearchFacet.Year:
                Add(YearOf(paper));
                break;
            case SearchFacet.Author:
                foreach (Author author in paper.Authors)
                    Add(author.Name);
                break;
            case SearchFacet.Venue:
                Add(paper.Venue);
                break;
            case SearchFacet.Keyword:
                foreach (string keyword in paper.Keywords)
                    Add(keyword);
                foreach (string category in paper.Categories)
                    Add(category);
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
