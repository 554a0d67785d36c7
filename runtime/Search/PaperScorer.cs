using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>Says what a term is worth for a paper: the frequencies by the paper's lengths.</summary>
internal readonly ref struct PaperScorer(SearchStatistics statistics, ReadOnlySpan<byte> lengths, SearchScratch scratch)
{
    private readonly ReadOnlySpan<byte> _lengths = lengths;
    private readonly SearchStatistics _statistics = statistics;
    private readonly SearchScratch _scratch = scratch;

    public int Contribution(float weight, int paper, int frequency)
    {
        int codes = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper);
        return _statistics.Contribution(weight, frequency, _lengths[codes], _lengths[codes + 1]);
    }

    /// <summary>What a term is worth that stands once in the abstract and not in the title.</summary>
    public int PlainContribution(float weight, int paper)
    {
        int code = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper) + 1;
        return Bm25.Contribution(weight, _statistics.PlainImpacts[_lengths[code]]);
    }

    /// <summary>What a term is worth for each paper of a range of a block that is read; each stands at the paper's place.</summary>
    public int[] Contributions(float weight, PostingCursor block, int first, int end)
    {
        int[] contributions = _scratch.Contributions;
        if (_scratch.HasVectors && ScoreVectors.TryContribute(
            weight, block.Papers, block.IsPlain ? [] : block.Frequencies, first, end, _lengths, _statistics, contributions))
        {
            return contributions;
        }

        int[] papers = block.Papers;
        if (block.IsPlain)
        {
            for (int i = first; i < end; i++)
                contributions[i] = PlainContribution(weight, papers[i]);
        }
        else
        {
            int[] frequencies = block.Frequencies;
            for (int i = first; i < end; i++)
                contributions[i] = Contribution(weight, papers[i], frequencies[i]);
        }

        return contributions;
    }
}
