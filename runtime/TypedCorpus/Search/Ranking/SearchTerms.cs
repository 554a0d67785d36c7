using TypedCorpus.Image;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;

namespace TypedCorpus.Search.Ranking;

/// <summary>The terms of a search: those words of the query that the dictionary has.</summary>
internal sealed class SearchTerms
{
    private readonly SearchTerm?[] _terms = new SearchTerm?[ParsedQuery.MaxWords];
    private readonly int[] _required = new int[ParsedQuery.MaxWords];
    private readonly TermWeights _weights = new();

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>The number of terms that a paper must have.</summary>
    public int RequiredCount { get; private set; }

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool IsCorrected { get; private set; }

    /// <summary>Whether papers must be checked for phrases.</summary>
    public bool HasPhrases { get; private set; }

    public SearchTerm this[int index] => _terms[index]!;

    /// <summary>A term that a paper must have; those of the fewest papers come first.</summary>
    public SearchTerm Required(int index) => _terms[_required[index]]!;

    /// <summary>Finds the terms of a query; false if no paper can match.</summary>
    /// <param name="query">The query.</param>
    /// <param name="resolver">Finds the postings of its words.</param>
    /// <param name="data">The corpus.</param>
    /// <param name="statistics">The statistics for scoring.</param>
    /// <param name="corrections">The near terms of words that no paper has; null if such words are to find nothing.</param>
    /// <param name="any">
    /// Whether a paper needs only one of the terms. A phrase then stands for its words, but excluded terms stay excluded.
    /// </param>
    public bool TryResolve(
        ParsedQuery query, TermResolver resolver, CorpusData data, SearchStatistics statistics, Corrections? corrections, bool any)
    {
        Count = RequiredCount = 0;
        HasPhrases = IsCorrected = false;
        bool hasAll = true;
        for (int i = 0; i < query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref query.Clauses[i];
            bool isPhrase = clause.Kind == ClauseKind.Phrase;
            HasPhrases |= isPhrase && (!any || clause.IsExcluded);
            if (isPhrase && clause.IsExcluded)
                continue;

            TermRole role = clause.IsExcluded ? TermRole.Excluded
                : any || clause.Kind == ClauseKind.Whole ? TermRole.Optional
                : TermRole.Required;
            for (int word = clause.FirstWord; word < clause.FirstWord + clause.WordCount; word++)
            {
                if (isPhrase && !query.IsFoundBy(clause, word))
                    continue;
                ref readonly ResolvedTerm term = ref resolver.Of(query, clause, word, data, statistics.PaperCount, corrections);
                IsCorrected |= term.IsCorrected;
                if (term.IsFound)
                    Add(term, clause.IsTitleOnly, role, term.IsUnion ? resolver.UnionPostings : data.Postings, statistics);
                else
                    hasAll &= role != TermRole.Required;
            }
        }

        return Count > 0 && hasAll;
    }

    private void Add(in ResolvedTerm resolved, bool titleOnly, TermRole role, ReadOnlySpan<byte> postings, SearchStatistics statistics)
    {
        SearchTerm term = _terms[Count] ??= new();
        term.Start(resolved.Entry, resolved.IsUnion, titleOnly, postings, statistics.PaperCount);
        term.Start(Count, _weights.Of(statistics.WholeCount, resolved.DocumentFrequency) * resolved.Trust, statistics, role);
        if (role == TermRole.Required)
            AddRequired(Count, term.PaperCount);
        Count++;
    }

    private void AddRequired(int index, int papers)
    {
        int at = RequiredCount++;
        for (; at > 0 && Required(at - 1).PaperCount > papers; at--)
            _required[at] = _required[at - 1];
        _required[at] = index;
    }

    /// <summary>Caches weights by the number of papers with the term, since each takes a logarithm to compute.</summary>
    private sealed class TermWeights
    {
        private const int Places = 256;

        private readonly ulong[] _counts = new ulong[Places];
        private readonly float[] _weights = new float[Places];

        public float Of(int papers, int papersWithTerm)
        {
            ulong counts = ((ulong)(uint)papers << 32) | (uint)papersWithTerm;
            int place = papersWithTerm % Places;
            if (_counts[place] != counts)
            {
                _counts[place] = counts;
                _weights[place] = Bm25.Weight(papers, papersWithTerm);
            }

            return _weights[place];
        }
    }
}
