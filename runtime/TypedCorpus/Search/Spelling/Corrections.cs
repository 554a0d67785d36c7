using TypedCorpus.Image;
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
    public void Start(ParsedQuery query, CorpusData data)
    {
        if (_query == query.Version && _data == data.Number)
            return;
        (_query, _data) = (query.Version, data.Number);
        _isKnown = 0;
    }

    /// <summary>
    /// The terms that stand for a word; none if papers have it or none is near. What is excluded or quoted is meant as it is, and so
    /// is what a field other than the title has.
    /// </summary>
    public NearTerms Of(ParsedQuery query, in Clause clause, int word, TermDictionary dictionary) =>
        clause.IsExcluded || clause.Field > QueryField.Title || clause.Kind is not (ClauseKind.Word or ClauseKind.Prefix)
            ? None
            : Nearest(query, word, clause.Kind == ClauseKind.Prefix, dictionary);

    private NearTerms Nearest(ParsedQuery query, int word, bool isPrefix, TermDictionary dictionary)
    {
        NearTerms terms = _words[word] ??= new();
        if ((_isKnown >> word & 1) != 0)
            return terms;

        terms.Clear();
        _isKnown |= 1u << word;
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
