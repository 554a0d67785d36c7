using TypedCorpus;

namespace Generator.Tests.Vectors;

/// <summary>A search by words and vector is the fusion of its two rankings.</summary>
public sealed class HybridSearchTests
{
    private static readonly VectorPapers Papers = VectorPapers.Random(50, 300, 12);
    private static readonly PaperCorpus Corpus = Papers.Compile();
    private static readonly float[] Vector = VectorPapers.Vector(new Random(51), 12);

    [Theory]
    [InlineData("subject 3", 10)]
    [InlineData("paper subject number", 300)]
    [InlineData("kind", 40)]
    [InlineData("nothing-has-this-word", 20)]
    [InlineData("", 20)]
    public void The_hits_are_those_of_reciprocal_ranks(string query, int limit)
    {
        Paper[] words = [.. Corpus.Search(query, new() { Limit = 300 }).AsEnumerable().Select(hit => hit.Paper)];
        Paper[] near = [.. Corpus.Nearest(Vector, 200).Select(one => one.Paper)];
        var expected = Corpus
            .Select(paper => (Paper: paper, Word: Array.IndexOf(words, paper) + 1, Near: Array.IndexOf(near, paper) + 1))
            .Where(one => one.Word > 0 || one.Near > 0)
            .Select(one => (one.Paper, Word: one.Word <= 200 || one.Near == 0 ? one.Word : 0, one.Near))
            .OrderByDescending(one => (one.Word is > 0 and <= 200 ? 1.0 / (10 + one.Word) : 0) + (one.Near > 0 ? 0.5 / (10 + one.Near) : 0))
            .ThenBy(one => one.Word > 0 ? one.Word : int.MaxValue)
            .ThenBy(one => one.Near > 0 ? one.Near : int.MaxValue)
            .Select(one => (one.Paper.Title, one.Word, one.Near))
            .ToArray();
        SearchResults found = Corpus.Search(query, new() { Vector = Vector, Limit = limit });
        Assert.Equal(expected.Take(limit), found.AsEnumerable().Select(hit => (hit.Paper.Title, hit.WordRank ?? 0, hit.VectorRank ?? 0)));
        Assert.Equal(expected.Length, found.TotalCount);
        Assert.Equal(expected.Length, found.GetPapers().Count);
        Assert.Equal(found.GetPapers().OrderBy(paper => paper.Index), found.GetPapers());

        // Pages are parts of one list.
        Assert.Equal(
            expected.Skip(5).Take(7).Select(one => one.Title),
            Corpus.Search(query, new() { Vector = Vector, Offset = 5, Limit = 7 }).AsEnumerable().Select(hit => hit.Paper.Title));
    }

    [Theory]
    [InlineData("subject -3")]
    [InlineData("title:subject")]
    [InlineData("\"on subject 3\"")]
    [InlineData("(paper OR subject) kind")]
    public void A_query_that_says_what_papers_must_have_finds_no_others(string query)
    {
        SearchOptions all = new() { Limit = 300 };
        string[] words = [.. Corpus.Search(query, all).AsEnumerable().Select(hit => hit.Paper.Title)];
        SearchHit[] hits = Corpus.Search(query, all with { Vector = Vector }).ToArray();
        Assert.NotEmpty(words);
        Assert.Equal(words.Order(), hits.Select(hit => hit.Paper.Title).Order());
        Assert.Contains(hits, hit => hit.VectorRank is not null);
    }

    [Fact]
    public void A_filter_holds_for_what_the_vector_finds_too()
    {
        var filter = new SearchFilter { Predicate = paper => paper.Index % 5 == 0 };
        SearchHit[] hits = Corpus.Search("subject 3", new() { Vector = Vector, Limit = 300, Filter = filter }).ToArray();
        Assert.All(hits, hit => Assert.Equal(0, hit.Paper.Index % 5));
        Assert.Contains(hits, hit => hit.WordRank is null);
    }

    [Fact]
    public void Without_a_vector_or_by_another_order_nothing_changes()
    {
        Assert.All(Corpus.Search("subject").ToArray(), hit => Assert.Equal((null, null, 0.0), (hit.WordRank, hit.VectorRank, hit.FusedScore)));
        SearchOptions byTitle = new() { OrderBy = SearchOrder.Title };
        Assert.Equal(
            Corpus.Search("subject", byTitle).AsEnumerable().Select(hit => hit.Paper),
            Corpus.Search("subject", byTitle with { Vector = Vector }).AsEnumerable().Select(hit => hit.Paper));
    }

    [Fact]
    public void A_set_of_one_corpus_finds_the_same()
    {
        var set = new CorpusSet(Corpus);
        SearchOptions options = new() { Vector = Vector, Limit = 50 };
        Assert.Equal(
            Corpus.Search("subject 3", options).AsEnumerable().Select(hit => (hit.Paper.Title, hit.WordRank, hit.VectorRank, hit.Score)),
            set.Search("subject 3", options).AsEnumerable().Select(hit => (hit.Paper.Title, hit.WordRank, hit.VectorRank, hit.Score)));
    }
}
