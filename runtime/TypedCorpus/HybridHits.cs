using TypedCorpus.Search;
using TypedCorpus.Search.Query;

namespace TypedCorpus;

/// <summary>
/// The hits of a search by words and by a vector at once: two rankings, fused by reciprocal ranks (Cormack, Clarke and Büttcher,
/// "Reciprocal Rank Fusion Outperforms Condorcet and Individual Rank Learning Methods", 2009).
/// </summary>
/// <remarks>
/// A paper has 1 / (<see cref="K"/> + rank) for its rank by words, and <see cref="VectorWeight"/> times that for its rank by the vector,
/// each of which counts up to <see cref="Depth"/>. What words find beyond it follows in its order.
/// </remarks>
internal sealed class HybridHits
{
    /// <summary>For queries in other words than those of the papers; those in the papers' own words need no vector.</summary>
    public const int K = 10;
    public const double VectorWeight = 0.5;
    public const int Depth = 200;

    private readonly ISearchedCorpus _corpus;
    private readonly SearchResults _words;
    private readonly Paper[] _near;

    private HybridHits(ISearchedCorpus corpus, SearchResults words, Paper[] near, SearchHit[] hits)
    {
        _corpus = corpus;
        _words = words;
        _near = near;
        Hits = hits;
    }

    /// <summary>The hits that were asked for.</summary>
    public SearchHit[] Hits { get; }

    /// <summary>Searches; what there is to say of the query is that of the search by words.</summary>
    public static HybridHits Find(ISearchedCorpus corpus, string query, SearchOptions options, out SearchResults words)
    {
        int wanted = (int)Math.Min((long)options.Offset + options.Limit, SearchOptions.MaxLimit);
        SearchOptions byWords = options with { Vector = default, Offset = 0, Limit = Math.Max(wanted, Depth) };
        words = corpus.Search(query, byWords);
        SearchFilter? filter = MustMatch(query, options) ? Among(words.GetPapers()) : options.Filter;
        IReadOnlyList<NearPaper> near = corpus.Nearest(options.Vector.Span, Depth, filter, options.Parallelism);
        List<SearchHit> fused = Fuse(words, near, paper => new(corpus, query, options, paper));
        return new(corpus, words, [.. near.Select(static one => one.Paper)], [.. fused.Skip(options.Offset).Take(options.Limit)]);
    }

    /// <summary>Visits all papers that words or the vector find, in corpus order.</summary>
    public void VisitAll(Action<Paper> visit)
    {
        IReadOnlyList<Paper> byWords = _words.GetPapers();
        var seen = new HashSet<Paper>(byWords);
        foreach (Paper paper in byWords.Concat(_near.Where(seen.Add)).OrderBy(_corpus.IndexOf))
            visit(paper);
    }

    public int CountAll()
    {
        int count = 0;
        VisitAll(_ => count++);
        return count;
    }

    private static List<SearchHit> Fuse(SearchResults words, IReadOnlyList<NearPaper> near, Func<Paper, SearchHit> makeHit)
    {
        var vectorRanks = new Dictionary<Paper, int>(near.Count);
        for (int i = 0; i < near.Count; i++)
            vectorRanks.Add(near[i].Paper, i + 1);

        var ranked = new List<SearchHit>(words.Count + near.Count);
        int rank = 0;
        var rest = new List<SearchHit>();
        foreach (SearchHit hit in words)
        {
            bool isNear = vectorRanks.Remove(hit.Paper, out int vectorRank);
            rank++;
            if (rank <= Depth || isNear)
                ranked.Add(hit.Ranked(rank <= Depth ? rank : 0, vectorRank));
            else
                rest.Add(hit.Ranked(rank, vectorRank: 0));
        }

        foreach (NearPaper one in near)
        {
            if (vectorRanks.TryGetValue(one.Paper, out int vectorRank))
                ranked.Add(makeHit(one.Paper).Ranked(wordRank: 0, vectorRank));
        }

        ranked.Sort(static (left, right) =>
        {
            int order = right.FusedScore.CompareTo(left.FusedScore);
            if (order == 0)
                order = (left.WordRank ?? int.MaxValue).CompareTo(right.WordRank ?? int.MaxValue);
            return order != 0 ? order : (left.VectorRank ?? int.MaxValue).CompareTo(right.VectorRank ?? int.MaxValue);
        });
        ranked.AddRange(rest);
        return ranked;
    }

    /// <summary>
    /// Whether the query says what papers must have or must not have: by fields, phrases, groups, excluded words, or by the option that
    /// all words are needed. The vector then ranks what it finds and adds nothing.
    /// </summary>
    private static bool MustMatch(string query, SearchOptions options)
    {
        if (options.Matching == TermMatching.All)
            return true;
        SearchScratch scratch = SearchScratch.Take();
        QueryParser.Parse(query, options.AsYouType, scratch.Query);
        bool must = !scratch.Query.IsPlain;
        for (int i = 0; i < scratch.Query.ClauseCount; i++)
        {
            ref readonly Clause clause = ref scratch.Query.Clauses[i];
            must |= clause.IsExcluded || clause.Field != QueryField.Any || clause.Kind is ClauseKind.Phrase or ClauseKind.Value or ClauseKind.ValuePrefix;
        }

        scratch.GiveBack();
        return must;
    }

    private static SearchFilter Among(IReadOnlyList<Paper> papers) => new() { Predicate = new HashSet<Paper>(papers).Contains };
}
