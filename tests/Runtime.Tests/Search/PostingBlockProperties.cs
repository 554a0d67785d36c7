using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace Runtime.Tests.Search;

/// <summary>What is written of a block of postings against what is read of it.</summary>
public sealed class PostingBlockProperties
{
    private static readonly Gen<int> Distances = Gen.Frequency(
        (6, Gen.Constant(1)), (6, Gen.Choose(1, 4)), (4, Gen.Choose(1, 100)), (1, Gen.Choose(1, 500_000)));

    private static readonly Gen<int> Frequencies = Gen.Frequency(
        (6, Gen.Constant(TermFrequency.Least)),
        (3, Counts(5, 40)),
        (1, Counts(short.MaxValue + 9, ushort.MaxValue + 9)));

    [Fact]
    public void A_block_is_read_as_it_was_written() =>
        Prop.ForAll(Blocks().ToArbitrary(), block => IsReadAsWritten(block, PostingBlockReader.ReadPapers, PostingBlockReader.ReadHighImpacts))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Avx2Fact]
    public void A_block_is_read_by_vectors_as_it_was_written() =>
        Prop.ForAll(Blocks().ToArbitrary(), block => IsReadAsWritten(block, PostingBlockVectors.ReadPapers, PostingBlockVectors.ReadHighImpacts))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(4_000));

    [Fact]
    public void Papers_that_stand_side_by_side_take_a_bit_each()
    {
        int[] papers = [.. Enumerable.Range(1000, PostingListLayout.BlockSize)];
        int[] frequencies = [.. papers.Select(_ => TermFrequency.Least)];
        byte[] bytes = new byte[PostingBlock.MaxLength(papers.Length)];
        int length = PostingBlock.Write(PostingListKind.Mixed, bytes, 0, papers, frequencies, before: 999, range: papers.Length);
        Assert.Equal(2 * PostingBlock.Groups(papers.Length), length);
        length = PostingBlock.Write(PostingListKind.LowImpact, bytes, 0, papers, frequencies, before: 999, range: papers.Length);
        Assert.Equal(PostingBlock.Groups(papers.Length), length);
    }

    private static bool IsReadAsWritten(Block block, PapersReader readPapers, HighImpactsReader readHighImpacts)
    {
        const byte Behind = 0x7F;
        const int Start = 3;
        int count = block.Papers.Length;
        byte[] bytes = new byte[Start + PostingBlock.MaxLength(count) + PostingListLayout.Padding];
        int end = PostingBlock.Write(block.Kind, bytes, Start, block.Papers, block.Frequencies, block.Before, block.Range);
        bytes.AsSpan(end).Fill(Behind);

        int[] papers = new int[PostingListLayout.BlockSize + PostingBlockReader.Room];
        int[] frequencies = new int[papers.Length];
        if (count < PostingBlock.MinPackedCount)
        {
            PostingBlockReader.ReadSingly(block.Kind, bytes, Start, papers, frequencies, count, block.Before);
        }
        else
        {
            int at = readPapers(bytes, Start, papers, count, block.Before, block.Range);
            if (block.Kind == PostingListKind.Mixed)
                PostingBlockReader.ReadMixed(bytes, at, frequencies, count);
            else if (block.Kind == PostingListKind.HighImpact)
                readHighImpacts(bytes, at, frequencies, count);
            else
                Array.Fill(frequencies, TermFrequency.Least, 0, count);
        }

        return papers.Take(count).SequenceEqual(block.Papers)
            && frequencies.Take(count).SequenceEqual(block.Frequencies)
            && bytes.All(b => b < 0x80);
    }

    private static Gen<Block> Blocks() =>
        from count in Gen.Choose(1, PostingListLayout.BlockSize)
        from before in Gen.Choose(-1, 50_000)
        from distances in Gen.OneOf(Distances.ArrayOf(count), DistancesAlike(count))
        from frequencies in Frequencies.ListOf(count)
        from behind in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, 100_000)))
        from kind in Gen.Elements(PostingListKind.Mixed, PostingListKind.HighImpact, PostingListKind.LowImpact)
        select Made(kind, before, distances, [.. frequencies.Select(frequency => Of(kind, frequency))], behind);

    /// <summary>Distances of one range, so that there are all numbers of low bits.</summary>
    private static Gen<int[]> DistancesAlike(int count) =>
        from bits in Gen.Choose(0, 16)
        from distances in Gen.Choose(1, 1 << bits).ArrayOf(count)
        select distances;

    private static int Of(PostingListKind kind, int frequency) =>
        kind == PostingListKind.LowImpact ? TermFrequency.Least
        : kind == PostingListKind.HighImpact && frequency == TermFrequency.Least ? TermFrequency.Of(1, 1)
        : frequency;

    private static Block Made(PostingListKind kind, int before, int[] distances, int[] frequencies, int behind)
    {
        int[] papers = new int[distances.Length];
        int last = before;
        for (int i = 0; i < papers.Length; i++)
            papers[i] = last += distances[i];
        return new(kind, before, last - before + behind, papers, frequencies);
    }

    private static Gen<int> Counts(int mostInTitle, int mostInAbstract) =>
        from inTitle in Gen.Choose(0, mostInTitle)
        from inAbstract in Gen.Choose(0, mostInAbstract)
        select TermFrequency.Of(inTitle, inAbstract);

    private delegate int PapersReader(ReadOnlySpan<byte> postings, int at, int[] papers, int count, int before, int range);

    private delegate void HighImpactsReader(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count);

    private sealed record Block(PostingListKind Kind, int Before, int Range, int[] Papers, int[] Frequencies);
}
