using System.Text;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Pipeline;

/// <summary>The diagnostics of documents, each with its location.</summary>
public sealed class DocumentDiagnosticsTests
{
    [Fact]
    public void TC0001_a_layout_that_is_not_recognised() =>
        DiagnosticAssert.One("TC0001", "bad.txt", 1, 1, new TestDocument("bad.txt", "Just some notes.\nNothing of a listing.\n"));

    [Fact]
    public void TC0001_an_empty_document() => DiagnosticAssert.One("TC0001", "bad.txt", 1, 1, new TestDocument("bad.txt", ""));

    [Fact]
    public void TC0002_a_header_without_papers() => DiagnosticAssert.One(
        "TC0002", "bad.txt", 1, 1, new TestDocument("bad.txt", "Get trending papers in your email inbox!\nSubscribe\n"));

    [Fact]
    public void TC0003_a_title_without_abstract() => DiagnosticAssert.One(
        "TC0003", "bad.txt", 5, 1, new TestDocument("bad.txt", ListingPage.Compact(("A", ListingPage.Abstract("A."))) + "Lonely\nC\n" + ListingPage.Abstract("C.")));

    [Fact]
    public void TC0003_the_first_title_stands_behind_subscribe() => DiagnosticAssert.One(
        "TC0003", "bad.txt", 3, 10, new TestDocument("bad.txt", ListingPage.Header + "Lonely\nC\n" + ListingPage.Abstract("C.")));

    [Fact]
    public void TC0003_its_message_holds_nothing_that_a_terminal_obeys()
    {
        TestDocument document = new("bad.txt", ListingPage.Header + "Lonely\u001B[31m\rtitle\nC\n" + ListingPage.Abstract("C."));
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, document);
        Assert.Equal(["TC0003", "TC0008"], run.DiagnosticIds.Order(StringComparer.Ordinal));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(), char.IsControl));
    }

    [Fact]
    public void TC0004_an_abstract_without_title() => DiagnosticAssert.One(
        "TC0004", "bad.txt", 5, 3, new TestDocument("bad.txt", ListingPage.Compact(("A", ListingPage.Abstract("A."))) + "  " + ListingPage.Abstract("B.") + "\n"));

    [Fact]
    public void TC0005_a_header_line_between_papers() => DiagnosticAssert.One(
        "TC0005", "bad.txt", 5, 1, new TestDocument("bad.txt", ListingPage.Compact(("A", ListingPage.Abstract("A."))) + "Subscribe\nB\n" + ListingPage.Abstract("B.")));

    [Fact]
    public void TC0006_one_title_with_two_abstracts()
    {
        Diagnostic diagnostic = DiagnosticAssert.One(
            "TC0006",
            "b.txt",
            4,
            1,
            ListingPage.Document("a.txt", ("The Same", ListingPage.Abstract("One."))),
            ListingPage.Document("b.txt", ("the same", ListingPage.Abstract("Another."))));
        Assert.Contains("a.txt(4,1)", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1", 3, 12)]
    [InlineData("utf-16", 1, 1)]
    [InlineData("cut", 5, 1)]
    public void TC0007_a_document_that_is_not_utf8(string encoding, int line, int column)
    {
        string text = ListingPage.Compact(("Größe", ListingPage.Abstract("Ä.")));
        byte[] bytes = encoding == "cut"
            ? [.. Encoding.UTF8.GetBytes(text), 0xC3]
            : [.. Encoding.GetEncoding(encoding).Preamble, .. Encoding.GetEncoding(encoding).GetBytes(text)];
        DiagnosticAssert.One("TC0007", "bad.txt", line, column, new TestDocument("bad.txt", bytes));
    }

    [Theory]
    [InlineData('\u202E', 6)]
    [InlineData('\u0007', 6)]
    [InlineData('\u200B', 6)]
    public void TC0008_a_character_that_does_not_show(char c, int column)
    {
        Diagnostic diagnostic = DiagnosticAssert.One(
            "TC0008", "bad.txt", 5, column, ListingPage.Document("bad.txt", ("A", ListingPage.Abstract("A.")), ($"Title{c} here", ListingPage.Abstract("B."))));
        Assert.Contains($"U+{(int)c:X4}", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0009_two_documents_of_one_name() => DiagnosticAssert.One(
        "TC0009",
        "same.txt",
        1,
        1,
        new TestDocument("same.txt", DiagnosticAssert.Good.Bytes, "x/"),
        new TestDocument("same.txt", DiagnosticAssert.Good.Bytes, "y/"));

    [Theory]
    [InlineData("bad.jsonl", "{\"title\":\"A\"}\n{\"title\":}\n", 2, 10)]
    [InlineData("bad.json", "[{\"title\":\"A\"},\n  {\"title\":\"B\",\n   year 1}]\n", 3, 4)]
    [InlineData("bad.ris", "TY  - JOUR\nTI  - A\nER  - \n\n  TI  - B\nER  - \n", 5, 3)]
    public void TC0010_an_entry_of_json_or_ris_that_is_broken(string name, string text, int line, int column) =>
        DiagnosticAssert.One("TC0010", name, line, column, new TestDocument(name, text));

    [Theory]
    [InlineData("bad.json", "[{\"title\":\"A\"},\n  {\"id\":\"b\",\"title\":null}]\n", 2, 3)]
    [InlineData("bad.ris", "TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nER  - \n", 4, 1)]
    public void TC0011_an_entry_of_json_or_ris_without_title(string name, string text, int line, int column) =>
        DiagnosticAssert.One("TC0011", name, line, column, new TestDocument(name, text));

    [Theory]
    [InlineData("bad.json", "[{\"title\":\"A\",\n  \"year\": \"soon\"}]\n", 2, 11)]
    [InlineData("bad.ris", "TY  - JOUR\nTI  - A\nPY  - soon\nER  - \n", 3, 7)]
    public void TC0012_a_value_of_json_or_ris_that_is_not_what_it_should_be(string name, string text, int line, int column) =>
        DiagnosticAssert.One("TC0012", name, line, column, new TestDocument(name, text));

    [Fact]
    public void TC0019_a_format_that_its_name_does_not_say() =>
        DiagnosticAssert.One("TC0019", "bad.txt", 1, 1, new TestDocument("bad.txt", "TY  - JOUR\nTI  - A\nER  - \n"));

    [Fact]
    public void TC0020_a_document_that_cannot_be_read() => DiagnosticAssert.One("TC0020", "missing.txt", 1, 1, new MissingDocument());

    [Fact]
    public void TC0016_what_is_not_strictly_json() =>
        DiagnosticAssert.One("TC0016", "bad.json", 2, 16, new TestDocument("bad.json", "[\n  {\"title\":\"A\",}]\n"));

    [Fact]
    public void TC0024_objects_that_are_not_read_as_papers() => DiagnosticAssert.One(
        "TC0024", "a.json", 2, 14, new TestDocument("a.json", "{\"papers\":[{\"title\":\"A\",\"abstract\":\"B.\"}],\n\"speeches\": [{\"title\":\"C\",\"by\":\"D\"}]}"));

    [Fact]
    public void TC0010_a_value_that_is_not_closed() => DiagnosticAssert.InBibliography(
        "TC0010", 2, 11, "@article{vaswani2017,\n  title = {Attention Is All You Need,\n  year = {2017}\n}\n\n");

    [Fact]
    public void TC0010_its_message_holds_nothing_that_a_terminal_obeys()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("bad.bib", "@article{k\u001B[31m,\n"), DiagnosticAssert.Good);
        Assert.Equal(["TC0002", "TC0008", "TC0010"], run.DiagnosticIds.Order(StringComparer.Ordinal));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.GetMessage(), char.IsControl));
    }

    [Fact]
    public void TC0011_an_entry_without_title() => DiagnosticAssert.InBibliography(
        "TC0011", 1, 1, "@book{knuth1984,\n  booktitle = {The {\\TeX}book},\n  author = {Donald E. Knuth}\n}\n");

    [Fact]
    public void TC0012_a_year_that_is_none() => DiagnosticAssert.InBibliography(
        "TC0012", 3, 11, "@article{vaswani2017,\n  title = {Attention Is All You Need},\n  year = {in press}\n}\n");

    [Fact]
    public void TC0014_a_parent_that_is_not_there() => DiagnosticAssert.InBibliography(
        "TC0014", 3, 15, "@inproceedings{ioffe2015,\n  title = {Batch Normalization},\n  crossref = {icml2015}\n}\n");

    [Fact]
    public void TC0015_a_macro_without_a_definition() => DiagnosticAssert.InBibliography(
        "TC0015", 3, 13, "@article{hochreiter1997,\n  title = {Long Short-Term Memory},\n  journal = neco\n}\n");

    [Fact]
    public void TC0017_a_title_with_the_abstract_of_another_paper() => DiagnosticAssert.One(
        "TC0017",
        "bad.txt",
        3,
        10,
        ListingPage.Document(
            "bad.txt",
            ("Robust Grasping of Transparent Objects with Tactile Feedback", ListingPage.Abstract("Deep graph networks smooth too much.")),
            ("Sparse Gates", ListingPage.Abstract("We study sparse gates."))));

    [Fact]
    public void TC0018_a_line_above_the_header() => DiagnosticAssert.One(
        "TC0018", "bad.txt", 1, 1, new TestDocument("bad.txt", "Daily Papers\n" + ListingPage.Compact(("A", ListingPage.Abstract("A.")))));

    [Fact]
    public void TC0023_an_entry_without_a_key() => DiagnosticAssert.InBibliography(
        "TC0023", 1, 1, "@article{\n  title = {Long Short-Term Memory},\n  year = 1997\n}\n");

    [Fact]
    public void TC0025_a_comma_that_is_missing() => DiagnosticAssert.InBibliography(
        "TC0025", 2, 35, "@article{hochreiter1997,\n  title = {Long Short-Term Memory}\n  journal = {Neural Computation}\n}\n");

    [Fact]
    public void TC0026_members_beside_several_entries_of_BibTeX() => DiagnosticAssert.One(
        "TC0026", "bad.json", 1, 3, new TestDocument(
            "bad.json", """[ { "bibtex": "@misc{a, title = {Owls}} @misc{b, title = {Mice}}", "stars": 5 } ]"""));

    [Fact]
    public void TC0013_a_citation_key_of_two_papers()
    {
        Diagnostic diagnostic = DiagnosticAssert.One(
            "TC0013",
            "refs.bib",
            2,
            19,
            new TestDocument("refs.bib", "@misc{key, title = {One}}\n@misc{KEY, title={Another}}\n"));
        Assert.Contains("refs.bib(1,21); this paper gets the id 'another'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0021_entries_of_one_paper_that_say_different_things()
    {
        Diagnostic diagnostic = DiagnosticAssert.One(
            "TC0021",
            "b.bib",
            2,
            12,
            new TestDocument("a.bib", "@article{x, title = {The Same},\n  author = {Quill, Mara}, year = 2015, volume = 3, pages = {1--9}, doi = {10.5072/a1}}"),
            new TestDocument("b.bib", "@article{y,\n  title = {The same, or not}, author = {Bel, Ada}, year = 2019, volume = 4, pages = {1}, doi = {10.5072/A1}}"));
        Assert.EndsWith(
            "the title is 'The same, or not' here, and 'The Same' at a.bib(1,22); the year is 2019 here, and 2015 at a.bib(1,22); "
            + "the volume is '4' here, and '3' at a.bib(1,22); the first author is Ada Bel here, and Mara Quill at a.bib(1,22)",
            diagnostic.GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TC0022_two_papers_with_one_title()
    {
        Diagnostic diagnostic = DiagnosticAssert.One(
            "TC0022",
            "b.bib",
            1,
            22,
            new TestDocument("a.bib", "@article{x, title = {The Same}, doi = {10.5072/a1}}"),
            new TestDocument("b.bib", "@article{y, title = {The same}, doi = {10.5072/b2}}"),
            new TestDocument("c.bib", "@article{z, title = {The same}, doi = {10.5072/B2}}"));
        Assert.Contains("a.bib(1,22)", diagnostic.GetMessage(), StringComparison.Ordinal);
    }
}
