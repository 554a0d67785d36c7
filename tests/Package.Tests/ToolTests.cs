using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The command line, installed as a .NET tool: it has the compiler, the generator and what they compile against in it.</summary>
public sealed class ToolTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Bib = """
        @article{vaswani2017attention,
          title = {Attention Is All You Need},
          year = {20x17}
        }

        """;

    [Fact]
    public async Task Installed_it_works_on_documents_and_on_its_sample()
    {
        Workspace workspace = feed.Create().Write("refs.bib", Bib);
        Tool tool = await Tool.InstallAsync(workspace);

        Output check = await tool.RunAsync("check", "refs.bib");
        Assert.StartsWith("refs.bib(3,11): warning TC0012: ", check.Succeeded().Lines[0], StringComparison.Ordinal);
        Output search = await tool.RunAsync("search", "attention", "--documents", "refs.bib");
        Assert.Contains("vaswani2017attention\tAttention Is All You Need", search.Succeeded().Text, StringComparison.Ordinal);
        Assert.Equal(1, (await tool.RunAsync("search", "karaoke", "--documents", "refs.bib")).ExitCode);
        Output converted = await tool.RunAsync("convert", "refs.bib", "--to", "ris");
        Assert.Contains("TI  - Attention Is All You Need", converted.Succeeded().Lines);
        (await tool.RunAsync("compile", "refs.bib", "--output", "Refs.dll")).Succeeded();
        Assert.True(File.Exists(workspace.PathOf("Refs.dll")));
        (await tool.RunAsync("site", "--output", "site", "--documents", "refs.bib")).Succeeded();
        Assert.True(File.Exists(workspace.PathOf("site/papers/vaswani2017attention.html")));
        Assert.Single(Directory.GetFiles(workspace.PathOf("site/assets"), "dotnet.native.*.wasm", SearchOption.AllDirectories));

        // Its input ends at once, and so does the server.
        Assert.Equal("", (await tool.RunAsync("mcp", "--documents", "refs.bib")).Succeeded().Text);

        Output sample = await tool.RunAsync("search", "nystromformer");
        Assert.Contains("\tNyströmformer: ", sample.Succeeded().Text, StringComparison.Ordinal);
        Assert.StartsWith(PackedFeed.Version, (await tool.RunAsync("--version")).Succeeded().Text, StringComparison.Ordinal);
    }
}
