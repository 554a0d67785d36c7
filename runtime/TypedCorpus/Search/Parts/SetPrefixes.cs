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
    public int Find(SearchPart[] parts, ParsedQuery query, int word, TermResolver resolver, PrefixUnion unions, OutsideWord? outside)
    {
        ReadOnlySpan<char> form = query.Form(word);
        ReadOnlySpan<char> term = query.Term(word);
        ReadOnlySpan<byte> last = outside is null ? default : outside.LastTerm;
        uint shorter = outside?.ShorterTerms ?? Limit(parts, form, term, ref last);
        Span<ResolvedTerm> terms = resolver.InEach(word);
        int papers = AddUnions(parts, form, term, last, shorter, terms, unions);
        ResolvedTerm.Weigh(terms, outside?.Papers ?? papers);
        return outside?.Papers ?? papers;
    }

    /// <summary>The first terms with a prefix, in their order and each once.</summary>
    public byte[][] FirstTerms(SearchPart[] parts, ReadOnlySpan<char> form)
    {
        _merged.Merge(parts, form, MaxTerms);
        byte[][] terms = new byte[_merged.Count][];
        for (int i = 0; i < terms.Length; i++)
            terms[i] = _merged[i].ToArray();
        return terms;
    }

    /// <summary>Finds the last of the terms that a prefix stands for, unless that is all, and which of the shorter ones it stands for.</summary>
    private uint Limit(SearchPart[] parts, ReadOnlySpan<char> form, ReadOnlySpan<char> term, ref ReadOnlySpan<byte> last)
    {
        int room = MaxTerms;
        if (CountTerms(parts, form, term) > MaxTerms)
        {
            last = _merged.Merge(parts, form, MaxTerms);
            room = MaxTerms - _merged.Count;
        }

        // The terms that are shorter than the prefix come last, and only as many as there is room for.
        return ShorterTerms(parts, form, term, room);
    }

    /// <summary>Makes the union of a prefix in each corpus, and returns the number of their papers.</summary>
    public int AddUnions(
        SearchPart[] parts,
        ReadOnlySpan<char> form,
        ReadOnlySpan<char> term,
        ReadOnlySpan<byte> last,
        uint shorter,
        Span<ResolvedTerm> terms,
        PrefixUnion unions)
    {
        int papers = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            int count = Collect(new(parts[i].Data.Terms), form, term, last, shorter);
            TermEntry union = count == 0
                ? default
                : unions.Add(_entries.AsSpan(0, count), parts[i].Data.Postings, parts[i].PaperCount, parts[i].Hidden);
            terms[i] = new(union, IsUnion: true);
            papers += union.Papers;
        }

        return papers;
    }

    /// <summary>The number of terms, of which several corpora may have the same.</summary>
    public int CountTerms(SearchPart[] parts, ReadOnlySpan<char> form, ReadOnlySpan<char> term)
    {
        int count = 0;
        foreach (SearchPart part in parts)
            count += PrefixUnion.FindTerms(new(part.Data.Terms), form, term, _entries);
        return count;
    }

    /// <summary>Which of the shorter terms a corpus has, and there is room for: a bit for each by the letters that it lacks.</summary>
    public static uint ShorterTerms(SearchPart[] parts, ReadOnlySpan<char> form, ReadOnlySpan<char> term, int room)
    {
        uint all = 0;
        for (int missing = 0; missing <= PrefixTerms.MaxMissing; missing++)
        {
            ReadOnlySpan<char> text = Shorter(form, term, missing);
            all |= !text.IsEmpty && HasAny(parts, text) ? 1u << missing : 0;
        }

        return FirstOf(all, room);
    }

    /// <summary>Those of the shorter terms that there is room for.</summary>
    public static uint FirstOf(uint all, int room)
    {
        uint found = 0;
        for (int missing = 0; missing <= PrefixTerms.MaxMissing; missing++)
        {
            // The word's own term comes after the shorter ones.
            int candidate = (missing + 1) % (PrefixTerms.MaxMissing + 1);
            if (room == 0 || (all >> candidate & 1) == 0)
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
