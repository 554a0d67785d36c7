using TypedCorpus;

namespace Generator.Tests.Vectors;

/// <summary>Papers with random vectors, and their corpus.</summary>
internal sealed class VectorPapers
{
    private VectorPapers((string Title, string Abstract, float[] Vector)[] all) => All = all;

    public (string Title, string Abstract, float[] Vector)[] All { get; }

    public static VectorPapers Random(int seed, int count, int dimensions, string word = "Paper")
    {
        var random = new Random(seed);
        return new([.. Enumerable.Range(0, count).Select(i => (
            $"{word} {(char)('A' + (i % 26))}{i} on subject {i % 7}",
            ListingPage.Abstract($"It is number {i}, of kind {i % 5}."),
            Vector(random, dimensions)))]);
    }

    public static float[] Vector(Random random, int dimensions) =>
        [.. Enumerable.Range(0, dimensions).Select(_ => (float)((random.NextDouble() * 2) - 1) + 0.01f)];

    public TestDocument List(string name = "list.txt") =>
        ListingPage.Document(name, [.. All.Select(paper => (paper.Title, paper.Abstract))]);

    /// <summary>The file of the vectors, without those of some papers.</summary>
    public TestDocument Vectors(string name = "list.vectors", Func<int, bool>? has = null) => VectorsFile.Document(
        name,
        All[0].Vector.Length,
        All.Where((_, i) => has is null || has(i)).Select(paper => (paper.Title, (string?)paper.Abstract, paper.Vector)));

    public PaperCorpus Compile()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, List(), Vectors());
        Assert.Empty(run.Result.Diagnostics);
        return run.Open();
    }

    /// <summary>The papers by the cosine of what is kept of their vectors and of a vector, computed in the plainest way.</summary>
    public (string Title, double Similarity)[] Nearest(float[] vector, int count, Func<int, bool>? accepts = null)
    {
        double largest = vector.Max(number => Math.Abs((double)number));
        int[] query = [.. vector.Select(number => (int)Math.Round(number / largest * 127))];
        return
        [
            .. All.Select((paper, i) => (paper.Title, Similarity: Cosine(query, VectorsFile.Levels(paper.Vector)), Index: i))
                .Where(one => accepts is null || accepts(one.Index))
                .OrderByDescending(one => one.Similarity)
                .ThenBy(one => one.Index)
                .Take(count)
                .Select(one => (one.Title, one.Similarity)),
        ];
    }

    public static double Cosine(int[] left, int[] right)
    {
        long product = 0;
        for (int i = 0; i < left.Length; i++)
            product += left[i] * right[i];
        return product / Math.Sqrt(right.Sum(number => (long)number * number)) / Math.Sqrt(left.Sum(number => (long)number * number));
    }
}
