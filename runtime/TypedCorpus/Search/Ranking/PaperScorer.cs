using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>Computes the contributions of a term to the scores of papers, from their frequencies and fieldnorms.</summary>
internal sealed class PaperScorer
{
    private readonly int[] _contributions = new int[PostingListLayout.BlockSize];

    /// <summary>The contribution to a paper with a frequency.</summary>
    public static int Contribution(SearchStatistics statistics, ReadOnlySpan<byte> norms, float weight, int paper, int frequency)
    {
        int at = FieldNormsLayout.NormsAt + (paper * FieldNormsLayout.NormsPerPaper);
        return statistics.Contribution(weight, frequency, norms[at], norms[at + 1]);
    }

    /// <summary>The contribution to a paper with a low impact.</summary>
    public static int LowContribution(SearchStatistics statistics, ReadOnlySpan<byte> norms, float weight, int paper)
    {
        int at = FieldNormsLayout.NormsAt + (paper * FieldNormsLayout.NormsPerPaper) + 1;
        return Bm25.Contribution(weight, statistics.LowImpacts[norms[at]]);
    }

    /// <summary>
    /// The contributions to a range of papers of a list's current block, which has been read. They are valid until the next
    /// call.
    /// </summary>
    public ReadOnlySpan<int> Contributions(
        SearchStatistics statistics, ReadOnlySpan<byte> norms, float weight, PostingListCursor list, int first, int end)
    {
        Span<int> contributions = _contributions;
        ReadOnlySpan<int> papers = new(list.Papers, first, end - first);
        ReadOnlySpan<int> frequencies = new(list.Frequencies, first, papers.Length);
        if (list.IsLowImpact)
        {
            for (int i = 0; i < papers.Length; i++)
                contributions[i] = LowContribution(statistics, norms, weight, papers[i]);
        }
        else if (SearchVectors.AreUsed)
        {
            ScoreVectors.Contribute(weight, papers, frequencies, statistics.WeightsOfPapers(norms), contributions);
        }
        else
        {
            for (int i = 0; i < papers.Length; i++)
                contributions[i] = Contribution(statistics, norms, weight, papers[i], frequencies[i]);
        }

        return contributions[..papers.Length];
    }
}
