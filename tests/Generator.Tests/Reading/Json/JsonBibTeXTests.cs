using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using TypedCorpus.Tests;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>Records that have BibTeX as a string, as OpenReview, the ACL Anthology and PMLR publish it.</summary>
public sealed class JsonBibTeXTests
{
    private const string Source =
        """@inproceedings{quill20,\n  title = {Deep {O}wls in the \"Dark\" \u2013 a {S}tudy},\n  author = {Quill, Mara and Roe, Jane},\n  booktitle = {Proc. of Owls},\n  month = jun, year = {2020}, pages = {1--9},\n  abstract = {Owls see. See https://github.com/a/owl}\n}""";

    [Theory]
    [InlineData("bibtex")]
    [InlineData("bibTex")]
    [InlineData("citation_bibtex")]
    [InlineData("_bibtex")]
    public void A_record_of_bibtex_alone_is_read_where_it_stands(string name)
    {
        EntryModel entry = One("a.json", $$"""[{"{{name}}": "{{Source}}", "pdf": "https://example.org/owl.pdf", "keywords": ["owls"]}]""");
        Assert.Equal("Deep Owls in the \"Dark\" – a Study", entry.Title.Display);
        Assert.Equal("""Deep {O}wls in the \"Dark\" \u2013 a {S}tudy""", entry.Title.Raw);
        Assert.Equal("Owls see. See https://github.com/a/owl", entry.Abstract!.Display);
        Assert.Equal("https://github.com/a/owl", Assert.Single(entry.Links).Url);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("quill20", "inproceedings", 2020, 6), (paper.Key, paper.EntryType, paper.Year, paper.Month));
        Assert.Equal([new("Quill", "Mara"), new("Roe", "Jane")], paper.Authors);
        Assert.Equal(("Proc. of Owls", "1–9", "https://example.org/owl.pdf"), (paper.Venue, paper.Pages, paper.PdfUrl));
        Assert.Equal(["owls"], paper.Keywords);
        Assert.DoesNotContain(paper.Fields, field => field.Name.Contains("bibtex", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_notes_of_openreview_may_have_no_more()
    {
        DocumentResult read = Read(
            "notes.json",
            $$$$"""{"notes": [{"id": "n1", "content": {"_bibtex": {"value": "{{{{Source}}}}"}}}, {"id": "n2", "content": {"title": {"value": "Mice"}}}], "count": 2}""");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Deep Owls in the \"Dark\" – a Study", "Mice"], Titles(read));
    }

    [Fact]
    public void A_record_with_a_title_gets_what_it_lacks()
    {
        EntryModel entry = One("a.json", $$"""[{"title": "Owls", "year": 2021, "authors": ["Ada Bel"], "bibtex": "{{Source}}"}]""");
        Assert.Equal(("Owls", "Owls see. See https://github.com/a/owl"), (entry.Title.Display, entry.Abstract!.Display));
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal((2021, null, "Proc. of Owls", "quill20"), (paper.Year, paper.Month, paper.Venue, paper.Key));
        Assert.Equal([new("Bel", "Ada")], paper.Authors);
    }

    [Fact]
    public void Several_entries_beside_a_title_are_kept_as_they_are()
    {
        const string Entries = "@article{a, title = {Owls}} @article{b, title = {Mice}}";
        EntryModel entry = One("a.json", $$"""{"title": "Birds", "bibtex": "{{Entries}}"}""");
        Assert.Equal("Birds", entry.Title.Display);
        Assert.Equal(Entries, Assert.Single(entry.Bibliography!.Fields).Value);
    }

    [Fact]
    public void An_entry_that_has_no_title_either_is_kept_as_it_is() => Assert.Equal(
        "@article{a, year = 2020}",
        Assert.Single(Read("a.json", """{"title": "Birds", "bibtex": "@article{a, year = 2020}"}""").Document.Entries[0].Bibliography!.Fields).Value);

    [Fact]
    public void What_stands_beside_several_entries_is_told()
    {
        const string Text = """[ {"bibtex": "@misc{a, title = {Owls}} @misc{b, title = {Mice}}", "stars": 5, "code": null}]""";
        DocumentResult read = Read("a.json", Text);
        Assert.Equal(["Owls", "Mice"], Titles(read));
        Assert.Equal(["TC0026(1,3) {"], Places(read, Text));
        Assert.Equal("'stars'", read.Diagnostics[0].Arguments[1]);
    }

    [Fact]
    public void Time_grows_with_the_entries_of_one_string()
    {
        Growth.AssertLinear(() => ReadEntries(300), () => ReadEntries(3_000));

        static void ReadEntries(int count)
        {
            string entries = string.Concat(Enumerable.Range(0, count).Select(i => $"@article{{k{i}, title = {{\\\"Owls\\\" {i}}}}}\\n"));
            DocumentResult read = Read("a.json", $$"""{"bibtex": "{{entries}}"}""");
            Assert.Equal(count, read.Document.Entries.Count);
            Assert.Equal($"\\\"Owls\\\" {count - 1}", read.Document.Entries[count - 1].Title.Raw);
        }
    }

    [Fact]
    public void Each_of_several_entries_is_a_paper()
    {
        DocumentResult read = Read("a.json", """{"bibtex": "@article{a, title = {Owls}}\n@article{b, title = {Mice}}"}""");
        Assert.Empty(read.Diagnostics);
        Assert.Equal([("Owls", "a"), ("Mice", "b")], read.Document.Entries.Select(entry => (entry.Title.Display, entry.Bibliography!.Key)));
    }

    [Fact]
    public void What_is_wrong_in_the_bibtex_is_told_at_its_place()
    {
        const string Text = """[{"bibtex": "@misc{a,\n title = {O\u2013wls},\n booktitle = owlconf }"}, {"title": "Mice"}]""";
        DocumentResult read = Read("a.json", Text);
        Assert.Equal(["O–wls", "Mice"], Titles(read));
        Assert.Equal(["TC0015(1,61) owlconf"], Places(read, Text));
    }

    [Theory]
    [InlineData("""{"bibtex": "https://example.org/owls.bib"}""")]
    [InlineData("""{"bibtex": "@article{a, year = 2020}"}""")]
    [InlineData("""{"bibtex": null}""")]
    public void What_has_no_title_there_either_is_told(string record)
    {
        DocumentResult read = Read("a.json", $$"""[{"title": "Mice", "authors": ["A B"]}, {{record}}]""");
        Assert.Equal(["Mice"], Titles(read));
        Assert.Contains("TC0011", Ids(read));
    }
}
