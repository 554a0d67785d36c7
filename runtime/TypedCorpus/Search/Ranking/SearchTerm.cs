using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

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
