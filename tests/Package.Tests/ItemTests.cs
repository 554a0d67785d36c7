using Package.Tests.Support;

namespace Package.Tests;

/// <summary>The files that become documents, and their names.</summary>
public sealed class ItemTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string PrintNames = """
        using TypedCorpus;
        foreach (PaperDocument document in Papers.Documents)
            Console.WriteLine($"{document.Name}: {document[0].Title}");
        [PaperCorpus] static partial class Papers;
        """;

    [Fact]
    public async Task Names_with_signs_that_build_files_give_a_meaning()
    {
        string[] names = ["a b.txt", "a;b.txt", "a#b.txt", "[a](b).txt", "größe 文.txt", "100%.txt", "a,b='c'.txt", "$(x)@(y).txt"];
        Workspace workspace = feed.Create().Project("app", Consumer.Executable).Write("app/Program.cs", PrintNames);
        foreach (string name in names)
            workspace.Write($"app/documents/{name}", Consumer.Listing("Seer" + Array.IndexOf(names, name)));
        string[] expected = [.. names
            .Order(StringComparer.Ordinal)
            .Select(name => $"{name}: Seer{Array.IndexOf(names, name)}: A Paper of This Document")];
        Assert.Equal(expected, (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task Each_sign_that_a_path_may_have_names_its_own_document()
    {
        string taken = OperatingSystem.IsWindows() ? "/\\\":|<>?*" : "/\\\":|";
        string[] signs =
        [
            .. Enumerable.Range(' ', '\u007F' - ' ')
                .Select(c => $"{(char)c}")
                .Where(sign => !taken.Contains(sign, StringComparison.Ordinal)),
            .. "\u00A0\u00AD\u0301\u1680\u200B\u200D\u202E\u3000\uFEFF".Select(c => $"{c}"),
            "😀", "%0A", "%22", "$(x)", "@(x)", "%(x)", "').x('",
        ];
        Workspace workspace = feed.Create().Project("app", Consumer.Executable).Write("app/Program.cs", PrintNames);
        for (int i = 0; i < signs.Length; i++)
            workspace.Write($"app/documents/{i}{signs[i]}-{signs[i]}{signs[i]}.txt", Consumer.Listing($"Seer{i}"));
        string[] expected = [.. signs.Select((sign, i) => $"{i}{sign}-{sign}{sign}.txt: Seer{i}: A Paper of This Document")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await workspace.RunAsync("app")).Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Default_items_can_be_removed_updated_and_joined_by_others()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable, Consumer.Reference + """
                <CorpusDocument Remove="documents/draft.txt" />
                <CorpusDocument Update="documents/long name.txt" Link="it's short.txt" />
                <CorpusDocument Include="documents/once.txt" />
                <CorpusDocument Include="../shared/outside.txt" Link="from outside.txt" Title="It's 100%; ok, $(Nothing) #1" />
                <CorpusDocument Include="../shared/more/**/*.txt" />
                """)
            .Write("app/documents/draft.txt", "Nothing that could be read.")
            .Write("app/documents/long name.txt", Consumer.Listing("Long"))
            .Write("app/documents/once.txt", Consumer.Listing("Once"))
            .Write("app/documents/deep/er.txt", Consumer.Listing("Deep"))
            .Write("shared/outside.txt", Consumer.Listing("Outside"))
            .Write("shared/more/2024/x.txt", Consumer.Listing("More"))
            .Write("app/Program.cs", PrintNames.Replace("document.Name", "document.Title", StringComparison.Ordinal));
        Assert.Equal(
            [
                "2024/x: More: A Paper of This Document",
                "Deep: Deep: A Paper of This Document",
                "It's 100%; ok, #1: Outside: A Paper of This Document",
                "it's short: Long: A Paper of This Document",
                "once: Once: A Paper of This Document",
            ],
            (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task Each_format_is_a_document_by_default()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable)
            .Write("app/documents/a.bib", "@article{knuth84, title = {Literate Programming}, author = {Donald E. Knuth}, year = 1984}\n")
            .Write("app/documents/b.jsonl", """{"title": "Attention Is All You Need", "authors": ["Ashish Vaswani"], "year": 2017}""")
            .Write(
                "app/documents/c.json",
                """[{"id": "x", "type": "book", "title": "A Book", "author": [{"family": "Doe", "given": "Jane"}]}]""")
            .Write("app/documents/d.ris", "TY  - JOUR\nTI  - A Record\nAU  - Roe, Richard\nPY  - 1999\nER  - \n")
            .Write("app/documents/f.nbib", "PMID- 1\nTI  - A Finding\nFAU - Roe, Rita\nDP  - 1998 Mar\n")
            .Write("app/documents/g.ciw", "FN Clarivate\nVR 1.0\nPT J\nAU Roe, R\nTI A Citation\nPY 1997\nER\n\nEF\n")
            .Write("app/documents/h.enw", "%0 Journal Article\n%A Roe, Rosa\n%T A Note\n%D 1996\n")
            .Write("app/documents/i.xml", "<feed><entry><title>A Feed</title><author><name>Ruth Roe</name></author><published>1995</published></entry></feed>")
            .Write("app/documents/j.csv", "Authors,Title,Year\nRoss Roe,A Table,1994\n")
            .Write("app/documents/e.txt", Consumer.Entries("Plain").ReplaceLineEndings("\n\n"))
            .Write("app/documents/k.md", "- [A Reading List's Paper](https://arxiv.org/abs/2403.00234), Mara Quist et al., 2024\n")
            .Write("app/documents/l.markdown", "Title: A Labelled Paper\nAuthors: Joan Vega\nYear: 2023\n")
            .Write("app/Program.cs", """
                using TypedCorpus;
                foreach (PaperDocument document in Papers.Documents)
                {
                    Paper paper = document[0];
                    Console.WriteLine($"{document.Layout}: {paper.Title} {paper.Authors.FirstOrDefault()?.Family} {paper.Year}");
                }
                Console.WriteLine(Papers.Knuth84 == Papers.ByAuthor("Knuth")[0]);
                [PaperCorpus] static partial class Papers;
                """);
        Assert.Equal(
            [
                "BibTeX: Literate Programming Knuth 1984",
                "JsonLines: Attention Is All You Need Vaswani 2017",
                "CslJson: A Book Doe",
                "Ris: A Record Roe 1999",
                "PlainList: Plain: A Paper of This Document",
                "Medline: A Finding Roe 1998",
                "WebOfScience: A Citation Roe 1997",
                "EndNote: A Note Roe 1996",
                "Xml: A Feed Roe 1995",
                "Table: A Table Roe 1994",
                "MarkdownList: A Reading List's Paper Quist 2024",
                "LabelledList: A Labelled Paper Vega 2023",
                "True",
            ],
            (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task TC0305_a_file_that_nobody_reads()
    {
        Workspace workspace = feed.Create()
            .Project(
                "app",
                Consumer.Library + "<DefaultItemExcludes>$(DefaultItemExcludes);documents/old/**</DefaultItemExcludes>",
                Consumer.Reference + """
                    <CorpusDocument Remove="documents/draft.txt" />
                    <None Update="documents/table.xlsx" CopyToOutputDirectory="PreserveNewest" />
                    """)
            .Write("app/Papers.cs", "[TypedCorpus.PaperCorpus] public static partial class Papers;")
            .Write("app/documents/a.txt", Consumer.Listing("A"))
            .Write("app/documents/README.md", "# Papers\n\nThese are mine.\n");
        string[] unread = ["documents/paper.pdf", "documents/deep/notes [1];2.docx", "documents/plain"];
        foreach (string file in (string[])
            [.. unread, "documents/draft.txt", "documents/table.xlsx", "documents/old/x.pdf", "documents/LICENSE", "documents/.gitkeep", "documents/.git/x"])
            workspace.Write($"app/{file}", "?");
        Output output = (await workspace.BuildAsync("app")).Succeeded();
        string[] warned = [.. output.Lines.Where(line => line.Contains("warning TC0305", StringComparison.Ordinal)).Distinct()];
        Assert.Equal(unread.Length, warned.Length);
        Assert.All(unread, file => Assert.Contains(warned, line => line.Contains($"'{file}'", StringComparison.Ordinal)));
        Assert.DoesNotContain("TC0305", (await workspace.BuildAsync("app", "-p:NoWarn=TC0305")).Succeeded().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defaults_can_be_turned_off()
    {
        Workspace workspace = feed.Create()
            .Project(
                "app",
                Consumer.Executable + "<EnableDefaultCorpusDocuments>false</EnableDefaultCorpusDocuments>",
                Consumer.Reference + """<CorpusDocument Include="papers/*.txt" />""")
            .Write("app/documents/a.txt", Consumer.Listing("A"))
            .Write("app/papers/b.txt", Consumer.Listing("B"))
            .Write("app/Program.cs", PrintNames);
        Assert.Equal(["b.txt: B: A Paper of This Document"], (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task Additional_files_of_others_are_left_alone()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable, Consumer.Reference + """
                <AdditionalFiles Include="notes.txt" CorpusDocument="true" Kind="mine" />
                <Content Include="site.json" />
                """)
            .Write("app/notes.txt", "Notes that are no listing.")
            .Write("app/site.json", "{}")
            .Write("app/documents/a.txt", Consumer.Listing("A"))
            .Write("app/Program.cs", PrintNames);
        Assert.Equal(["a.txt: A: A Paper of This Document"], (await workspace.RunAsync("app")).Lines);
    }
}
