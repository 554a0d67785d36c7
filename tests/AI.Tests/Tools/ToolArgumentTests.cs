using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.AI;

namespace TypedCorpus.AI.Tests.Tools;

/// <summary>What a model passes is described, bounded and checked.</summary>
public sealed class ToolArgumentTests
{
    private static readonly ToolCalls Calls = new(Papers.All);

    [Fact]
    public void Every_parameter_is_described_and_bounded() => Assert.All(Calls.All, tool =>
    {
        Assert.InRange(tool.Description.Length, 40, 400);
        JsonElement schema = tool.JsonSchema;
        Assert.Equal("object", schema.GetProperty("type").GetString());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.All(schema.GetProperty("properties").EnumerateObject(), parameter =>
        {
            Assert.NotEmpty(parameter.Value.GetProperty("description").GetString()!);
            Assert.Contains(parameter.Value.EnumerateObject(), member => member.Name is "maxLength" or "maximum" or "maxItems" or "enum");
        });
        Assert.Equal("object", tool.ReturnJsonSchema!.Value.GetProperty("type").GetString());
    });

    [Fact]
    public void Descriptions_have_no_text_of_documents()
    {
        string five = string.Concat(Calls.All.Select(tool => tool.Description + tool.JsonSchema.GetRawText()));
        string others = string.Concat(CorpusTools.Create(Hostile.All).Select(tool => tool.Description + tool.JsonSchema.GetRawText()));
        Assert.Equal(five, others);
    }

    [Theory]
    [InlineData("search", "{}", "'query' is missing.")]
    [InlineData("search", """{"query":"  "}""", "'query' is empty.")]
    [InlineData("search", """{"query":null}""", "'query' is missing.")]
    [InlineData("search", """{"query":7}""", "'query' must be a text of at most 1000 characters.")]
    [InlineData("search", """{"query":{"a":1}}""", "'query' must be a text of at most 1000 characters.")]
    [InlineData("search", """{"query":"a","limit":0}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","limit":51}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","limit":2.5}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","limit":1e400}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","limit":"many"}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","limit":[1]}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","top":3}""", "There is no parameter 'top'. The parameters are query, limit, offset, from_year, to_year, document.")]
    [InlineData("search", """{"query":"a","document":"none"}""", "There is no document 'none'. 'list' without a document gives their names.")]
    [InlineData("cite", """{"ids":[]}""", "'ids' must be a list of 1 to 25 texts, none of them empty or longer than 500 characters.")]
    [InlineData("cite", """{"ids":["a",null]}""", "'ids' must be a list of 1 to 25 texts, none of them empty or longer than 500 characters.")]
    [InlineData("cite", """{"ids":["a"],"format":"word"}""", "'format' must be one of markdown, bibtex, ris, csl-json.")]
    [InlineData("fetch", """{"id":"no such paper"}""", "No paper has the id, title, name or link 'no such paper'. Use an id that 'search' or 'list' has given.")]
    public async Task What_is_wrong_is_said(string tool, string arguments, string message) => Assert.Equal(message, await Calls.Refused(tool, arguments));

    [Fact]
    public async Task A_misspelt_id_has_suggestions()
    {
        JsonElement answer = await Calls.CallJson("fetch", """{"id":"nystrofmormer"}""");
        Assert.Equal(Papers.Nystromformer.Id, answer.GetProperty("suggestions")[0].GetString());
        string name = Papers.All.Documents[0].Name;
        JsonElement document = await Calls.CallJson("list", $$"""{"document":"{{name[..^1]}}y"}""");
        Assert.Equal(name, document.GetProperty("suggestions")[0].GetString());
    }

    [Fact]
    public async Task Numbers_and_lists_are_taken_as_frameworks_pass_them()
    {
        foreach (object limit in (object[])[2, 2L, 2.0, 2m, (byte)2, "2", JsonValue.Create(2), JsonDocument.Parse("2").RootElement])
            Assert.Equal(2, (await Calls.Call("search", ("query", "attention"), ("limit", limit))).GetProperty("results").GetArrayLength());
        foreach (object ids in (object[])["Nystromformer", new[] { "Nystromformer" }, new List<string> { "Nystromformer" }, new JsonArray("Nystromformer"), JsonDocument.Parse("[\"Nystromformer\"]").RootElement])
            Assert.Equal(Papers.Nystromformer.Id, (await Calls.Call("cite", ("ids", ids))).GetProperty("ids")[0].GetString());
        Assert.Equal(10, (await Calls.Call("search", ("query", JsonValue.Create("attention")), ("limit", null))).GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("search", "query")]
    [InlineData("fetch", "id")]
    [InlineData("related", "id")]
    [InlineData("cite", "ids")]
    [InlineData("list", "document")]
    public async Task A_huge_text_is_refused_without_being_repeated(string tool, string parameter)
    {
        string answer = await Calls.Refused(tool, JsonSerializer.Serialize(new Dictionary<string, string> { [parameter] = new('a', 10_000_000) }));
        Assert.InRange(answer.Length, 1, 200);
        string strange = await Calls.Refused(tool, JsonSerializer.Serialize(new Dictionary<string, string> { [new('b', 1_000_000)] = "" }));
        Assert.InRange(strange.Length, 1, 600);
    }

    [Fact]
    public void Whatever_is_passed_the_answer_is_an_object_of_bounded_length()
    {
        Gen<object?> value = Gen.OneOf<object?>(
            ArbMap.Default.GeneratorFor<string>().Select(text => (object?)text),
            ArbMap.Default.GeneratorFor<int>().Select(number => (object?)number),
            ArbMap.Default.GeneratorFor<double>().Select(number => (object?)number),
            ArbMap.Default.GeneratorFor<string[]>().Select(texts => (object?)texts),
            Gen.Elements<object?>(null, true, "\ud800", "\"", "(((((", "-a", "year:", "\0", new object(), "nystromformer", "title:\"", "* OR"));
        Gen<(AIFunction Tool, KeyValuePair<string, object?>[] Arguments)> calls =
            from tool in Gen.Elements(Calls.All.ToArray())
            let names = tool.JsonSchema.GetProperty("properties").EnumerateObject().Select(member => member.Name).ToArray()
            from arguments in Gen.CollectToArray(names, name => value.Select(item => KeyValuePair.Create(name, item)))
            from taken in Gen.Choose(1, names.Length)
            select (tool, arguments[..taken]);
        Prop.ForAll(Arb.From(calls), call =>
        {
            var answer = (JsonElement)call.Tool.InvokeAsync(new(call.Arguments.ToDictionary())).AsTask().GetAwaiter().GetResult()!;
            return answer.ValueKind == JsonValueKind.Object && answer.GetRawText().Length < 200_000;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_corpus_without_an_index_is_refused()
    {
        GeneratorRun run = GeneratorHost.Run(
            "[TypedCorpus.PaperCorpus(FullTextIndex = false)] public static partial class Papers;", new TestDocument("a.bib", "@misc{a, title = {A Title}}"));
        var corpus = (PaperCorpus)run.Load().GetType("Papers", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        Assert.Contains("FullTextIndex", Assert.Throws<ArgumentException>(() => CorpusTools.Create(corpus)).Message, StringComparison.Ordinal);
    }
}
