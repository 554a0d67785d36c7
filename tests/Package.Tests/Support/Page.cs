using System.Text.RegularExpressions;

namespace Package.Tests.Support;

/// <summary>A page of the documentation and its fenced blocks.</summary>
internal sealed partial class Page
{
    /// <summary>Where statements go that name no file.</summary>
    public const string Program = "Program.cs";

    private Page(string text) => Blocks = [.. ReadBlocks(text)];

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The code, in the order of the page, with the file that each block belongs to.</summary>
    public IEnumerable<Block> Code => Blocks.Where(block => block.Language is "csharp");

    /// <summary>What the code prints: each block of text that follows code at once.</summary>
    public IEnumerable<string> Printed => Blocks
        .Zip(Blocks.Skip(1))
        .Where(pair => pair is { First.Language: "csharp", Second: { Language: "text", FollowsAnother: true } })
        .Select(pair => pair.Second.Code.Trim('\n'));

    /// <summary>The commands of the sections that add the package to a project.</summary>
    public IEnumerable<string> Commands => Blocks
        .Where(block => block.Language is "sh")
        .GroupBy(block => block.Section)
        .Where(section => section.Any(block => block.Code.Contains("dotnet add package TypedCorpus", StringComparison.Ordinal)))
        .SelectMany(section => section)
        .SelectMany(block => block.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static Page Read(string file) => new(TextOf(file));

    public static string TextOf(string file) => File.ReadAllText(Checkout.PathOf(file)).ReplaceLineEndings("\n");

    private static IEnumerable<Block> ReadBlocks(string text)
    {
        string last = Program;
        foreach (Match match in Fences().Matches(text))
        {
            string before = text[..match.Index].TrimEnd();
            string language = match.Groups["language"].Value;
            Match label = Label().Match(before);
            string file = label.Success ? label.Groups["file"].Value : last;
            if (language == "csharp")
                last = file;
            yield return new(
                language,
                Unindent(match.Groups["code"].Value, match.Groups["indent"].Value),
                file,
                before[(before.LastIndexOf("\n## ", StringComparison.Ordinal) + 1)..].Split('\n')[0],
                before.EndsWith("```", StringComparison.Ordinal));
        }
    }

    private static string Unindent(string code, string indent) =>
        indent.Length == 0 ? code : code.Replace("\n" + indent, "\n", StringComparison.Ordinal)[indent.Length..];

    [GeneratedRegex(
        @"^(?<indent> *)```(?<language>\w+)\n(?<code>.*?)^ *```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fences();

    [GeneratedRegex(@"`(?<file>[\w./-]+\.\w+)`:$", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    /// <summary>A fenced block of a page.</summary>
    internal sealed record Block(string Language, string Code, string File, string Section, bool FollowsAnother);
}
