using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

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

    /// <summary>What a term is worth for each paper of a range of a block that is read; the first stands at 0.</summary>
    public ReadOnlySpan<int> Contributions(float weight, PostingCursor block, int first, int end)
    {
        Span<int> contributions = _scratch.Contributions;
        ReadOnlySpan<int> papers = new(block.Papers, first, end - first);
        ReadOnlySpan<int> frequencies = new(block.Frequencies, first, papers.Length);
        if (block.IsPlain)
        {
            for (int i = 0; i < papers.Length; i++)
                contributions[i] = PlainContribution(weight, papers[i]);
        }
        else if (!SearchVectors.AreUsed || !ScoreVectors.TryContribute(weight, papers, frequencies, _lengths, _statistics, contributions))
        {
            for (int i = 0; i < papers.Length; i++)
                contributions[i] = Contribution(weight, papers[i], frequencies[i]);
        }

        return contributions[..papers.Length];
    }

    /// <summary>Adds what a term is worth for each paper of some, with a tally; the scores are those from the first to the last.</summary>
    public void AddAtOnce(SearchTerm term, PostingCursor block, int first, int end, int tally, Span<int> scores)
    {
        ReadOnlySpan<int> papers = new(block.Papers, first, end - first);
        if (block.IsPlain)
            ScoreVectors.AddPlain(papers, _lengths, term.PlainContributions(_statistics), tally, scores);
        else
            ScoreVectors.Add(papers, Contributions(term.Weight, block, first, end), tally, scores);
    }
}
