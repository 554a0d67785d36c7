using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TypedCorpus.AI.Tests.Mcp;

/// <summary><c>corpus mcp</c> over standard input and output.</summary>
public sealed class StdioTests(StdioTransport server) : McpServerTests(server), IClassFixture<StdioTransport>
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    [Fact]
    public async Task Its_output_is_protocol_only_whatever_is_sent_and_it_ends_with_its_input()
    {
        string[] malformed =
        [
            "", "garbage", "{", "[]", "null", "42", "\"text\"", "{}", """{"jsonrpc":"1.0","id":9,"method":"ping"}""", """{"jsonrpc":"2.0","id":{},"method":"ping"}""",
            """{"jsonrpc":"2.0","method":"no/such/notification","params":[1]}""", new string('[', 5000), "\u0000\u0001\uFEFF", """{"jsonrpc":"2.0","id":77,"result":{}}""",
        ];
        (int exitCode, string[] lines) = await Talk(
            [
                Initialize, """{"jsonrpc":"2.0","method":"notifications/initialized"}""", .. malformed,
                """{"jsonrpc":"2.0","id":2,"method":"no/such/method"}""",
                """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":"text"}""",
                """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"search","arguments":{"query":"attention","limit":1}}}""",
            ],
            waitFor: 4);

        JsonElement[] messages = [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.All(messages, message => Assert.Equal("2.0", message.GetProperty("jsonrpc").GetString()));
        Assert.Equal("typedcorpus", AnswerTo(1).GetProperty("result").GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Equal(-32601, AnswerTo(2).GetProperty("error").GetProperty("code").GetInt32());
        Assert.True(AnswerTo(3).TryGetProperty("error", out _));
        Assert.True(AnswerTo(4).GetProperty("result").TryGetProperty("structuredContent", out _));
        Assert.Equal(0, exitCode);

        JsonElement AnswerTo(int id) =>
            messages.Single(message => message.TryGetProperty("id", out JsonElement answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id);
    }

    [Fact]
    public async Task It_works_on_any_documents_and_says_what_is_wrong_with_them_elsewhere()
    {
        string folder = Directory.CreateTempSubdirectory("corpus-mcp-").FullName;
        try
        {
            string file = Path.Combine(folder, "refs.bib");
            await File.WriteAllTextAsync(file, "@article{vaswani2017attention, title = {Attention Is All You Need}, year = {20x17}}");
            (_, string[] lines) = await Talk(
                [Initialize, """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"fetch","arguments":{"id":"vaswani2017attention"}}}"""],
                waitFor: 2,
                [("XDG_CACHE_HOME", folder)],
                "--documents",
                file);
            Assert.Contains("Attention Is All You Need", lines[^1], StringComparison.Ordinal);
            Assert.All(lines, line => JsonDocument.Parse(line));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Sends lines to a server, and ends its input when the last of them is answered.</summary>
    private static async Task<(int ExitCode, string[] Lines)> Talk(
        string[] messages, int waitFor, (string Name, string Value)[]? environment = null, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [StdioTransport.Program, "mcp", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        };
        foreach ((string name, string value) in environment ?? [])
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        foreach (string message in messages)
            await process.StandardInput.WriteLineAsync(message);
        await process.StandardInput.FlushAsync();
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line.Contains($"\"id\":{waitFor},", StringComparison.Ordinal))
                process.StandardInput.Close();
        }

        await process.WaitForExitAsync();
        Assert.DoesNotContain("Exception", await error, StringComparison.Ordinal);
        return (process.ExitCode, [.. lines]);
    }
}
