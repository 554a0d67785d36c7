using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search;

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

    [Fact]
    public void Vectors_take_over_after_some_searches_where_the_processor_has_them()
    {
        bool hasVectors = false;
        for (int i = 0; i < 2_000; i++)
            hasVectors = ScoreVectors.TakeSearch();
        Assert.Equal(Avx2.IsSupported && Vector256.IsHardwareAccelerated, hasVectors);
    }

    [Fact]
    public void Contributions_are_those_of_single_papers_to_the_bit()
    {
        if (!Avx2.IsSupported)
            return;

        Gen<(int[] Papers, int[] Frequencies, int First, int End)> blocks =
            from papers in Gen.Choose(0, PaperCount - 1).ArrayOf(PostingsLayout.BlockSize)
            from frequencies in AnyFrequency.ArrayOf(PostingsLayout.BlockSize)
            from first in Gen.Choose(0, PostingsLayout.BlockSize)
            from end in Gen.Choose(first, PostingsLayout.BlockSize)
            select (papers, frequencies, first, end);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(blocks.ToArbitrary(), block =>
        {
            // What is not of the range may be left of other corpora.
            int[] papers = Outside(block.Papers, block.First, block.End, -5);
            bool areSmall = Range(block, i => block.Frequencies[i]).All(TermFrequency.IsSmall);
            Assert.Equal(
                areSmall ? Range(block, i => Contribution(papers[i], block.Frequencies[i])) : null,
                Contribute(papers, block.Frequencies, block.First, block.End));
            Assert.Equal(
                Range(block, i => Contribution(papers[i], TermFrequency.Plain)),
                Contribute(papers, [], block.First, block.End));
        }));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(PaperCount)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_posting_of_no_paper_is_refused(int paper)
    {
        if (!Avx2.IsSupported)
            return;

        int[] papers = new int[PostingsLayout.BlockSize];
        papers[77] = paper;
        Assert.Throws<ArgumentOutOfRangeException>(() => Contribute(papers, [], 70, 78));
        Assert.Equal(7, Contribute(papers, [], 70, 77)!.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(LengthsLayout.CodesAt)]
    [InlineData(LengthsLayout.CodesAt + 1)]
    public void Lengths_of_no_paper_are_refused(int length)
    {
        if (!Avx2.IsSupported)
            return;

        int[] block = new int[PostingsLayout.BlockSize];
        Assert.ThrowsAny<ArgumentException>(() => ScoreVectors.TryContribute(Weight, block, [], 0, 1, Lengths.AsSpan(0, length), Statistics, block));
    }

    [Fact]
    public void Scores_over_a_limit_are_told_as_bits() =>
        Prop.ForAll(Gen.Choose(-3, 3).ArrayOf(SearchScratch.StretchSize).ToArbitrary(), Gen.Choose(-3, 3).ToArbitrary(), (scores, limit) =>
            ScoreVectors.Over(scores, limit) == scores.Select((score, i) => score > limit ? 1UL << i : 0).Aggregate((left, right) => left | right))
            .QuickCheckThrowOnFailure();

    /// <summary>The contributions of a range; null where vectors cannot tell them.</summary>
    private static int[]? Contribute(int[] papers, int[] frequencies, int first, int end)
    {
        int[] contributions = new int[PostingsLayout.BlockSize];
        return ScoreVectors.TryContribute(Weight, papers, frequencies, first, end, Lengths, Statistics, contributions)
            ? contributions[first..end]
            : null;
    }

    private static int Contribution(int paper, int frequency)
    {
        int codes = LengthsLayout.CodesAt + (paper * LengthsLayout.CodesPerPaper);
        return Statistics.Contribution(Weight, frequency, Lengths[codes], Lengths[codes + 1]);
    }

    private static int[] Outside(int[] papers, int first, int end, int other) =>
        [.. papers.Select((paper, i) => i >= first && i < end ? paper : other)];

    private static int[] Range((int[] Papers, int[] Frequencies, int First, int End) block, Func<int, int> of) =>
        [.. Enumerable.Range(block.First, block.End - block.First).Select(of)];

    private static byte[] MakeLengths()
    {
        var random = new Random(20240527);
        byte[] lengths = new byte[LengthsLayout.CodesAt + (PaperCount * LengthsLayout.CodesPerPaper)];
        SevenBit.Write(lengths.AsSpan(LengthsLayout.TitleSumAt, LengthsLayout.SumWidth), 10 * PaperCount);
        SevenBit.Write(lengths.AsSpan(LengthsLayout.AbstractSumAt, LengthsLayout.SumWidth), 170 * PaperCount);
        for (int i = LengthsLayout.CodesAt; i < lengths.Length; i++)
            lengths[i] = (byte)random.Next(LengthCode.Count);
        return lengths;
    }
}
