using System.Text;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>A build reports each mistake of a document at its file and line.</summary>
public sealed class MistakeTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Long =
        "We present a method that does what its name says on every benchmark there is. It is simple, it is fast, and it needs no training "
        + "data at all. Results are good.";

    [Fact]
    public async Task Each_mistake_of_a_document_has_its_file_and_line_in_the_build()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Library, Consumer.Reference + """<CorpusDocument Include="other/same.txt" />""")
            .Write("app/Papers.cs", """
                using TypedCorpus;
                namespace Acme;
                [PaperCorpus("d*/*", "*.txt")] static partial class Papers;
                [PaperCorpus("none/*.txt")] static partial class Empty;
                [PaperCorpus] partial class NotStatic;
                class Outer { [PaperCorpus] static partial class Inner; }
                [PaperCorpus("lone.txt", MaxMembers = -1)] static partial class Options;
                """)
            .Write("app/documents/recipe.txt", "Flour, water\n")
            .Write("app/documents/empty.txt", "Get trending papers in your email inbox!\nSubscribe\n")
            .Write("app/documents/lone.txt", $"{Consumer.Header}First\n{Long}\nA Lonely Title\nLast\n{Long}\n")
            .Write("app/documents/headless.txt", $"{Consumer.Header}First of Two\n{Long}\n{Long} More.\nLast of Two\n{Long}\n")
            .Write(
                "app/documents/stray.txt",
                $"{Consumer.Header}First Stray\n{Long}\nGet trending papers in your email inbox!\nLast Stray\n{Long}\n")
            .Write("app/documents/twice.txt", $"{Consumer.Header}The Same\n{Long}\nTHE SAME\n{Long} But it is another text.\n")
            .Write("app/documents/bidi.txt", $"{Consumer.Header}Hidden \u202E Turn\n{Long}\n")
            .Write("app/documents/same.txt", Consumer.Listing("Same"))
            .Write("app/other/same.txt", Consumer.Listing("Same"));
        File.WriteAllBytes(workspace.PathOf("app/documents/latin.txt"), Encoding.Latin1.GetBytes($"{Consumer.Header}Café\n{Long}\n"));

        Output output = (await workspace.BuildAsync("app")).Failed();
        (string Place, string Severity, string Id)[] expected =
        [
            ("documents/recipe.txt(1,1)", "error", "TC0001"),
            ("documents/empty.txt(1,1)", "error", "TC0002"),
            ("documents/lone.txt(4,1)", "warning", "TC0003"),
            ("documents/headless.txt(4,1)", "warning", "TC0004"),
            ("documents/stray.txt(4,1)", "warning", "TC0005"),
            ("documents/twice.txt(5,1)", "warning", "TC0006"),
            ("documents/latin.txt(2,13)", "error", "TC0007"),
            ("documents/bidi.txt(2,17)", "warning", "TC0008"),
            ("other/same.txt(1,1)", "error", "TC0009"),
            ("Papers.cs(4,50)", "warning", "TC0101"),
            ("Papers.cs(5,29)", "error", "TC0103"),
            ("Papers.cs(6,50)", "error", "TC0104"),
            ("Papers.cs(7,65)", "warning", "TC0107"),
        ];
        Assert.All(expected, mistake => Assert.Contains(
            output.Lines,
            line => line.Contains($"{mistake.Place}: {mistake.Severity} {mistake.Id}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task So_has_each_mistake_of_a_bibliography()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Library)
            .Write("app/Papers.cs", "[TypedCorpus.PaperCorpus] public static partial class Papers;")
            .Write("app/documents/refs.bib", """
                @misc{good, title = {A Good One}}
                @misc{broken, title = {An Unclosed One
                @misc{untitled, year = 2020}
                @misc{odd, title = {An Odd Year}, year = {soon}}
                @misc{good, title = {The Same Key}}
                @misc{orphan, title = {No Parent}, crossref = {nowhere}}
                """)
            .Write("app/documents/list.json", """
                [
                  {"title": "One"},
                  {"title": "Two",}
                ]
                """);
        Output output = (await workspace.BuildAsync("app")).Succeeded();
        (string Place, string Id)[] expected =
        [
            ("documents/refs.bib(2,", "TC0010"),
            ("documents/refs.bib(3,", "TC0011"),
            ("documents/refs.bib(4,", "TC0012"),
            ("documents/refs.bib(5,", "TC0013"),
            ("documents/refs.bib(6,", "TC0014"),
            ("documents/list.json(3,", "TC0016"),
        ];
        Assert.All(expected, mistake => Assert.Contains(
            output.Lines,
            line =>
                line.Contains(mistake.Place, StringComparison.Ordinal)
                    && line.Contains($": warning {mistake.Id}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_misspelt_key_is_a_warning_that_names_the_right_one()
    {
        Workspace workspace = feed.Create()
            .Project("library", Consumer.Library)
            .Write("library/Papers.cs", "[TypedCorpus.PaperCorpus] public static partial class Papers;")
            .Write("library/documents/a.txt", Consumer.Listing("Seer"))
            .Project("app", Consumer.Library, Consumer.Reference + """<ProjectReference Include="../library/library.csproj" />""")
            .Write("app/User.cs", """
                class User
                {
                    object? here = Papers.Find("another-paper-beside-sear");
                    object? there = Papers.Find("Seer");
                }
                """);
        Output output = (await workspace.BuildAsync("app")).Succeeded();
        Assert.Contains(output.Lines, line => line.Contains("User.cs(3,32): warning TC0201: ", StringComparison.Ordinal)
            && line.Contains("did you mean 'another-paper-beside-seer'?", StringComparison.Ordinal));
        Assert.DoesNotContain(output.Lines, line => line.Contains("User.cs(4,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_no_corpus_takes_and_a_misspelt_member()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Library)
            .Write("app/Papers.cs", """
                using TypedCorpus;
                [PaperCorpus("taken.txt")] static partial class Papers;
                class User { Paper paper = Papers.Taker; }
                """)
            .Write("app/documents/taken.txt", Consumer.Listing("Taken"))
            .Write("app/documents/left.txt", Consumer.Listing("Left"));
        Output output = (await workspace.BuildAsync("app")).Failed();
        Assert.Contains(output.Lines, line => line.Contains("documents/left.txt(1,1): warning TC0102: ", StringComparison.Ordinal));
        Assert.Contains(output.Lines, line => line.Contains("Papers.cs(3,35): error CS0117: ", StringComparison.Ordinal));
    }
}
