using FsCheck;
using FsCheck.Fluent;
using Runtime.Tests.Search.Vectors;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace Runtime.Tests.Search;

/// <summary>What is written of a block of postings against what is read of it.</summary>
public sealed class PostingBlockProperties
{
    private static readonly Gen<int> Distances = Gen.Frequency(
        (6, Gen.Constant(1)), (6, Gen.Choose(1, 4)), (4, Gen.Choose(1, 100)), (1, Gen.Choose(1, 500_000)));

    private static readonly Gen<int> Frequencies = Gen.Frequency(
        (6, Gen.Constant(TermFrequency.Plain)),
        (3, Counts(5, 40)),
        (1, Counts(short.MaxValue + 9, ushort.MaxValue + 9)));

    [Fact]
    public void A_block_is_read_as_it_was_written() =>
        Prop.ForAll(Blocks().ToArbitrary(), block => IsReadAsWritten(block, PostingBlockReader.ReadPapers, PostingBlockReader.ReadStrong))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Avx2Fact]
    public void A_block_is_read_by_vectors_as_it_was_written() =>
        Prop.ForAll(Blocks().ToArbitrary(), block => IsReadAsWritten(block, PostingVectors.ReadPapers, PostingVectors.ReadStrong))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(4_000));

    [Fact]
    public void Papers_that_stand_side_by_side_take_a_bit_each()
    {
        int[] papers = [.. Enumerable.Range(1000, PostingsLayout.BlockSize)];
        int[] frequencies = [.. papers.Select(_ => TermFrequency.Plain)];
        byte[] bytes = new byte[PostingBlock.MaxLength(papers.Length)];
        int length = PostingBlock.Write(PostingKind.Mixed, bytes, 0, papers, frequencies, before: 999, range: papers.Length);
        Assert.Equal(2 * PostingBlock.Groups(papers.Length), length);
        length = PostingBlock.Write(PostingKind.Plain, bytes, 0, papers, frequencies, before: 999, range: papers.Length);
        Assert.Equal(PostingBlock.Groups(papers.Length), length);
    }

    private static bool IsReadAsWritten(Block block, PapersReader readPapers, StrongReader readStrong)
    {
        const byte Behind = 0x7F;
        const int Start = 3;
        int count = block.Papers.Length;
        byte[] bytes = new byte[Start + PostingBlock.MaxLength(count) + PostingsLayout.Padding];
        int end = PostingBlock.Write(block.Kind, bytes, Start, block.Papers, block.Frequencies, block.Before, block.Range);
        bytes.AsSpan(end).Fill(Behind);

        int[] papers = new int[PostingsLayout.BlockSize + PostingBlockReader.Room];
        int[] frequencies = new int[papers.Length];
        if (count < PostingBlock.LeastPacked)
        {
            PostingBlockReader.ReadSingly(block.Kind, bytes, Start, papers, frequencies, count, block.Before);
        }
        else
        {
            int at = readPapers(bytes, Start, papers, count, block.Before, block.Range);
            if (block.Kind == PostingKind.Mixed)
                PostingBlockReader.ReadMixed(bytes, at, frequencies, count);
            else if (block.Kind == PostingKind.Strong)
                readStrong(bytes, at, frequencies, count);
            else
                Array.Fill(frequencies, TermFrequency.Plain, 0, count);
        }

        return papers.Take(count).SequenceEqual(block.Papers)
            && frequencies.Take(count).SequenceEqual(block.Frequencies)
            && bytes.All(b => b < 0x80);
    }

    private static Gen<Block> Blocks() =>
        from count in Gen.Choose(1, PostingsLayout.BlockSize)
        from before in Gen.Choose(-1, 50_000)
        from distances in Gen.OneOf(Distances.ArrayOf(count), DistancesAlike(count))
        from frequencies in Frequencies.ListOf(count)
        from behind in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, 100_000)))
        from kind in Gen.Elements(PostingKind.Mixed, PostingKind.Strong, PostingKind.Plain)
        select Made(kind, before, distances, [.. frequencies.Select(frequency => Of(kind, frequency))], behind);

    /// <summary>Distances of one range, so that there are all numbers of low bits.</summary>
    private static Gen<int[]> DistancesAlike(int count) =>
        from bits in Gen.Choose(0, 16)
        from distances in Gen.Choose(1, 1 << bits).ArrayOf(count)
        select distances;

    private static int Of(PostingKind kind, int frequency) =>
        kind == PostingKind.Plain ? TermFrequency.Plain
        : kind == PostingKind.Strong && frequency == TermFrequency.Plain ? TermFrequency.Of(1, 1)
        : frequency;

    private static Block Made(PostingKind kind, int before, int[] distances, int[] frequencies, int behind)
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

    private delegate void StrongReader(ReadOnlySpan<byte> postings, int at, int[] frequencies, int count);

    private sealed record Block(PostingKind Kind, int Before, int Range, int[] Papers, int[] Frequencies);
}
