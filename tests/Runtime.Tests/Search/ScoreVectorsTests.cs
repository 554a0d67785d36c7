using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Ranking;

namespace Runtime.Tests.Search;

/// <summary>Scores by vectors against the same one by one.</summary>
public sealed class ScoreVectorsTests
{
    private const int PaperCount = 300;
    private const float Weight = 123_456.7f;

    private static readonly byte[] Lengths = MakeLengths();
    private static readonly SearchStatistics Statistics = new(PaperCount, Lengths);

    private static readonly Gen<int> SmallFrequency =
        from inTitle in Gen.Choose(0, TermFrequency.SmallInTitle - 1)
        from inAbstract in Gen.Choose(0, TermFrequency.SmallInAbstract - 1)
        select TermFrequency.Of(inTitle, inAbstract);

    private static readonly Gen<int> AnyFrequency = Gen.Frequency((50, SmallFrequency),
        (1, from inTitle in Gen.Choose(0, 40) from inAbstract in Gen.Choose(0, 70_000) select TermFrequency.Of(inTitle, inAbstract)));

    private static readonly Gen<int[]> AscendingPapers =
        from papers in Gen.Choose(0, PaperCount - 1).ArrayOf()
        where papers.Length > 0
        select (int[])[.. papers.Distinct().Order()];

    [Avx2Fact]
    public void Contributions_are_those_of_single_papers_to_the_bit()
    {
        var blocks =
            from papers in Gen.Choose(0, PaperCount - 1).ArrayOf()
            from frequencies in AnyFrequency.ArrayOf(papers.Length)
            select (papers, frequencies);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(blocks.ToArbitrary(), block =>
        {
            (int[] papers, int[] frequencies) = block;
            Assert.Equal(papers.Zip(frequencies, Contribution), Contribute(papers, frequencies));
        }));
    }

    [Avx2Fact]
    public void Scores_get_the_contribution_of_each_paper_and_the_tally()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(AscendingPapers.ToArbitrary(), papers =>
        {
            const int Tally = 1 << 20;
            const int Before = 7;
            int[] scores = Scores(papers, Before);
            ScoreVectors.Add(papers, [.. papers.Select(paper => 1_000 * paper)], Tally, scores);
            Assert.Equal(Scores(papers, Before, paper => Tally + (1_000 * paper)), scores);
        }));
    }

    [Avx2Fact]
    public void Scores_get_the_contribution_of_low_impacts()
    {
        int[] contributions = LowContributions();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(AscendingPapers.ToArbitrary(), papers =>
        {
            const int Tally = 1 << 20;
            int[] scores = Scores(papers, 0);
            ScoreVectors.AddLow(papers, Lengths, contributions, Tally, scores);
            Assert.Equal(Scores(papers, 0, paper => Tally + Contribution(paper, TermFrequency.Least)), scores);
        }));
    }

    [Avx2Theory]
    [InlineData(-1)]
    [InlineData(PaperCount)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_posting_of_no_paper_is_refused(int paper)
    {
        for (int length = 1; length < 20; length++)
        {
            for (int place = 0; place < length; place++)
            {
                int[] papers = [.. Enumerable.Range(0, length)];
                Assert.NotNull(Contribute(papers, papers));
                papers[place] = paper;
                Assert.Throws<ArgumentOutOfRangeException>(() => Contribute(papers, [.. Enumerable.Repeat(1, length)]));
                int[] all = new int[PaperCount];
                Assert.ThrowsAny<ArgumentException>(() => ScoreVectors.AddLow(papers, Lengths, LowContributions(), 0, all));
                Assert.All(all, score => Assert.Equal(0, score));
            }
        }
    }

    [Avx2Theory]
    [InlineData(150)]
    [InlineData(99)]
    public void A_paper_that_is_not_between_the_first_and_the_last_is_refused(int paper)
    {
        int[] papers = [.. Enumerable.Range(100, 50)];
        int[] scores = new int[papers.Length];
        papers[33] = paper;
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreVectors.Add(papers, papers, 0, scores));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreVectors.AddLow(papers, Lengths, LowContributions(), 0, scores));
        Assert.All(scores, score => Assert.Equal(0, score));
    }

    [Avx2Theory]
    [InlineData(0)]
    [InlineData(FieldNormsLayout.NormsAt)]
    [InlineData(FieldNormsLayout.NormsAt + 1)]
    public void Lengths_of_no_paper_are_refused(int length)
    {
        int[] block = new int[PostingListLayout.BlockSize];
        Assert.ThrowsAny<ArgumentException>(() => ScoreVectors.Contribute(Weight, [0], [1], new SearchStatistics(0, 0, 0).WeightsOfPapers(Lengths.AsSpan(0, length)), block));
        Assert.ThrowsAny<ArgumentException>(() => ScoreVectors.AddLow([0], Lengths.AsSpan(0, length), LowContributions(), 0, block));
    }

    [Fact]
    public void Scores_over_a_limit_are_told_as_bits() =>
        Prop.ForAll(Gen.Choose(-3, 3).ArrayOf(ScoreWindow.StretchSize).ToArbitrary(), Gen.Choose(-3, 3).ToArbitrary(), (scores, limit) =>
            ScoreVectors.Above(scores, limit) == scores.Select((score, i) => score > limit ? 1UL << i : 0).Aggregate((left, right) => left | right))
            .QuickCheckThrowOnFailure();

    private static int[] Contribute(int[] papers, int[] frequencies)
    {
        int[] contributions = new int[papers.Length];
        ScoreVectors.Contribute(Weight, papers, frequencies, Statistics.WeightsOfPapers(Lengths), contributions);
        return contributions;
    }

    private static int[] LowContributions()
    {
        int[] contributions = new int[FieldNorm.Count];
        ScoreVectors.ContributeLow(Weight, Statistics.LowImpacts, contributions);
        return contributions;
    }

    /// <summary>The scores from the first of the papers to the last.</summary>
    private static int[] Scores(int[] papers, int others, Func<int, int>? ofPaper = null)
    {
        int[] scores = new int[papers[^1] - papers[0] + 1];
        Array.Fill(scores, others);
        foreach (int paper in papers)
            scores[paper - papers[0]] += ofPaper?.Invoke(paper) ?? 0;
        return scores;
    }

    private static int Contribution(int paper, int frequency)
    {
        int codes = FieldNormsLayout.NormsAt + (paper * FieldNormsLayout.NormsPerPaper);
        return Statistics.Contribution(Weight, frequency, Lengths[codes], Lengths[codes + 1]);
    }

    private static byte[] MakeLengths()
    {
        var random = new Random(20240527);
        byte[] lengths = new byte[FieldNormsLayout.NormsAt + (PaperCount * FieldNormsLayout.NormsPerPaper)];
        SevenBit.Write(lengths.AsSpan(FieldNormsLayout.TitleSumAt, FieldNormsLayout.SumWidth), 10 * PaperCount);
        SevenBit.Write(lengths.AsSpan(FieldNormsLayout.AbstractSumAt, FieldNormsLayout.SumWidth), 170 * PaperCount);
        for (int i = FieldNormsLayout.NormsAt; i < lengths.Length; i++)
            lengths[i] = (byte)random.Next(FieldNorm.Count);
        return lengths;
    }
}
