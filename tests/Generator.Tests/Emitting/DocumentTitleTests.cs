using TypedCorpus;

namespace Generator.Tests.Emitting;

/// <summary>What a document is called, as the library says it of a corpus that the generator compiled.</summary>
public sealed class DocumentTitleTests
{
    [Theory]
    [InlineData("Vision papers", "Vision papers")]
    [InlineData("  Größe;\n #1 \"文\"  ", "Größe; #1 \"文\"")]
    public void A_document_has_the_title_of_its_item(string title, string expected) =>
        Assert.Equal([expected, "b"], Titles(Document("a.txt", "One", title), Document("b.txt", "Two")));

    [Fact]
    public void A_listing_page_without_a_title_has_its_curator_and_its_day() => Assert.Equal(
        ["AK and others, Mar 12"], Titles(Curated("a.txt", "One")));

    [Fact]
    public void A_document_without_either_has_the_terms_that_set_it_apart()
    {
        string[] titles = Titles(
            new("a.bib", "@misc{a, title = {Fast graph attention}}\n@misc{b, title = {More graph attention}}"),
            new("b.bib", "@misc{c, title = {A study of folk music}}\n@misc{d, title = {Older folk music}}"));
        Assert.StartsWith("Graph attention", titles[0], StringComparison.Ordinal);
        Assert.StartsWith("Folk music", titles[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deep/list of papers.txt", "deep/list of papers")]
    [InlineData("archive.2024.txt", "archive.2024")]
    public void A_document_without_anything_has_its_name(string name, string expected) =>
        Assert.Equal([expected], Titles(Document(name, "One")));

    [Fact]
    public void Documents_of_one_title_are_told_apart() => Assert.Equal(
        ["Papers (a.txt)", "Papers (b.txt)", "AK and others, Mar 12 (c.txt)", "AK and others, Mar 12 (d.txt)", "e"],
        Titles(
            Document("a.txt", "One", "Papers"), Document("b.txt", "Two", "Papers"), Curated("c.txt", "Three"), Curated("d.txt", "Four"),
            Document("e.txt", "Five")));

    private static string[] Titles(params TestDocument[] documents)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, documents);
        Assert.Empty(run.DiagnosticIds);
        PaperCorpus corpus = run.Open("Papers");
        return [.. corpus.Documents.Select(document => document.Title)];
    }

    private static TestDocument Document(string name, string paper, string title = "") =>
        new(name, ListingPage.Compact((paper, ListingPage.Abstract(paper)))) { Title = title };

    private static TestDocument Curated(string name, string paper) => new(
        name, $"{ListingPage.Header}\nbyAK and others\nMar 12\n{paper}\n{ListingPage.Abstract(paper)}\n");
}
