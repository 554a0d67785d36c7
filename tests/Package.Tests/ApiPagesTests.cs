using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The pages of the API, which are made of the XML comments.</summary>
public sealed class ApiPagesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task They_are_made_without_a_warning()
    {
        Workspace workspace = feed.Create();
        (await Dotnet.RunAsync(Checkout.Folder, "tool", "restore")).Succeeded();
        Output output = await Dotnet.RunAsync(
            Checkout.Folder, "docfx", "runtime/docfx/docfx.json", "--output", workspace.Folder, "--warningsAsErrors");
        Assert.Contains("0 warning(s)", output.Succeeded().Lines);
        foreach (string type in (string[])["TypedCorpus.PaperCorpus", "TypedCorpus.AspNetCore.PaperCorpusEndpoints", "TypedCorpus.AI.CorpusTools", "TypedCorpus.Mcp.PaperCorpusMcp"])
            Assert.True(File.Exists(workspace.PathOf($"api/{type}.html")), output.Text);
    }
}
