using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Parts;

/// <summary>
/// Finds the postings of each word of a query in each corpus of a set, and in how many papers of the set it is. It owns buffers,
/// so it belongs to one search at a time.
/// </summary>
internal sealed class SetWords
{
    private readonly TermPostings _postings = new();
    private readonly SetSpelling _spelling = new();
    private readonly TermEntry[] _entries = new TermEntry[NearTerms.MaxCount];

    /// <summary>Finds the papers of prefixes.</summary>
    public SetPrefixes Prefixes { get; } = new();

    /// <summary>The entries of a term in all dictionaries.</summary>
    public CachedTerm EntriesOf(PartList list, ReadOnlySpan<char> term) => list.Terms.Find(term) ?? LookUp(list, term);

    /// <summary>Finds the terms that are nearest to a misspelt word.</summary>
    public void FindNear(SearchPart[] parts, ReadOnlySpan<char> form, bool isPrefix, NearTerms near) =>
        _spelling.Find(parts, form, isPrefix, near, _postings);

    /// <summary>Makes the union of near terms in each corpus, and returns the number of their papers.</summary>
    public int AddUnions(SearchPart[] parts, NearTerms near, bool isCorrected, Span<ResolvedTerm> terms, PrefixUnion unions)
    {
        int papers = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            ReadOnlySpan<TermEntry> entries = EntriesOf(parts[i], near);
            TermEntry union = entries.IsEmpty ? default : unions.Add(entries, parts[i].Data.Postings, parts[i].PaperCount, parts[i].Hidden);
            terms[i] = new(union, IsUnion: true, isCorrected, near.Trust);
            papers += union.Papers;
        }

        return papers;
    }

    /// <summary>Puts the words of a query into its resolver.</summary>
    /// <param name="list">The corpora.</param>
    /// <param name="query">The query.</param>
    /// <param name="resolver">Receives the postings.</param>
    /// <param name="corrections">The near terms of words that no paper has; null if such words are to find nothing.</param>
    /// <param name="outside">What all corpora of the set know of the words, if these are only some; null if these are all.</param>
    public void Resolve(PartList list, ParsedQuery query, TermResolver resolver, Corrections? corrections, OutsideWords? outside)
    {
        SearchPart[] parts = list.Parts;
        PrefixUnion unions = resolver.Start(parts.Length);
        uint prefixes = 0;
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                if (!query.IsFoundBy(clause, word))
                    continue;
                bool isPrefix = clause.Kind == ClauseKind.Prefix;
                int papers = !isPrefix ? FindTerm(list, query, clause, word, resolver, outside?[word])
                    : SamePrefix(query, word, prefixes) is >= 0 and var same ? Copy(same, word, resolver)
                    : Prefixes.Find(parts, query, word, resolver, unions, outside?[word]);
                prefixes |= isPrefix && papers > 0 ? 1u << word : 0;
                if (papers == 0 && corrections is not null && Corrections.MayCorrect(clause))
                    FindNear(parts, query, clause, word, resolver, unions, corrections, outside?[word]);
            }
        }
    }

    /// <summary>Fills the list of the nearest terms of each word that no paper of the set has.</summary>
    public void Correct(SearchPart[] parts, ParsedQuery query, Corrections corrections, OutsideWords? outside)
    {
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            if (!Corrections.MayCorrect(clause))
                continue;
            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                if (!corrections.IsKnown(word))
                    Correct(parts, query, clause, word, corrections.Fill(word), outside?[word]);
            }
        }
    }

    /// <summary>How many of the papers with a term count in another corpus.</summary>
    public static int CountHidden(SearchPart part, in TermEntry entry, TermPostings postings)
    {
        if (part.Hidden.IsEmpty || entry.Papers == 0)
            return 0;
        int count = 0;
        ReadOnlySpan<byte> bytes = part.Data.Postings;
        postings.Start(entry, isUnion: false, titleOnly: false, bytes, part.PaperCount);
        foreach (int paper in part.Hidden)
        {
            postings.Seek(bytes, paper);
            count += postings.Paper == paper ? 1 : 0;
        }

        return count;
    }

    private int FindTerm(PartList list, ParsedQuery query, in Clause clause, int word, TermResolver resolver, OutsideWord? outside)
    {
        Span<char> buffer = stackalloc char[TermAnalyzer.MaxLength];
        ReadOnlySpan<char> term = clause.Kind == ClauseKind.Phrase ? buffer[..query.TermInPhrase(clause, word, buffer)] : query.Term(word);
        CachedTerm known = EntriesOf(list, term);
        int papers = outside?.Papers ?? known.Papers;
        Span<ResolvedTerm> terms = resolver.InEach(word);
        for (int i = 0; i < terms.Length; i++)
            terms[i] = new(known.Entries[i], IsUnion: false) { DocumentFrequency = papers };
        return papers;
    }

    private CachedTerm LookUp(PartList list, ReadOnlySpan<char> term)
    {
        Span<byte> utf8 = stackalloc byte[TermDictionary.MaxTermLength];
        utf8 = utf8[..TermDictionary.Encode(term, utf8)];
        var entries = new TermEntry[list.Parts.Length];
        int papers = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            SearchPart part = list.Parts[i];
            if (new TermDictionary(part.Data.Terms).TryFind(utf8, out entries[i]))
                papers += entries[i].Papers - CountHidden(part, entries[i], _postings);
        }

        var known = new CachedTerm(term.ToString(), entries, papers);
        list.Terms.Add(known);
        return known;
    }

    /// <summary>A word before that is the same prefix, so that its unions will do; −1 if there is none.</summary>
    private static int SamePrefix(ParsedQuery query, int word, uint prefixes)
    {
        for (int other = 0; other < word; other++)
        {
            if ((prefixes >> other & 1) != 0 && query.Form(other).SequenceEqual(query.Form(word)))
                return other;
        }

        return -1;
    }

    private static int Copy(int from, int word, TermResolver resolver)
    {
        resolver.InEach(from).CopyTo(resolver.InEach(word));
        return resolver.InEach(word)[0].DocumentFrequency;
    }

    private void FindNear(
        SearchPart[] parts,
        ParsedQuery query,
        in Clause clause,
        int word,
        TermResolver resolver,
        PrefixUnion unions,
        Corrections corrections,
        OutsideWord? outside)
    {
        if (!corrections.IsKnown(word))
            Correct(parts, query, clause, word, corrections.Fill(word), outside);
        NearTerms near = corrections.Of(query, clause, word, default);
        if (near.Count == 0)
            return;

        Span<ResolvedTerm> terms = resolver.InEach(word);
        int papers = AddUnions(parts, near, isCorrected: near.Edits > 0, terms, unions);
        ResolvedTerm.Weigh(terms, outside?.PapersOfNear ?? papers);
    }

    private ReadOnlySpan<TermEntry> EntriesOf(SearchPart part, NearTerms near)
    {
        var dictionary = new TermDictionary(part.Data.Terms);
        int count = 0;
        for (int i = 0; i < near.Count; i++)
        {
            if (dictionary.TryFind(near[i], out TermEntry entry))
                _entries[count++] = entry;
        }

        return _entries.AsSpan(0, count);
    }

    private void Correct(SearchPart[] parts, ParsedQuery query, in Clause clause, int word, NearTerms near, OutsideWord? outside)
    {
        if (outside is not null)
        {
            outside.CopyNearTo(near);
            return;
        }

        bool isPrefix = clause.Kind == ClauseKind.Prefix;
        foreach (SearchPart part in parts)
        {
            if (HasTerm(part, query, word, isPrefix))
                return;
        }

        _spelling.Find(parts, query.Form(word), isPrefix, near, _postings);
    }

    private bool HasTerm(SearchPart part, ParsedQuery query, int word, bool isPrefix)
    {
        var dictionary = new TermDictionary(part.Data.Terms);
        if (isPrefix)
            return PrefixUnion.FindTerms(dictionary, query.Form(word), query.Term(word), _entries.AsSpan(0, 1)) > 0;
        return dictionary.TryFind(query.Term(word), out TermEntry entry) && entry.Papers > CountHidden(part, entry, _postings);
    }
}
