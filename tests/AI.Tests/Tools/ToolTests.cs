using System.Text.Json;

namespace TypedCorpus.AI.Tests.Tools;

/// <summary>What the tools answer.</summary>
public sealed class ToolTests
{
    private static readonly ToolCalls Listings = new(Papers.All);
    private static readonly ToolCalls Bibliography = new(Library.All);

    private static readonly string[] Keys = ["vaswani2017", "bare", "vaswani2071", "vaswani2017"];

    [Fact]
    public async Task Search_answers_in_the_shape_of_retrieval_with_the_hits_of_the_library()
    {
        JsonElement answer = await Listings.Call("search", ("query", "linear attention -vision"), ("limit", 3));
        SearchResults expected = Papers.All.Search("linear attention -vision", new() { Limit = 3 });

        JsonElement[] results = [.. answer.GetProperty("results").EnumerateArray()];
        Assert.Equal(expected.AsEnumerable().Select(hit => hit.Paper.Id), results.Select(result => result.GetProperty("id").GetString()));
        Assert.Equal(expected.TotalCount, answer.GetProperty("total").GetInt32());
        Assert.All(results.Zip(expected.AsEnumerable()), pair =>
        {
            Assert.Equal(pair.Second.Paper.Title, pair.First.GetProperty("title").GetString());
            Assert.Matches("^(https?|paper)://.", pair.First.GetProperty("url").GetString());
            Assert.Equal(pair.Second.GetSnippet().Text, pair.First.GetProperty("text").GetString());
            Assert.Equal(
                pair.Second.Paper.Appearances.Select(place => $"{place.Document.Name}({place.Line})"),
                pair.First.GetProperty("places").EnumerateArray().Select(place => place.GetString()));
        });
    }

    [Fact]
    public async Task Search_leaves_out_what_was_seen_and_keeps_to_documents_and_years()
    {
        JsonElement all = await Listings.Call("search", ("query", "attention"), ("limit", 10));
        JsonElement rest = await Listings.Call("search", ("query", "attention"), ("limit", 5), ("offset", 5));
        Assert.Equal(Ids(all).Skip(5), Ids(rest));

        string document = Papers.All.Documents[4].Name;
        JsonElement some = await Listings.Call("search", ("query", "attention"), ("limit", 50), ("document", document.ToUpperInvariant()));
        Assert.NotEmpty(Ids(some));
        Assert.All(Ids(some), id => Assert.Contains(Papers.All.Find(id)!.Appearances, place => place.Document.Name == document));

        JsonElement years = await Bibliography.Call("search", ("query", "a OR the OR in"), ("from_year", 2017), ("to_year", 2018), ("limit", 50));
        Assert.Equal(
            Library.All.Search("a OR the OR in", new() { Limit = 50, Filter = new() { FromYear = 2017, ToYear = 2018 } }).AsEnumerable().Select(hit => hit.Paper.Id),
            Ids(years));
    }

    [Fact]
    public async Task Search_says_what_it_made_of_the_query()
    {
        Assert.Contains("nystromformer", Notes(await Listings.Call("search", ("query", "nystrofmormer"))), StringComparison.Ordinal);
        Assert.Contains("No paper has all words", Notes(await Listings.Call("search", ("query", "nystromformer karaoke"))), StringComparison.Ordinal);
        Assert.Contains("is not a field", Notes(await Listings.Call("search", ("query", "colour:red attention"))), StringComparison.Ordinal);
        JsonElement nothing = await Listings.Call("search", ("query", "qzxqzxqzx"));
        Assert.Empty(Ids(nothing));
        Assert.Equal(0, nothing.GetProperty("total").GetInt32());

        static string Notes(JsonElement answer) => answer.GetProperty("notes").GetRawText();
    }

    [Theory]
    [InlineData("nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention")]
    [InlineData("Nyströmformer")]
    [InlineData("github.com/mlpen/nystromformer")]
    public async Task Fetch_answers_in_the_shape_of_retrieval(string key)
    {
        JsonElement answer = await Listings.Call("fetch", ("id", key));
        Paper paper = Papers.Nystromformer;
        Assert.Equal(paper.Id, answer.GetProperty("id").GetString());
        Assert.Equal(paper.Title, answer.GetProperty("title").GetString());
        Assert.Equal(paper.Abstract, answer.GetProperty("text").GetString());
        Assert.Equal("https://github.com/mlpen/Nystromformer", answer.GetProperty("url").GetString());
        Assert.Equal(paper.Appearances[0].ToString(), answer.GetProperty("metadata").GetProperty("places")[0].GetString());
    }

    [Fact]
    public async Task Fetch_has_what_a_bibliography_says()
    {
        JsonElement metadata = (await Bibliography.Call("fetch", ("id", "vaswani2017"))).GetProperty("metadata");
        Assert.Equal(2017, metadata.GetProperty("year").GetInt32());
        Assert.Equal("NeurIPS", metadata.GetProperty("venue").GetString());
        Assert.Equal("1706.03762", metadata.GetProperty("arxiv").GetString());
        Assert.Equal(["Ashish Vaswani", "M. L. King, Jr.", "Google Brain"], metadata.GetProperty("authors").EnumerateArray().Select(name => name.GetString()));
        JsonElement bare = await Bibliography.Call("fetch", ("id", "bare"));
        Assert.Equal("", bare.GetProperty("text").GetString());
        Assert.Equal("paper://bare", bare.GetProperty("url").GetString());
        Assert.False(bare.GetProperty("metadata").GetProperty("hasAbstract").GetBoolean());
    }

    [Fact]
    public async Task A_long_text_is_cut_and_says_so()
    {
        var short200 = new ToolCalls(Papers.All, new() { MaxTextLength = 200 });
        JsonElement answer = await short200.Call("fetch", ("id", "Nystromformer"));
        string text = answer.GetProperty("text").GetString()!;
        Assert.InRange(text.Length, 100, 200);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.StartsWith(text[..^1], Papers.Nystromformer.Abstract, StringComparison.Ordinal);
        Assert.True(answer.GetProperty("metadata").GetProperty("truncated").GetBoolean());

        JsonElement cited = await short200.Call("cite", ("ids", Papers.All.Take(5).Select(paper => paper.Id).ToArray()), ("format", "ris"));
        Assert.True(cited.GetProperty("truncated").GetBoolean());
        Assert.InRange(cited.GetProperty("text").GetString()!.Length, 0, 200);
    }

    [Fact]
    public async Task Related_has_the_neighbours_of_the_library()
    {
        JsonElement answer = await Listings.Call("related", ("id", "Nystromformer"), ("limit", 3));
        Assert.Equal(Papers.Nystromformer.Related.Take(3).Select(related => related.Paper.Id), Ids(answer));
        Assert.Equal(Papers.Nystromformer.Related[0].By == RelatedBy.Vectors ? "meaning" : "words", answer.GetProperty("by").GetString());
        Assert.Equal(
            Papers.Nystromformer.Related.Take(3).Select(related => Math.Round(related.Similarity, 2)),
            answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("similarity").GetDouble()));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("bibtex")]
    [InlineData("ris")]
    [InlineData("csl-json")]
    public async Task Cite_writes_what_the_library_writes_and_names_what_it_does_not_know(string format)
    {
        JsonElement answer = await Bibliography.Call("cite", ("ids", Keys), ("format", format));
        Paper[] papers = [Library.All.Find("vaswani2017")!, Library.All.Find("bare")!];
        string text = answer.GetProperty("text").GetString()!;
        Assert.All(papers, paper => Assert.Contains(Reference(paper).ReplaceLineEndings("\n").Trim(), text, StringComparison.Ordinal));
        Assert.Equal(papers.Select(paper => paper.Id), answer.GetProperty("ids").EnumerateArray().Select(id => id.GetString()));
        JsonElement unknown = Assert.Single(answer.GetProperty("unknown").EnumerateArray());
        Assert.Equal("vaswani2071", unknown.GetProperty("id").GetString());
        Assert.Contains("vaswani2017", unknown.GetProperty("suggestions").GetRawText(), StringComparison.Ordinal);
        if (format == "csl-json")
            Assert.Equal(2, JsonDocument.Parse(text).RootElement.GetArrayLength());

        string Reference(Paper paper) => format switch
        {
            "bibtex" => paper.ToBibTeX(),
            "ris" => paper.ToRis(),
            "csl-json" => paper.ToCslJson(),
            _ => paper.ToMarkdownCitation(),
        };
    }

    [Fact]
    public async Task List_has_the_documents_and_the_papers_of_one()
    {
        JsonElement documents = await Listings.Call("list");
        Assert.Equal(Papers.All.Count, documents.GetProperty("papers").GetInt32());
        Assert.Equal(
            Papers.All.Documents.Select(document => document.Name),
            documents.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("name").GetString()));
        PaperDocument last = Papers.All.Documents[^1];
        JsonElement papers = await Listings.Call("list", ("document", last.Name), ("offset", 40), ("limit", 100));
        Assert.Equal(last.Count, papers.GetProperty("total").GetInt32());
        Assert.Equal(last.Skip(40).Select(paper => paper.Id), Ids(papers));
    }

    [Fact]
    public async Task An_address_can_be_that_of_a_page_of_the_app()
    {
        var paged = new ToolCalls(Papers.All, new() { UrlOf = paper => $"https://example.org/{paper.Id}" });
        Assert.Equal($"https://example.org/{Papers.Nystromformer.Id}", (await paged.Call("fetch", ("id", "Nystromformer"))).GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_set_of_corpora_is_asked_as_one()
    {
        var set = new ToolCalls(new CorpusSet(Papers.All, Library.All));
        Assert.Equal("vaswani2017", (await set.Call("fetch", ("id", "vaswani2017"))).GetProperty("id").GetString());
        Assert.Equal(Papers.Nystromformer.Id, Ids(await set.Call("search", ("query", "nystromformer")))[0]);
    }

    [Fact]
    public async Task Nothing_is_answered_when_the_call_was_cancelled() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        async () => await Listings.Tool("search").InvokeAsync(new() { ["query"] = "attention" }, new CancellationToken(canceled: true)));

    [Fact]
    public void The_names_of_several_corpora_differ_by_a_prefix()
    {
        Assert.Equal(["search", "fetch", "related", "cite", "list"], Listings.All.Select(tool => tool.Name));
        Assert.Equal("vision_search", CorpusTools.Create(Papers.All, new() { NamePrefix = "vision_" })[0].Name);
        Assert.Throws<ArgumentException>(() => new CorpusToolOptions { NamePrefix = "a b" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusToolOptions { MaxTextLength = 199 });
    }

    private static string[] Ids(JsonElement answer) => [.. answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()!)];
}
