using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Query;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Text;

namespace TypedCorpus.Search.Ranking;

/// <summary>How the papers of a term take part in a search.</summary>
internal enum TermRole : byte
{
    /// <summary>A paper must have it.</summary>
    Required,

    /// <summary>A paper that has it scores higher.</summary>
    Optional,

    /// <summary>A paper must not have it.</summary>
    Excluded,
}

/// <summary>A term in a search: its postings, its weight and its role. It is reused by later searches.</summary>
internal sealed class SearchTerm : TermPostings
{
    private readonly int[] _lowContributions = new int[FieldNorm.Count];
    private bool _hasLowContributions;

    public float Weight { get; private set; }

    public TermRole Role { get; private set; }

    /// <summary>Starts a search.</summary>
    public void Start(float weight, TermRole role)
    {
        Weight = weight;
        Role = role;
        _hasLowContributions = false;
    }

    /// <summary>The contributions of the low impacts by the fieldnorm of the abstract, computed on first use.</summary>
    public ReadOnlySpan<int> LowContributions(SearchStatistics statistics)
    {
        if (!_hasLowContributions)
            ScoreVectors.ContributeLow(Weight, statistics.LowImpacts, _lowContributions);
        _hasLowContributions = true;
        return _lowContributions;
    }
}

/// <summary>The terms of a search: those words of the query that the dictionary has.</summary>
internal sealed class SearchTerms
{
    private readonly SearchTerm?[] _terms = new SearchTerm?[ParsedQuery.MaxWords];
    private readonly int[] _required = new int[ParsedQuery.MaxWords];
    private readonly PrefixUnion _unions = new();
    private readonly TermWeights _weights = new();

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>The number of terms that a paper must have.</summary>
    public int RequiredCount { get; private set; }

    /// <summary>Whether near terms stand for a word that no paper has.</summary>
    public bool IsCorrected { get; private set; }

    /// <summary>Whether papers must be checked for phrases.</summary>
    public bool HasPhrases { get; private set; }

    /// <summary>The postings of the terms that are a union.</summary>
    public ReadOnlySpan<byte> UnionPostings => _unions.Postings;

    public SearchTerm this[int index] => _terms[index]!;

    /// <summary>A term that a paper must have; those of the fewest papers come first.</summary>
    public SearchTerm Required(int index) => _terms[_required[index]]!;

    /// <summary>Finds the terms of a query; false if no paper can match.</summary>
    /// <param name="query">The query.</param>
    /// <param name="data">The corpus.</param>
    /// <param name="paperCount">The number of its papers.</param>
    /// <param name="corrections">The near terms of words that no paper has; null if such words are to find nothing.</param>
    /// <param name="any">
    /// Whether a paper needs only one of the terms. A phrase then stands for its words, but excluded terms stay excluded.
    /// </param>
    public bool TryResolve(ParsedQuery query, CorpusData data, int paperCount, Corrections? corrections, bool any)
    {
        var dictionary = new TermDictionary(data.Terms);
        ReadOnlySpan<byte> postings = data.Postings;
        _unions.Clear();
        Count = RequiredCount = 0;
        HasPhrases = IsCorrected = false;
        bool hasAll = true;
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
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
                TermEntry entry;
                bool isFound;
                if (clause.Kind == ClauseKind.Prefix)
                {
                    entry = _unions.Add(dictionary, query.Form(word), query.Term(word), postings, paperCount);
                    isFound = entry.Papers > 0;
                }
                else if (isPhrase)
                {
                    int length = query.TermInPhrase(clause, word, term);
                    if (length == 0)
                        continue;
                    isFound = dictionary.TryFind(term[..length], out entry);
                }
                else
                {
                    isFound = dictionary.TryFind(query.Term(word), out entry);
                }

                if (isFound)
                    Add(entry, clause.Kind == ClauseKind.Prefix, 1, clause, role, postings, paperCount);
                else if (corrections is null || !TryCorrect(query, clause, word, corrections, dictionary, role, postings, paperCount))
                    hasAll &= role != TermRole.Required;
            }
        }

        return Count > 0 && hasAll;
    }

    /// <summary>Adds the terms that stand for a word, as one term.</summary>
    private bool TryCorrect(
        ParsedQuery query,
        in Clause clause,
        int word,
        Corrections corrections,
        TermDictionary dictionary,
        TermRole role,
        ReadOnlySpan<byte> postings,
        int paperCount)
    {
        NearTerms near = corrections.Of(query, clause, word, dictionary);
        if (near.Count == 0)
            return false;
        IsCorrected |= near.Edits > 0;
        Add(_unions.Add(near.Entries, postings, paperCount), true, near.Trust, clause, role, postings, paperCount);
        return true;
    }

    private void Add(
        in TermEntry entry, bool isUnion, float trust, in Clause clause, TermRole role, ReadOnlySpan<byte> postings, int paperCount)
    {
        SearchTerm term = _terms[Count] ??= new();
        term.Start(_weights.Of(paperCount, entry.Papers) * trust, role);
        term.Start(entry, isUnion, clause.IsTitleOnly, isUnion ? _unions.Postings : postings, paperCount);
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
