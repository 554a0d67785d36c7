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

    /// <summary>The weight with which compiled upper bounds are bounds of contributions.</summary>
    public float UpperWeight { get; private set; }

    /// <summary>The weight with which compiled lower bounds are bounds of contributions.</summary>
    public float LowerWeight { get; private set; }

    public TermRole Role { get; private set; }

    /// <summary>An upper bound of the contribution to any paper.</summary>
    public int Bound { get; private set; }

    /// <summary>An upper bound of the contribution to papers that are not in the list of top impacts.</summary>
    public int BoundOfOthers { get; private set; }

    /// <summary>Whether at least as many papers as are wanted come before all that have nothing but this term.</summary>
    public bool OthersAreBeaten { get; private set; }

    /// <summary>Whether the papers of top impacts come first with the statistics of this search, which may be those of a set.</summary>
    public bool FindsTopFirst => StatesTop && UpperWeight == LowerWeight;

    /// <summary>Starts a search with the postings, which have been started.</summary>
    public void Start(int index, float weight, SearchStatistics statistics, TermRole role)
    {
        Index = index;
        Weight = weight;
        UpperWeight = weight * statistics.Widening;
        LowerWeight = weight * statistics.Narrowing;
        Role = role;
        Bound = Bm25.Bound(UpperWeight, Math.Max(Top.ImpactCode, Math.Max(High.ImpactCode, Low.ImpactCode)));
        BoundOfOthers = int.MaxValue;
        OthersAreBeaten = false;
        _hasLowContributions = false;
    }

    /// <summary>Bounds the contribution to papers that are not in the list of top impacts.</summary>
    /// <param name="least">The least contribution to those that are in it.</param>
    /// <param name="paperCount">The number of papers of the corpus.</param>
    public void BoundOthers(int least, int paperCount)
    {
        OthersAreBeaten = FindsTopFirst;
        if (OthersAreBeaten)
        {
            BoundOfOthers = least;
            return;
        }

        // The list was compiled with other statistics, by contributions that were rounded.
        float rounding = Weight / Bm25.Weight(paperCount, PaperCount);
        BoundOfOthers = (int)((least + 1 + rounding) * UpperWeight / LowerWeight) + 2;
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
