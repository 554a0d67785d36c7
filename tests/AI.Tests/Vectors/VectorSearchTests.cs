using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;

namespace TypedCorpus.AI.Tests.Vectors;

/// <summary>A corpus as a collection of a vector database, asked by the interfaces alone.</summary>
public sealed class VectorSearchTests
{
    private static readonly IVectorSearchable<Paper> Papers = VectorCorpus.All.AsVectorSearch(new WordModel(), "works");
    private static readonly IKeywordHybridSearchable<Paper> Hybrid = VectorCorpus.All.AsVectorSearch(new WordModel());
    private static readonly string[] WithOperators = ["-sing", "title:\"waves", "(OR", "*"];

    [Fact]
    public async Task A_text_finds_the_nearest_papers_with_their_cosines()
    {
        VectorSearchResult<Paper>[] found = await All(Papers.SearchAsync("whales in the ocean", top: 3));
        IReadOnlyList<NearPaper> expected = VectorCorpus.All.Nearest(WordModel.VectorOf("whales in the ocean"), 3);
        Assert.Equal(expected.Select(near => (near.Paper, (double?)near.Similarity)), found.Select(result => (result.Record, result.Score)));
        Assert.Equal("sea", found[0].Record.Id);
        Assert.InRange(found[0].Score!.Value, 0.8, 1);
    }

    [Fact]
    public async Task Vectors_of_every_kind_are_taken()
    {
        float[] vector = WordModel.VectorOf("bread");
        Assert.Equal("bread", (await All(Papers.SearchAsync(vector, 1)))[0].Record.Id);
        Assert.Equal("bread", (await All(Papers.SearchAsync(new ReadOnlyMemory<float>(vector), 1)))[0].Record.Id);
        Assert.Equal("bread", (await All(Papers.SearchAsync(new Embedding<float>(vector), 1)))[0].Record.Id);
        NotSupportedException failure = await Assert.ThrowsAsync<NotSupportedException>(async () => await All(Papers.SearchAsync(7, 1)));
        Assert.Contains("not a Int32", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_thresholds_and_filters_hold()
    {
        VectorSearchResult<Paper>[] all = await All(Papers.SearchAsync("attention", 5));
        Assert.Equal(all[2..4].Select(result => result.Record), (await All(Papers.SearchAsync("attention", 2, new() { Skip = 2 }))).Select(result => result.Record));
        VectorSearchResult<Paper>[] near = await All(Papers.SearchAsync("attention", 5, new() { ScoreThreshold = 0.5 }));
        Assert.Equal(all.Where(result => result.Score >= 0.5).Select(result => result.Record), near.Select(result => result.Record));
        Assert.Equal(["linear", "sparse"], near.Select(result => result.Record.Id).Order());
        Assert.Equal(["bread", "sparse"], (await All(Papers.SearchAsync("attention", 5, new() { Filter = paper => paper.Year > 2020 }))).Select(result => result.Record.Id).Order());
        Assert.Equal(["linear"], (await All(Papers.SearchAsync("bread", 5, new() { Filter = paper => paper.Title.StartsWith("Linear") }))).Select(result => result.Record.Id));
        Assert.Throws<NotSupportedException>(() => Papers.SearchAsync("bread", 5, new() { Filter = paper => paper.GetHashCode() == 1 }));
        Assert.Equal(5, (await All(Papers.SearchAsync("attention", 5, new() { VectorProperty = paper => paper.Embedding }))).Length);
        Assert.Throws<NotSupportedException>(() => Papers.SearchAsync("attention", 5, new() { VectorProperty = paper => paper.Title }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Papers.SearchAsync("attention", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Papers.SearchAsync("attention", 10_000, new() { Skip = 1 }));
    }

    [Fact]
    public async Task A_hybrid_search_merges_words_and_meaning_as_the_library_does()
    {
        VectorSearchResult<Paper>[] found = await All(Hybrid.HybridSearchAsync("whales in the ocean", ["sing", "bread"], top: 4));
        SearchResults expected = VectorCorpus.All.Search(
            "sing bread", new() { Limit = 4, Matching = TermMatching.Any, Vector = WordModel.VectorOf("whales in the ocean") });
        Assert.Equal(expected.AsEnumerable().Select(hit => (hit.Paper, (double?)hit.FusedScore)), found.Select(result => (result.Record, result.Score)));
        Assert.Equal(found.Select(result => result.Score).OrderDescending(), found.Select(result => result.Score));
        Assert.Contains(found, result => result.Record.Id == "sea");
        Assert.Contains(found, result => result.Record.Id == "bread");
    }

    [Fact]
    public async Task Keywords_are_words_whatever_characters_they_have()
    {
        VectorSearchResult<Paper>[] found = await All(Hybrid.HybridSearchAsync(WordModel.VectorOf("waves"), WithOperators, 5));
        SearchResults expected = VectorCorpus.All.Search("sing title waves or", new() { Limit = 5, Matching = TermMatching.Any, Vector = WordModel.VectorOf("waves") });
        Assert.Equal(expected.AsEnumerable().Select(hit => hit.Paper), found.Select(result => result.Record));
        Assert.NotEmpty(await All(Hybrid.HybridSearchAsync("waves", [], 5)));
        Assert.Equal(["bread"], (await All(Hybrid.HybridSearchAsync("waves", ["sea"], 5, new() { Filter = paper => paper.Id == "bread" }))).Select(result => result.Record.Id));
        Assert.Throws<NotSupportedException>(() => Hybrid.HybridSearchAsync("waves", ["sea"], 5, new() { AdditionalProperty = paper => paper.Venue }));
    }

    [Fact]
    public async Task What_is_missing_is_said_with_a_way_out()
    {
        InvalidOperationException none = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await All(Library.All.AsVectorSearch(new WordModel()).SearchAsync("a", 1)));
        Assert.Contains("corpus embed", none.Message, StringComparison.Ordinal);
        InvalidOperationException text = await Assert.ThrowsAsync<InvalidOperationException>(async () => await All(VectorCorpus.All.AsVectorSearch().SearchAsync("a", 1)));
        Assert.Contains("model 'words'", text.Message, StringComparison.Ordinal);
        InvalidOperationException length = await Assert.ThrowsAsync<InvalidOperationException>(async () => await All(Papers.SearchAsync(new float[3], 1)));
        Assert.Contains("The vector has 3 numbers, and those of the corpus have 8", length.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_cancelled_where_it_waits()
    {
        using var cancellation = new CancellationTokenSource();
        IVectorSearchable<Paper> slow = VectorCorpus.All.AsVectorSearch(new WordModel { Before = token => Task.Delay(Timeout.Infinite, token) });
        Task search = All(slow.SearchAsync("a", 1, cancellationToken: cancellation.Token));
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
    }

    [Fact]
    public void Its_services_are_its_description_and_the_corpus()
    {
        var metadata = (VectorStoreCollectionMetadata)Papers.GetService(typeof(VectorStoreCollectionMetadata))!;
        Assert.Equal(("typedcorpus", "works"), (metadata.VectorStoreSystemName, metadata.CollectionName));
        Assert.Same(VectorCorpus.All, Papers.GetService(typeof(IPaperCorpus)));
        Assert.Same(Papers, Papers.GetService(typeof(IVectorSearchable<Paper>)));
        Assert.Null(Papers.GetService(typeof(string)));
    }

    [Fact]
    public async Task A_set_of_corpora_is_one_collection()
    {
        IVectorSearchable<Paper> set = new CorpusSet(Library.All, VectorCorpus.All).AsVectorSearch(new WordModel());
        Assert.Equal("bread", (await All(set.SearchAsync("bread", 1)))[0].Record.Id);
    }

    [Fact]
    public async Task The_code_of_the_page_prints_the_nearest()
    {
        PaperCorpus corpus = VectorCorpus.All;
        var generator = new WordModel();
        using StringWriter Console = new();
        PaperVectorSearch papers = corpus.AsVectorSearch(generator);
        await foreach (VectorSearchResult<Paper> near in papers.SearchAsync("attention in linear time", top: 5, new() { Filter = paper => paper.Year >= 2020 }))
            Console.WriteLine($"{near.Score:0.00} {near.Record.Title}");
        Assert.Matches("^0.9[0-9] Linear Attention\\s+0.[0-9]+ Sparse Attention\\s+0.[0-9]+ Bread\\s+$", Console.ToString());
    }

    private static async Task<VectorSearchResult<Paper>[]> All(IAsyncEnumerable<VectorSearchResult<Paper>> results)
    {
        var all = new List<VectorSearchResult<Paper>>();
        await foreach (VectorSearchResult<Paper> result in results)
            all.Add(result);
        return [.. all];
    }
}
