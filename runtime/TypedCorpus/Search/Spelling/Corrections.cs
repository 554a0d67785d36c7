using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;

namespace TypedCorpus.Search.Spelling;

/// <summary>The nearest terms of the words of a query that no paper has, kept for as long as the query is the same.</summary>
internal sealed class Corrections
{
    private static readonly NearTerms None = new();

    private readonly NearTerms?[] _words = new NearTerms?[ParsedQuery.MaxWords];
    private uint _isKnown;
    private int _query;
    private int _data;

    /// <summary>Begins to correct a query, unless it was the last one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="number">The number of the corpus, or of the set of corpora.</param>
    public void Start(ParsedQuery query, int number)
    {
        if (_query == query.Version && _data == number)
            return;
        (_query, _data) = (query.Version, number);
        _isKnown = 0;
    }

    /// <summary>Whether the nearest terms of a word are known.</summary>
    public bool IsKnown(int word) => (_isKnown >> word & 1) != 0;

    /// <summary>The list for the nearest terms of a word, empty, which the caller fills: they are those of a set of corpora.</summary>
    public NearTerms Fill(int word)
    {
        NearTerms terms = _words[word] ??= new();
        terms.Clear();
        _isKnown |= 1u << word;
        return terms;
    }

    /// <summary>
    /// The terms that stand for a word; none if papers have it or none is near. What is excluded or quoted is meant as it is, and so
    /// is what a field other than the title has.
    /// </summary>
    public NearTerms Of(ParsedQuery query, in Clause clause, int word, TermDictionary dictionary) =>
        !MayCorrect(clause)
            ? None
            : Nearest(query, word, clause.Kind == ClauseKind.Prefix, dictionary);

    /// <summary>Whether other terms may stand for the word of a clause.</summary>
    public static bool MayCorrect(in Clause clause) =>
        !clause.IsExcluded && clause.Field <= QueryField.Title && clause.Kind is ClauseKind.Word or ClauseKind.Prefix;

    private NearTerms Nearest(ParsedQuery query, int word, bool isPrefix, TermDictionary dictionary)
    {
        if (IsKnown(word))
            return _words[word]!;

        NearTerms terms = Fill(word);
        if (!HasTerm(query, word, isPrefix, dictionary))
            NearTermFinder.Find(dictionary, query.Form(word), isPrefix, terms);
        return terms;
    }

    private static bool HasTerm(ParsedQuery query, int word, bool isPrefix, TermDictionary dictionary)
    {
        Span<TermEntry> first = stackalloc TermEntry[1];
        return isPrefix
            ? PrefixUnion.FindTerms(dictionary, query.Form(word), query.Term(word), first) > 0
            : dictionary.TryFind(query.Term(word), out _);
    }
}
