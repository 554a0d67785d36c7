using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Spelling;

namespace TypedCorpus.Search.Parts;

/// <summary>Finds the terms of all dictionaries of a set that are nearest to a misspelt word.</summary>
internal sealed class SetSpelling
{
    private readonly NearTerms _ofPart = new();
    private readonly NearTerms _merged = new();

    /// <summary>Finds the nearest terms, in the order that one dictionary of all would have, each with its papers in the set.</summary>
    public void Find(SearchPart[] parts, ReadOnlySpan<char> form, bool isPrefix, NearTerms found, TermPostings postings)
    {
        foreach (SearchPart part in parts)
        {
            _ofPart.Clear();
            NearTermFinder.Find(new(part.Data.Terms), form, isPrefix, _ofPart);
            if (_ofPart.Count > 0 && (found.Count == 0 || _ofPart.Edits <= found.Edits))
                Merge(part, found, postings);
        }
    }

    /// <summary>Merges the terms of a corpus into those of the corpora before. Fewer edits win over more.</summary>
    private void Merge(SearchPart part, NearTerms found, TermPostings postings)
    {
        if (found.Count > 0 && _ofPart.Edits < found.Edits)
            found.Clear();
        _merged.Clear();
        int edits = _ofPart.Edits;
        for (int i = 0, j = 0; i < found.Count || j < _ofPart.Count;)
        {
            int order = i == found.Count ? 1 : j == _ofPart.Count ? -1 : Compare(found[i], _ofPart[j]);
            int papers = order <= 0 ? found.Entries[i].Papers : 0;
            if (order >= 0)
                papers += _ofPart.Entries[j].Papers - SetWords.CountHidden(part, _ofPart.Entries[j], postings);
            // Where the postings begin, each corpus says for itself.
            _merged.Add(order <= 0 ? found[i] : _ofPart[j], new(papers, 0, 0), edits);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        found.CopyFrom(_merged);
    }

    /// <summary>Compares terms as dictionaries do, by their bytes in UTF-8: letters of two code units come last.</summary>
    private static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int common = left.CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
            return left.Length - right.Length;
        bool isLeftLong = char.IsSurrogate(left[common]);
        bool isRightLong = char.IsSurrogate(right[common]);
        return isLeftLong == isRightLong ? left[common] - right[common] : isLeftLong ? 1 : -1;
    }
}
