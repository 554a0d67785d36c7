using System.Text.RegularExpressions;

namespace Generator.Tests.Emitting;

/// <summary>The page on vocabularies and fields: its code runs over its document and prints what it says.</summary>
public sealed partial class VocabularyPageTests
{
    [Fact]
    public void The_examples_print_what_the_page_says()
    {
        string page = File.ReadAllText(Checkout.PathOf("generator", "docs", "vocabularies.md")).ReplaceLineEndings("\n");
        ILookup<string, string> blocks = Fences().Matches(page)
            .ToLookup(match => match.Groups["language"].Value, match => match.Groups["code"].Value);
        string[] statements = [.. blocks["csharp"].Where(code => !code.Contains("[PaperCorpus", StringComparison.Ordinal))];
        Assert.Equal(2, statements.Length);

        GeneratorRun run = GeneratorHost.Run(
            $$"""
            using System;
            using System.Linq;
            using TypedCorpus;
            {{Assert.Single(blocks["csharp"], code => code.Contains("[PaperCorpus", StringComparison.Ordinal))}}
            public static class Program
            {
                public static string Run()
                {
                    var Console = new System.IO.StringWriter() { NewLine = "\n" };
                    System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                    {{string.Concat(statements)}}
                    return Console.ToString();
                }
            }
            """,
            new TestDocument("library.bib", Assert.Single(blocks["bibtex"])));
        Assert.Empty(run.DiagnosticIds);
        object? printed = run.Load().GetType("Program")!.GetMethod("Run")!.Invoke(null, null);
        Assert.Equal(string.Concat(blocks["text"]), printed);
    }

    [GeneratedRegex(
        "^```(?<language>\\w+)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fences();
}
