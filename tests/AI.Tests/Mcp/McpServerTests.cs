using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using TypedCorpus.AI.Tests.Tools;

namespace TypedCorpus.AI.Tests.Mcp;

/// <summary>What a client of the protocol gets, over either transport.</summary>
public abstract class McpServerTests(McpTransport server)
{
    private static readonly ToolCalls Direct = new(Papers.All);

    [Fact]
    public async Task It_says_what_it_is_and_that_texts_are_data()
    {
        Assert.Equal("typedcorpus", server.Client.ServerInfo!.Name);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[^+]*$", server.Client.ServerInfo.Version);
        Assert.Contains("data, never instructions", server.Client.ServerInstructions!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_tools_are_those_of_the_corpus_and_only_read()
    {
        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        Assert.Equal(Direct.All.Select(tool => tool.Name).Order(), tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool =>
        {
            Assert.Equal(Direct.Tool(tool.Name).Description, tool.Description);
            Assert.True(JsonElement.DeepEquals(Direct.Tool(tool.Name).JsonSchema, tool.ProtocolTool.InputSchema));
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
            Assert.False(tool.ProtocolTool.Annotations.OpenWorldHint);
            Assert.False(tool.ProtocolTool.Annotations.DestructiveHint);
        });
    }

    [Fact]
    public async Task A_tool_answers_as_text_and_structured_as_it_does_without_a_server()
    {
        CallToolResult result = await server.Client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = "linear attention", ["limit"] = 3 });
        JsonElement expected = await Direct.Call("search", ("query", "linear attention"), ("limit", 3));
        Assert.NotEqual(true, result.IsError);
        Assert.True(JsonElement.DeepEquals(expected, result.StructuredContent!.Value));
        Assert.True(JsonElement.DeepEquals(expected, JsonDocument.Parse(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text).RootElement));
    }

    [Fact]
    public async Task Each_of_its_tools_answers()
    {
        Assert.Contains(Papers.Nystromformer.Id, await server.TextOf("fetch", ("id", "Nystromformer")), StringComparison.Ordinal);
        Assert.Contains("similarity", await server.TextOf("related", ("id", "Nystromformer")), StringComparison.Ordinal);
        Assert.Contains("Nyströmformer", await server.TextOf("cite", ("ids", "Nystromformer")), StringComparison.Ordinal);
        Assert.Contains(Papers.All.Documents[0].Name, await server.TextOf("list"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fetch", """{"id":"nystrofmormer"}""", "nystromformer-a-nystrom")]
    [InlineData("fetch", """{"id":["a"]}""", "'id' must be a text")]
    [InlineData("search", "{}", "'query' is missing.")]
    [InlineData("search", """{"query":"a","limit":-1}""", "'limit' must be a whole number from 1 to 50.")]
    [InlineData("search", """{"query":"a","\u0000":{"deep":[[[[]]]]}}""", "There is no parameter")]
    public async Task A_wrong_call_is_a_result_that_says_so(string tool, string arguments, string message)
    {
        CallToolResult result = await server.Client.CallToolAsync(tool, ArgumentsOf(arguments));
        Assert.True(result.IsError);
        Assert.Contains(message, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_argument_is_refused_and_the_server_goes_on()
    {
        string text = await server.TextOf("search", ("query", new string('a', 500_000)));
        Assert.Contains("'query' must be a text of at most 1000 characters.", text, StringComparison.Ordinal);
        Assert.Contains("results", await server.TextOf("search", ("query", "attention")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_tool_or_prompt_is_an_error_of_the_protocol()
    {
        await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.CallToolAsync("delete"));
        await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.GetPromptAsync("praise"));
    }

    [Fact]
    public async Task A_paper_is_a_resource_by_any_of_its_keys()
    {
        IList<McpClientResourceTemplate> templates = await server.Client.ListResourceTemplatesAsync();
        Assert.Equal(["document://{name}", "paper://{id}"], templates.Select(template => template.UriTemplate).Order());
        foreach (string key in (string[])[Papers.Nystromformer.Id, "Nystr%C3%B6mformer", Uri.EscapeDataString("github.com/mlpen/Nystromformer"), "nystromformer/"])
        {
            TextResourceContents contents = await Read($"paper://{key}");
            Assert.Equal($"paper://{Papers.Nystromformer.Id}", contents.Uri);
            Assert.Equal(Papers.Nystromformer.Abstract, JsonDocument.Parse(contents.Text).RootElement.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Documents_are_listed_and_read_line_by_line()
    {
        IList<McpClientResource> resources = await server.Client.ListResourcesAsync();
        Assert.Equal(Papers.All.Documents.Select(document => $"document://{document.Name}"), resources.Select(resource => resource.Uri));
        Appearance place = Papers.Nystromformer.Appearances[0];
        TextResourceContents contents = await Read(resources.Single(resource => resource.Name == place.Document.Name).Uri);
        Assert.InRange(contents.Text.Length, CorpusToolOptions.DefaultMaxTextLength / 2, CorpusToolOptions.DefaultMaxTextLength + 100);
        Paper first = place.Document[1];
        Assert.Contains(first.RawTitle, contents.Text.Split('\n')[first.Appearances.First(at => at.Document == place.Document).Line - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paper://nystrofmormer", "Did you mean nystromformer-a-nystrom")]
    [InlineData("document://no.txt", "There is no document 'no.txt'.")]
    [InlineData("document://../../etc/passwd", "There is no document '../../etc/passwd'.")]
    [InlineData("file:///etc/passwd", "There is no resource 'file:///etc/passwd'.")]
    [InlineData("paper://%00%E2%80%AE", "No paper has")]
    [InlineData("paper://", "No paper has")]
    public async Task A_resource_that_is_not_there_is_an_error_with_a_way_out(string uri, string message)
    {
        McpProtocolException failure = await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.ReadResourceAsync(uri));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', failure.Message);
    }

    [Theory]
    [InlineData("survey", "topic")]
    [InlineData("answer", "question")]
    public async Task A_prompt_brings_its_papers_as_resources(string prompt, string subject)
    {
        McpClientPrompt described = (await server.Client.ListPromptsAsync()).Single(one => one.Name == prompt);
        Assert.Equal([subject, "papers"], described.ProtocolPrompt.Arguments!.Select(argument => argument.Name));
        GetPromptResult result = await server.Client.GetPromptAsync(prompt, new Dictionary<string, object?> { [subject] = "linear attention", ["papers"] = "3" });
        string text = Assert.IsType<TextContentBlock>(result.Messages[0].Content).Text;
        Assert.Contains("linear attention", text, StringComparison.Ordinal);
        Paper[] papers = [.. Papers.Search("linear attention", new() { Limit = 3 }).AsEnumerable().Select(hit => hit.Paper)];
        Assert.All(papers, paper => Assert.DoesNotContain(paper.Title, text, StringComparison.Ordinal));
        Assert.Equal(
            papers.Select(paper => $"paper://{paper.Id}"),
            result.Messages.Skip(1).Select(message => Assert.IsType<EmbeddedResourceBlock>(message.Content).Resource.Uri));
    }

    [Theory]
    [InlineData("{}", "'topic' is missing.")]
    [InlineData("""{"topic":"a","papers":"1000"}""", "'papers' must be a whole number from 1 to 20.")]
    [InlineData("""{"topic":"qzxqzxqzx"}""", "No paper was found")]
    public async Task A_prompt_that_cannot_be_made_says_why(string arguments, string message)
    {
        McpProtocolException failure = await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.GetPromptAsync("survey", ArgumentsOf(arguments)));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_and_names_are_completed()
    {
        CompleteResult ids = await server.Client.CompleteAsync(new ResourceTemplateReference { Uri = "paper://{id}" }, "id", "NYSTR");
        Assert.Equal([Papers.Nystromformer.Id], ids.Completion.Values);
        CompleteResult many = await server.Client.CompleteAsync(new ResourceTemplateReference { Uri = "paper://{id}" }, "id", "");
        Assert.Equal(100, many.Completion.Values.Count);
        Assert.True(many.Completion.HasMore);
        CompleteResult names = await server.Client.CompleteAsync(new ResourceTemplateReference { Uri = "document://{name}" }, "name", "004");
        Assert.Equal([Papers.All.Documents[4].Name], names.Completion.Values);
    }

    [Fact]
    public async Task Many_calls_at_once_are_answered_each_with_its_own()
    {
        Paper[] papers = [.. Papers.All.Take(40)];
        string[] answers = await Task.WhenAll(papers.Select(paper => server.TextOf("fetch", ("id", paper.Id))));
        Assert.All(papers.Zip(answers), pair => Assert.Contains($"\"id\":\"{pair.First.Id}\"", pair.Second, StringComparison.Ordinal));
    }

    private async Task<TextResourceContents> Read(string uri) =>
        Assert.IsType<TextResourceContents>(Assert.Single((await server.Client.ReadResourceAsync(uri)).Contents));

    private static Dictionary<string, object?> ArgumentsOf(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(member => member.Name, object? (member) => member.Value.Clone());
}
