using System.Text.Json;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The templates make projects that build and run, installed into <c>dotnet new</c> and by the tool alike.</summary>
public sealed class TemplateTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private static readonly string[] Names = ["console", "web", "wasm"];

    [Fact]
    public async Task Each_makes_an_app_that_runs()
    {
        Workspace workspace = feed.Create();
        // Not where the templates of this machine's user are.
        string[] hive = ["--debug:custom-hive", workspace.PathOf("hive")];
        (await Dotnet.RunAsync(workspace.Folder, ["new", "install", await feed.AddTemplatesAsync(), .. hive])).Succeeded();
        foreach (string name in Names)
            (await Dotnet.RunAsync(workspace.Folder, ["new", $"corpus-{name}", "--output", $"my-{name}", .. hive])).Succeeded();

        Tool tool = await Tool.InstallAsync(workspace);
        foreach (string name in Names)
        {
            (await tool.RunAsync("new", name, "--output", $"tool/my-{name}")).Succeeded();
            Assert.Equal(FilesOf(workspace, $"my-{name}"), FilesOf(workspace, $"tool/my-{name}"));
            (await workspace.BuildAsync($"my-{name}", "-warnaserror")).Succeeded();
        }

        Output found = await Dotnet.RunAsync(workspace.Folder, ProgramOf(workspace, "my-console"), "attention");
        Assert.EndsWith("Attention Is All You Need (2017)", found.Succeeded().Lines[0], StringComparison.Ordinal);
        string folder = workspace.PathOf("my-web");
        using (RunningApp app = await RunningApp.StartAsync(folder, "dotnet", ProgramOf(workspace, "my-web")))
        {
            Assert.Contains("Reading list", await app.Client.GetStringAsync("/"), StringComparison.Ordinal);
            string results = await app.Client.GetStringAsync("/papers/api/v1/search?q=bm25");
            Assert.Equal("robertson2009bm25", JsonDocument.Parse(results).RootElement.GetProperty("hits")[0].GetProperty("id").GetString());
        }

        Assert.NotEmpty(Directory.GetFiles(
            workspace.PathOf($"my-wasm/bin/Debug/{Consumer.Framework}/wwwroot/_framework"), "TypedCorpus*.wasm"));
    }

    private static string ProgramOf(Workspace workspace, string project) =>
        workspace.PathOf($"{project}/bin/Debug/{Consumer.Framework}/{project}.dll");

    private static IEnumerable<(string Path, string Text)> FilesOf(Workspace workspace, string project) =>
        Directory.EnumerateFiles(workspace.PathOf(project), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(workspace.PathOf(project), file), File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd()));
}
