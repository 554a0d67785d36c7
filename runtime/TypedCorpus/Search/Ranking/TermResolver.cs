using System.Numerics;
using TypedCorpus.Image;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Ranking;

/// <summary>
/// Finds the postings of each word of a query, once for a search: those of its term, or the union of those of the terms that
/// begin with it or stand for it.
/// </summary>
internal sealed class TermResolver
{
    private ResolvedTerm[] _terms = new ResolvedTerm[ParsedQuery.MaxWords];
    private PrefixUnion _unions = new();

    // Of a search in several corpora, their number and the current one: those of a word lie together.
    private int _corpora = 1;
    private int _at;
    private ResolvedTerm[]? _ownTerms;
    private PrefixUnion? _ownUnions;
    private uint _isKnown;
    private uint _isPrefix;

    /// <summary>The postings of the unions. Another union may move them.</summary>
    public ReadOnlySpan<byte> UnionPostings => _unions.Postings;

    /// <summary>Begins a search.</summary>
    public void Start()
    {
        _isKnown = _isPrefix = 0;
        _at = 0;
        _corpora = 1;
        _unions.Clear();
    }

    /// <summary>Begins a search in several corpora, in which each word is put for each corpus before it is asked for.</summary>
    /// <returns>What makes the unions of these corpora.</returns>
    public PrefixUnion Start(int corpora)
    {
        Start();
        _isKnown = uint.MaxValue;
        _corpora = corpora;
        if (_terms.Length < corpora * ParsedQuery.MaxWords)
            _terms = new ResolvedTerm[corpora * ParsedQuery.MaxWords];
        return _unions;
    }

    /// <summary>Goes on with one of several corpora.</summary>
    public void Enter(int corpus) => _at = corpus;

    /// <summary>The postings of a word in each of several corpora.</summary>
    public Span<ResolvedTerm> InEach(int word) => _terms.AsSpan(word * _corpora, _corpora);

    /// <summary>Takes over what another has found, while a thread takes part in its search.</summary>
    public void Borrow(TermResolver other)
    {
        (_ownTerms, _ownUnions) = (_terms, _unions);
        (_terms, _unions, _isKnown, _corpora) = (other._terms, other._unions, other._isKnown, other._corpora);
    }

    /// <summary>Gives back what was taken over.</summary>
    public void Return()
    {
        (_terms, _unions) = (_ownTerms!, _ownUnions!);
        (_ownTerms, _ownUnions) = (null, null);
    }

    /// <summary>The postings of a word of a clause.</summary>
    /// <param name="query">The query.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="word">The word.</param>
    /// <param name="data">The corpus.</param>
    /// <param name="paperCount">The number of its papers.</param>
    /// <param name="corrections">The near terms of words that no paper has; null if such words are to find nothing.</param>
    public ref readonly ResolvedTerm Of(
        ParsedQuery query, in Clause clause, int word, CorpusData data, int paperCount, Corrections? corrections)
    {
        if ((_isKnown >> word & 1) == 0)
        {
            _terms[(word * _corpora) + _at] = Find(query, clause, word, data, paperCount, corrections);
            _isKnown |= 1u << word;
        }

        return ref _terms[(word * _corpora) + _at];
    }

    private ResolvedTerm Find(
        ParsedQuery query, in Clause clause, int word, CorpusData data, int paperCount, Corrections? corrections)
    {
        var dictionary = new TermDictionary(data.Terms);
        bool isPrefix = clause.Kind == ClauseKind.Prefix;
        TermEntry entry = isPrefix
            ? FindPrefix(query, word, dictionary, data, paperCount)
            : FindTerm(query, clause, word, dictionary);
        if (entry.Papers > 0 || corrections is null)
            return new(entry, isPrefix);

        NearTerms near = corrections.Of(query, clause, word, dictionary);
        return near.Count == 0
            ? new(entry, isPrefix)
            : new(_unions.Add(near.Entries, data.Postings, paperCount), IsUnion: true, IsCorrected: near.Edits > 0, near.Trust);
    }

    private static TermEntry FindTerm(ParsedQuery query, in Clause clause, int word, TermDictionary dictionary)
    {
        TermEntry entry;
        if (clause.Kind != ClauseKind.Phrase)
        {
            dictionary.TryFind(query.Term(word), out entry);
            return entry;
        }

        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        dictionary.TryFind(term[..query.TermInPhrase(clause, word, term)], out entry);
        return entry;
    }

    /// <summary>The union of a prefix. A query that has the same one twice needs one union.</summary>
    private TermEntry FindPrefix(ParsedQuery query, int word, TermDictionary dictionary, CorpusData data, int paperCount)
    {
        for (uint others = _isPrefix; others != 0; others &= others - 1)
        {
            int other = BitOperations.TrailingZeroCount(others);
            if (query.Form(other).SequenceEqual(query.Form(word)))
                return _terms[other].Entry;
        }

        TermEntry entry = _unions.Add(dictionary, query.Form(word), query.Term(word), data.Postings, paperCount);
        if (entry.Papers > 0)
            _isPrefix |= 1u << word;
        return entry;
    }
}
