using System.Text.Json;
using TypedCorpus.AI.Tests.Tools;

namespace TypedCorpus.AI.Tests.Vectors;

/// <summary>The tool of search finds by meaning too, where the corpus has vectors and the app has their model.</summary>
public sealed class HybridToolTests
{
    [Fact]
    public async Task Search_finds_what_has_none_of_the_words()
    {
        Assert.DoesNotContain("sea", Ids(await Search(new(), "ocean")));
        JsonElement answer = await Search(new() { EmbeddingGenerator = new WordModel() }, "ocean");
        Assert.Contains("sea", Ids(answer));
        Assert.Equal(
            VectorCorpus.All.Search("ocean", new() { Vector = WordModel.VectorOf("ocean") }).AsEnumerable().Select(hit => hit.Paper.Id), Ids(answer));
    }

    [Fact]
    public async Task Words_are_searched_alone_if_the_model_fails_and_a_note_says_so()
    {
        JsonElement answer = await Search(new() { EmbeddingGenerator = new WordModel { Before = _ => throw new HttpRequestException("key sk-secret is wrong") } }, "waves");
        Assert.Equal(VectorCorpus.All.Search("waves").AsEnumerable().Select(hit => hit.Paper.Id), Ids(answer));
        Assert.Contains("by words alone", answer.GetProperty("notes").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_without_vectors_asks_no_model()
    {
        var calls = new ToolCalls(Library.All, new() { EmbeddingGenerator = new WordModel { Before = _ => throw new InvalidOperationException() } });
        JsonElement answer = await calls.Call("search", ("query", "attention"));
        Assert.False(answer.TryGetProperty("notes", out _));
    }

    private static Task<JsonElement> Search(CorpusToolOptions options, string query) => new ToolCalls(VectorCorpus.All, options).Call("search", ("query", query));

    private static string[] Ids(JsonElement answer) => [.. answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()!)];
}
