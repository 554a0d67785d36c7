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

    public static TheoryData<string> PagesWithCode =>
        ["README.md", "generator/docs/getting-started.md", "generator/docs/citations.md", "generator/package/README.md"];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public async Task The_code_of_a_page_compiles_and_prints_what_the_page_says(string page)
    {
        Block[] blocks = Blocks(page);
        string[] code = [.. blocks.Where(block => block.Language == "csharp").Select(block => block.Code)];
        Assert.NotEmpty(code);
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable + "<RootNamespace>Acme</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("app/Program.cs", Program(code))
            .Documents("app");
        string printed = (await workspace.RunAsync("app")).Text.ReplaceLineEndings("\n");

        // A text block that follows code shows the output of that code.
        for (int i = 1; i < blocks.Length; i++)
        {
            if (blocks[i].Language == "text" && blocks[i - 1].Language == "csharp" && blocks[i].FollowsAnother)
                Assert.Contains(blocks[i].Code.Trim(), printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_link_between_pages_leads_to_a_file() => Assert.All(
        Pages.SelectMany(page => Links().Matches(Read(page)).Select(match => (page, match.Groups["target"].Value))),
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
        string targets = Read("generator/build/TypedCorpus.targets");
        string[] ids = [.. Codes().Matches(targets).Select(match => match.Groups["id"].Value)];
        Assert.Equal(["TC0306", "TC0301", "TC0302", "TC0303", "TC0304", "TC0020", "TC0305"], ids);
        Assert.All(ids, id =>
        {
            Assert.StartsWith($"# {id}: ", Read($"generator/docs/diagnostics/{id}.md"), StringComparison.Ordinal);
            Assert.Contains($"[{id}]({id}.md)", Read("generator/docs/diagnostics/README.md"), StringComparison.Ordinal);
            Assert.Contains($"{id}.md\"", targets, StringComparison.Ordinal);
        });
    }

    /// <summary>Joins all blocks to one program: usings first, then statements, then the corpus.</summary>
    private static string Program(IReadOnlyList<string> blocks)
    {
        var usings = new SortedSet<string>(StringComparer.Ordinal);
        var types = new List<string>();
        var statements = new List<string>();
        foreach (string block in blocks)
        {
            string[] lines = block.Split('\n');
            usings.UnionWith(lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)));
            string rest = string.Join('\n', lines.Where(line =>
                !line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("namespace ", StringComparison.Ordinal)));
            int type = rest.IndexOf("[PaperCorpus", StringComparison.Ordinal);
            if (type >= 0)
                types.Add(rest[type..]);
            statements.Add(type >= 0 ? rest[..type] : rest);
        }

        return $"""
            {string.Join('\n', usings)}
            {string.Join('\n', statements)}
            {string.Join('\n', types.Distinct(StringComparer.Ordinal))}
            """;
    }

    private static Block[] Blocks(string page)
    {
        string text = Read(page);
        return [.. Fences().Matches(text).Select(match => new Block(
            match.Groups["language"].Value,
            Unindent(match.Groups["code"].Value, match.Groups["indent"].Value),
            text[..match.Index].TrimEnd().EndsWith("```", StringComparison.Ordinal)))];
    }

    private static string Unindent(string code, string indent) =>
        indent.Length == 0 ? code : code.Replace("\n" + indent, "\n", StringComparison.Ordinal)[indent.Length..];

    private static string Read(string page) => File.ReadAllText(Checkout.PathOf(page)).ReplaceLineEndings("\n");

    [GeneratedRegex(
        @"^(?<indent> *)```(?<language>\w+)\n(?<code>.*?)^ *```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();

    [GeneratedRegex("Code=\"(?<id>TC[0-9]{4})\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();

    /// <summary>A fenced block of a page.</summary>
    private sealed record Block(string Language, string Code, bool FollowsAnother);
}
