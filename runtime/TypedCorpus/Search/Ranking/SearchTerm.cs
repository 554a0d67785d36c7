using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>A term in a search: its postings, its weight and its role. It is reused by later searches.</summary>
internal sealed class SearchTerm : TermPostings
{
    private readonly int[] _lowContributions = new int[FieldNorm.Count];
    private bool _hasLowContributions;

    /// <summary>The place of the term among those of the search.</summary>
    public int Index { get; private set; }

    public float Weight { get; private set; }

    public TermRole Role { get; private set; }

    /// <summary>An upper bound of the contribution to any paper.</summary>
    public int Bound { get; private set; }

    /// <summary>An upper bound of the contribution to papers that are not in the list of top impacts.</summary>
    public int BoundOfOthers { get; private set; }

    /// <summary>Whether at least as many papers as are wanted come before all that have nothing but this term.</summary>
    public bool OthersAreBeaten => BoundOfOthers < int.MaxValue;

    /// <summary>Starts a search with the postings, which have been started.</summary>
    public void Start(int index, float weight, TermRole role)
    {
        Index = index;
        Weight = weight;
        Role = role;
        Bound = Bm25.Bound(weight, Math.Max(Top.ImpactCode, Math.Max(High.ImpactCode, Low.ImpactCode)));
        BoundOfOthers = int.MaxValue;
        _hasLowContributions = false;
    }

    /// <summary>States the least contribution to the papers of top impacts, which come before all others.</summary>
    public void BoundOthers(int least) => BoundOfOthers = least;

    /// <summary>The contributions of the low impacts by the fieldnorm of the abstract, computed on first use.</summary>
    public ReadOnlySpan<int> LowContributions(SearchStatistics statistics)
    {
        if (!_hasLowContributions)
            ScoreVectors.ContributeLow(Weight, statistics.LowImpacts, _lowContributions);
        _hasLowContributions = true;
        return _lowContributions;
    }
}
