using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus.Search.Parts;

/// <summary>
/// Finds the papers of a set with any word that has a prefix. As in one corpus, the prefix stands for the first terms of all
/// dictionaries together: of each corpus those up to the last of them.
/// </summary>
internal sealed class SetPrefixes
{
    private const int MaxTerms = PrefixUnion.MaxTerms;

    private readonly TermEntry[] _entries = new TermEntry[MaxTerms];
    private readonly MergedTerms _merged = new();

    /// <summary>Puts the unions of a prefix into a resolver, and returns the number of their papers.</summary>
    public int Find(SearchPart[] parts, ParsedQuery query, int word, TermResolver resolver, PrefixUnion unions)
    {
        ReadOnlySpan<char> form = query.Form(word);
        ReadOnlySpan<char> term = query.Term(word);
        bool isCut = CountTerms(parts, form, term) > MaxTerms;
        ReadOnlySpan<byte> last = default;
        int room = MaxTerms;
        if (isCut)
        {
            last = _merged.Merge(parts, form, MaxTerms);
            room = MaxTerms - _merged.Count;
        }

        // The terms that are shorter than the prefix come last, and only as many as there is room for.
        uint shorter = ShorterTerms(parts, form, term, room);
        int papers = 0;
        Span<ResolvedTerm> terms = resolver.InEach(word);
        for (int i = 0; i < parts.Length; i++)
        {
            int count = Collect(new(parts[i].Data.Terms), form, term, last, shorter);
            TermEntry union = count == 0
                ? default
                : unions.Add(_entries.AsSpan(0, count), parts[i].Data.Postings, parts[i].PaperCount, parts[i].Hidden);
            terms[i] = new(union, IsUnion: true);
            papers += union.Papers;
        }

        ResolvedTerm.Weigh(terms, papers);
        return papers;
    }

    /// <summary>The number of terms, of which several corpora may have the same.</summary>
    private int CountTerms(SearchPart[] parts, ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        int count = 0;
        foreach (SearchPart part in parts)
            count += PrefixUnion.FindTerms(new(part.Data.Terms), form, term, _entries);
        return count;
    }

    /// <summary>Which of the shorter terms a corpus has, and there is room for: a bit for each by the letters that it lacks.</summary>
    private static uint ShorterTerms(SearchPart[] parts, ReadOnlySpan<char> form, ReadOnlySpan<char> term, int room)
    {
        uint found = 0;
        for (int missing = 0; missing <= PrefixTerms.MaxMissing; missing++)
        {
            // The word's own term comes after the shorter ones.
            int candidate = (missing + 1) % (PrefixTerms.MaxMissing + 1);
            ReadOnlySpan<char> text = Shorter(form, term, candidate);
            if (room == 0 || text.IsEmpty || !HasAny(parts, text))
                continue;
            found |= 1u << candidate;
            room--;
        }

        return found;
    }

    private static bool HasAny(SearchPart[] parts, ReadOnlySpan<char> term)
    {
        foreach (SearchPart part in parts)
        {
            if (new TermDictionary(part.Data.Terms).TryFind(term, out _))
                return true;
        }

        return false;
    }

    /// <summary>The term that lacks some letters of the prefix; of none, the word's own; empty if the prefix does not stand for it.</summary>
    private static ReadOnlySpan<char> Shorter(ReadOnlySpan<char> form, ReadOnlySpan<char> term, int missing)
    {
        if (missing == 0)
            return PrefixTerms.HasOwnTerm(form, term) ? term : default;
        int length = form.Length - missing;
        return length >= PrefixTerms.MinShorterLength ? form[..length] : default;
    }

    private int Collect(
        TermDictionary dictionary, ReadOnlySpan<char> form, ReadOnlySpan<char> term, ReadOnlySpan<byte> last, uint shorter)
    {
        Span<byte> prefix = stackalloc byte[TermDictionary.MaxTermLength];
        Span<byte> buffer = stackalloc byte[TermDictionary.MaxTermLength];
        prefix = prefix[..TermDictionary.Encode(form, prefix)];
        int count = 0;
        TermEnumerator terms = dictionary.EnumerateFrom(prefix, buffer);
        while (count < MaxTerms && terms.MoveNext())
        {
            bool isBehind = !last.IsEmpty && terms.Term.SequenceCompareTo(last) > 0;
            if (terms.Term.StartsWith(prefix) && !isBehind)
                _entries[count++] = terms.Entry;
            else if (isBehind || terms.Term.SequenceCompareTo(prefix) > 0)
                break;
        }

        for (int missing = 0; shorter >> missing != 0; missing++)
        {
            bool isWanted = (shorter >> missing & 1) != 0 && count < MaxTerms;
            if (isWanted && dictionary.TryFind(Shorter(form, term, missing), out TermEntry entry))
                _entries[count++] = entry;
        }

        return count;
    }
}
