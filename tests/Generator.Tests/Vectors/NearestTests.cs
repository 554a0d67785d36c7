using TypedCorpus;
using TypedCorpus.Tests;

namespace Generator.Tests.Vectors;

/// <summary>The nearest papers are those of a plain computation over the numbers of the file.</summary>
public sealed class NearestTests
{
    [Theory]
    [InlineData(1, 3, 40)]
    [InlineData(2, 16, 60)]
    [InlineData(3, 33, 100)]
    [InlineData(4, 384, 300)]
    [InlineData(5, 1000, 30)]
    public void The_nearest_papers_are_exact(int seed, int dimensions, int count)
    {
        VectorPapers papers = VectorPapers.Random(seed, count, dimensions);
        PaperCorpus corpus = papers.Compile();
        var random = new Random(seed + 100);
        // Often enough that the plain way and the one by vectors are both taken.
        for (int round = 0; round < 40; round++)
        {
            float[] query = VectorPapers.Vector(random, dimensions);
            int wanted = 1 + random.Next(count + 5);
            AssertSame(papers.Nearest(query, wanted), corpus.Nearest(query, wanted));
            AssertSame(papers.Nearest(query, wanted), corpus.Nearest(query, wanted, parallelism: 2));
        }
    }

    [Fact]
    public void A_large_corpus_is_scanned_on_several_cores_with_the_same_answer()
    {
        VectorPapers papers = VectorPapers.Random(6, 550, 4000);
        PaperCorpus corpus = papers.Compile();
        float[] query = VectorPapers.Vector(new Random(7), 4000);
        AssertSame(papers.Nearest(query, 50), corpus.Nearest(query, 50));
        AssertSame(papers.Nearest(query, 50), corpus.Nearest(query, 50, parallelism: 3));
    }

    [Fact]
    public void A_filter_leaves_papers_out()
    {
        VectorPapers papers = VectorPapers.Random(8, 100, 24);
        PaperCorpus corpus = papers.Compile();
        float[] query = VectorPapers.Vector(new Random(9), 24);
        AssertSame(
            papers.Nearest(query, 10, i => i % 3 == 0),
            corpus.Nearest(query, 10, new SearchFilter { Predicate = paper => paper.Index % 3 == 0 }));
        Assert.Empty(corpus.Nearest(query, 10, new SearchFilter { FromYear = 2000 }));
        Assert.Equal(10, corpus.Nearest(query, 10, new SearchFilter { Documents = [corpus.Documents[0]] }).Count);
    }

    [Fact]
    public void Papers_and_corpus_tell_of_their_vectors()
    {
        VectorPapers papers = VectorPapers.Random(10, 5, 12);
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, papers.List(), papers.Vectors(has: i => i != 2));
        Assert.Equal(["TC0029"], run.DiagnosticIds);
        PaperCorpus corpus = run.Open();
        Assert.Equal(new CorpusEmbeddings(VectorsFile.Model, 12, "title and abstract", 4), corpus.Embeddings);
        Assert.Null(corpus[2].Embedding);
        PaperEmbedding embedding = corpus[3].Embedding!.Value;
        Assert.Equal((VectorsFile.Model, 12), (embedding.Model, embedding.Dimensions));
        int[] levels = VectorsFile.Levels(papers.All[3].Vector);
        double length = Math.Sqrt(levels.Sum(level => level * level));
        Assert.Equal(levels.Select(level => (float)(level / length)), embedding.ToArray());
        Assert.Throws<ArgumentException>(() => embedding.CopyTo(new float[11]));
        Assert.DoesNotContain(corpus[2], corpus.Nearest(papers.All[2].Vector, 10).Select(near => near.Paper));
    }

    [Fact]
    public void Related_papers_are_the_nearest_by_vectors_where_there_are_any()
    {
        VectorPapers papers = VectorPapers.Random(11, 60, 20);
        PaperCorpus corpus = GeneratorHost.Run(GeneratorHost.PapersClass, papers.List(), papers.Vectors(has: i => i != 7)).Open();
        int[] own = VectorsFile.Levels(papers.All[0].Vector);
        (int Index, double Similarity)[] expected =
        [
            .. Enumerable.Range(1, 59).Where(i => i != 7)
                .Select(i => (i, VectorPapers.Cosine(own, VectorsFile.Levels(papers.All[i].Vector))))
                .OrderByDescending(one => one.Item2).ThenBy(one => one.i),
        ];
        Assert.Equal(expected.Take(10).Select(one => one.Index), corpus[0].Related.Select(related => related.Paper.Index));
        Assert.All(corpus[0].Related, related => Assert.Equal(RelatedBy.Vectors, related.By));
        Assert.Equal(expected[0].Similarity, corpus[0].Related[0].Similarity, 12);
        Assert.Equal(expected.Take(30).Select(one => one.Index), corpus.GetRelated(corpus[0], 30).Select(related => related.Paper.Index));
        Assert.NotEmpty(corpus[7].Related);
        Assert.All(corpus[7].Related, related => Assert.Equal(RelatedBy.Terms, related.By));
    }

    [Fact]
    public void A_wrong_vector_is_refused_with_the_reason()
    {
        PaperCorpus corpus = VectorPapers.Random(12, 5, 4).Compile();
        Assert.Contains("has 3 numbers, but those of the papers have 4", Assert.Throws<ArgumentException>(() => corpus.Nearest([1, 2, 3], 5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => corpus.Nearest([0, 0, 0, 0], 5));
        Assert.Throws<ArgumentException>(() => corpus.Nearest([0, float.NaN, 0, 0], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Nearest([1, 2, 3, 4], 0));
        PaperCorpus without = GeneratorHost.Run(GeneratorHost.PapersClass, VectorPapers.Random(12, 5, 4).List()).Open();
        Assert.Null(without.Embeddings);
        Assert.Null(without[0].Embedding);
        Assert.Contains("corpus embed", Assert.Throws<InvalidOperationException>(() => without.Nearest([1], 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_allocates_nothing_but_its_answer()
    {
        PaperCorpus corpus = VectorPapers.Random(13, 200, 64).Compile();
        float[] query = VectorPapers.Vector(new Random(14), 64);
        _ = corpus.ToArray();
        for (int i = 0; i < 500; i++)
            corpus.Nearest(query, 10);
        // An array of ten pairs of a reference and a number.
        Assert.InRange(Allocations.Of(() => corpus.Nearest(query, 10)), 0, 24 + (10 * 16));
    }

    [Fact]
    public void Vectors_are_the_same_where_the_data_is_a_resource()
    {
        VectorPapers papers = VectorPapers.Random(15, 50, 16);
        PaperCorpus corpus = ResourceHost.Run(GeneratorHost.PapersClass, papers.List(), papers.Vectors()).Open();
        float[] query = VectorPapers.Vector(new Random(16), 16);
        AssertSame(papers.Nearest(query, 10), corpus.Nearest(query, 10));
    }

    [Fact]
    public void A_set_finds_what_one_corpus_of_all_documents_does()
    {
        VectorPapers left = VectorPapers.Random(17, 40, 16, "Left");
        VectorPapers right = VectorPapers.Random(18, 30, 16, "Right");
        PaperCorpus whole = GeneratorHost.Run(
            GeneratorHost.PapersClass,
            left.List("a.txt"),
            right.List("b.txt"),
            new TestDocument("all.vectors", [.. left.Vectors().Bytes, .. right.Vectors().Bytes.AsSpan(VectorsFile.Head(16).Length)])).Open();
        // The second corpus has the papers of the first one's end too.
        var shared = ListingPage.Document("b.txt", [.. left.All[30..].Concat(right.All).Select(paper => (paper.Title, paper.Abstract))]);
        TestDocument vectors = VectorsFile.Document("b.vectors", 16, left.All[30..].Concat(right.All).Select(paper => (paper.Title, (string?)paper.Abstract, paper.Vector)));
        var set = new CorpusSet(left.Compile(), GeneratorHost.Run(GeneratorHost.PapersClass, shared, vectors).Open());
        Assert.Equal(70, set.Embeddings!.Count);
        var random = new Random(19);
        for (int round = 0; round < 20; round++)
        {
            float[] query = VectorPapers.Vector(random, 16);
            Assert.Equal(
                whole.Nearest(query, 12).Select(near => (near.Paper.Title, near.Similarity)),
                set.Nearest(query, 12).Select(near => (near.Paper.Title, near.Similarity)));
        }

        foreach (Paper paper in whole)
        {
            Assert.Equal(
                paper.Related.Select(related => (related.Paper.Title, related.Similarity, related.By)),
                set.GetRelated(set.Find(paper.Title)!).Select(related => (related.Paper.Title, related.Similarity, related.By)));
        }
    }

    [Fact]
    public void A_set_of_two_models_has_no_vectors_to_search()
    {
        VectorPapers left = VectorPapers.Random(20, 4, 8, "Left");
        VectorPapers right = VectorPapers.Random(21, 4, 8, "Right");
        var other = new TestDocument("list.vectors", System.Text.Encoding.UTF8.GetString(right.Vectors().Bytes).Replace(VectorsFile.Model, "other-model", StringComparison.Ordinal));
        var set = new CorpusSet(left.Compile(), GeneratorHost.Run(GeneratorHost.PapersClass, right.List(), other).Open());
        Assert.Null(set.Embeddings);
        Assert.Contains("test-model, other-model", Assert.Throws<InvalidOperationException>(() => set.Nearest(new float[8], 1)).Message, StringComparison.Ordinal);
        Assert.All(set.GetRelated(set[0]), related => Assert.Equal(RelatedBy.Terms, related.By));
    }

    private static void AssertSame((string Title, double Similarity)[] expected, IReadOnlyList<NearPaper> actual)
    {
        Assert.Equal(expected.Select(one => one.Title), actual.Select(near => near.Paper.Title));
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i].Similarity, actual[i].Similarity, 12);
    }
}
