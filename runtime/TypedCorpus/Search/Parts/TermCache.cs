using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Parts;

/// <summary>
/// The dictionary entries of words that were asked for before, in all corpora of a set: to look a word up in each of a hundred takes
/// longer than the search. It keeps a limited number, and forgets a word for another one of the same place.
/// </summary>
internal sealed class TermCache
{
    /// <summary>The entries that are kept at most, of all words and corpora: 3 MB.</summary>
    private const int MaxEntries = 1 << 18;
    private const int LeastPlaces = 1 << 6;
    private const int MostPlaces = 1 << 12;

    private readonly CachedTerm?[] _terms;

    public TermCache(int corpora)
    {
        int places = MostPlaces;
        while (places > LeastPlaces && (long)places * corpora > MaxEntries)
            places /= 2;
        _terms = new CachedTerm?[places];
    }

    /// <summary>The entries of a term; null if they are not known.</summary>
    public CachedTerm? Find(ReadOnlySpan<char> term)
    {
        int place = PlaceOf(term);
        if (Volatile.Read(ref _terms[place]) is { } known && term.SequenceEqual(known.Term))
            return known;
        return Volatile.Read(ref _terms[place ^ 1]) is { } other && term.SequenceEqual(other.Term) ? other : null;
    }

    /// <summary>Keeps a term. Of the two that a place has room for, the older one is forgotten.</summary>
    public void Add(CachedTerm term)
    {
        int place = PlaceOf(term.Term);
        Volatile.Write(ref _terms[place ^ 1], Volatile.Read(ref _terms[place]));
        Volatile.Write(ref _terms[place], term);
    }

    private int PlaceOf(ReadOnlySpan<char> term)
    {
        uint hash = 2_166_136_261;
        foreach (char c in term)
            hash = (hash ^ c) * 16_777_619;
        return (int)((hash ^ (hash >> 15)) & (uint)(_terms.Length - 1)) & ~1;
    }
}

/// <summary>What the dictionaries of a set know of a term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Entries">Its entry in each corpus; without papers where a corpus does not have it.</param>
/// <param name="Papers">The number of papers of the set that have it.</param>
internal sealed record CachedTerm(string Term, TermEntry[] Entries, int Papers);
