using System.Text.RegularExpressions;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The code of the pages compiles and prints what they say, and their links have targets.</summary>
public sealed partial class PageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private static readonly string[] Pages =
    [
        "README.md",
        .. Directory
            .EnumerateFiles(Checkout.PathOf("generator"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.Folder, file))
            .Where(file => !file.Contains("AnalyzerReleases", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The pages that a new user follows from an empty folder on.</summary>
    [UnixTheory]
    [InlineData("README.md")]
    [InlineData("generator/docs/getting-started.md")]
    public async Task A_page_works_word_by_word_in_an_empty_folder(string file)
    {
        Page page = Page.Read(file);
        Workspace workspace = feed.Create()
            .Write("nuget.config", PackedFeed.Configuration(""))
            .Documents("home", "Downloads");
        string home = workspace.PathOf("home");
        Directory.CreateDirectory(Path.Combine(home, "packages"));
        File.Copy(feed.Package, Path.Combine(home, "packages", Path.GetFileName(feed.Package)));
        // Packing is what made the feed of the tests; a page that never says it would not work.
        Assert.Contains(page.Commands, command => command.StartsWith("dotnet pack runtime/TypedCorpus --output ~/packages", StringComparison.Ordinal));
        string commands = string.Join('\n', page.Commands.Where(command => !IsOfClone(command)));
        Output output = await Dotnet.StartAsync(
            "bash", workspace.Folder, [("HOME", home)], ["-euc", $"{commands}\npwd"]);
        string folder = output.Succeeded().Lines[^1];

        foreach (IGrouping<string, Page.Block> code in page.Code.GroupBy(block => block.File))
            await File.WriteAllTextAsync(Path.Combine(folder, code.Key), string.Join('\n', code.Select(block => block.Code)));
        string printed = (await Dotnet.RunAsync(folder, "run")).Succeeded().Text.ReplaceLineEndings("\n");
        Assert.Equal(string.Join('\n', page.Printed), printed.Trim());
    }

    [Theory]
    [InlineData("generator/docs/citations.md")]
    [InlineData("generator/docs/json.md")]
    [InlineData("generator/package/README.md")]
    public async Task The_code_of_a_page_compiles_and_prints_what_the_page_says(string file)
    {
        Page page = Page.Read(file);
        Assert.NotEmpty(page.Code);
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Documents("app");
        if (!page.Code.Any(block => block.Code.Contains("[PaperCorpus", StringComparison.Ordinal)))
            workspace.Write("app/Papers.cs", "[PaperCorpus] public static partial class Papers;");
        foreach (IGrouping<string, Page.Block> code in page.Code.GroupBy(block => block.File))
            workspace.Write($"app/{code.Key}", string.Join('\n', code.Select(block => block.Code)));
        string printed = (await workspace.RunAsync("app")).Text.ReplaceLineEndings("\n");
        Assert.All(page.Printed, text => Assert.Contains(text, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_between_pages_leads_to_a_file() => Assert.All(
        Pages.SelectMany(page => Links().Matches(Page.TextOf(page)).Select(match => (page, match.Groups["target"].Value))),
        link =>
        {
            (string page, string target) = link;
            const string Online = "https://github.com/typedcorpus/typedcorpus/blob/main/";
            string file = target.StartsWith(Online, StringComparison.Ordinal) ? target[Online.Length..]
                : target.StartsWith("http", StringComparison.Ordinal) ? "README.md"
                : Path.Combine(Path.GetDirectoryName(page)!, target);
            Assert.True(Path.Exists(Checkout.PathOf(file)), $"{page} links to {target}, which is not there");
        });

    [Fact]
    public void Every_error_of_the_targets_has_a_page_and_is_in_the_index()
    {
        string targets = Page.TextOf("generator/build/TypedCorpus.targets");
        string[] ids = [.. Codes().Matches(targets).Select(match => match.Groups["id"].Value)];
        Assert.Equal(["TC0306", "TC0301", "TC0302", "TC0303", "TC0304", "TC0020", "TC0305"], ids);
        Assert.All(ids, id =>
        {
            Assert.StartsWith($"# {id}: ", Page.TextOf($"generator/docs/diagnostics/{id}.md"), StringComparison.Ordinal);
            Assert.Contains($"[{id}]({id}.md)", Page.TextOf("generator/docs/diagnostics/README.md"), StringComparison.Ordinal);
            Assert.Contains($"{id}.md\"", targets, StringComparison.Ordinal);
        });
    }

    private static bool IsOfClone(string command) =>
        command.StartsWith("git clone ", StringComparison.Ordinal) || command.StartsWith("dotnet pack ", StringComparison.Ordinal)
        || command.StartsWith("cd typedcorpus", StringComparison.Ordinal) || command == "cd ..";

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();

    [GeneratedRegex("Code=\"(?<id>TC[0-9]{4})\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
