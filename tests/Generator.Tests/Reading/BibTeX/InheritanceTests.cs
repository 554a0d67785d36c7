using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>crossref as btxdoc and the BibLaTeX manual (appendix B) have it, and xdata.</summary>
public sealed class InheritanceTests
{
    private const string Parent = "@proceedings{p, title = {Proc}, subtitle = {Sub}, year = 1999, editor = {Ed Itor}, publisher = {Pub}, doi = {10.1000/1}}\n";
    private const string Child = "@inproceedings{c, title = {Child}, author = {A B}, publisher = {Own}, crossref = {p}}\n";

    [Theory]
    [InlineData(Parent + Child)]
    [InlineData(Child + Parent)]
    public void A_child_takes_what_it_lacks_wherever_its_parent_stands(string text)
    {
        DocumentResult read = Bib.Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Child", "Proc: Sub"], read.Document.Entries.Select(entry => entry.Title.Display).Order(StringComparer.Ordinal));
        BibliographyModel child = read.Document.Entries.Single(entry => entry.Bibliography!.Key == "c").Bibliography!;
        Assert.Equal(("Proc", 1999, "Own", null), (child.Venue, child.Year, child.Publisher, child.Doi));
        Assert.Equal(["booksubtitle=Sub", "editor=Itor, Ed"], child.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    /// <summary>The rules of appendix B for titles.</summary>
    [Theory]
    [InlineData("inproceedings", "proceedings", "book")]
    [InlineData("conference", "proceedings", "book")]
    [InlineData("incollection", "collection", "book")]
    [InlineData("inbook", "book", "book")]
    [InlineData("inreference", "reference", "book")]
    [InlineData("suppbook", "book", "book")]
    [InlineData("suppcollection", "collection", "book")]
    [InlineData("article", "periodical", "journal")]
    [InlineData("suppperiodical", "periodical", "journal")]
    [InlineData("book", "mvbook", "main")]
    [InlineData("misc", "misc", "")]
    public void The_title_of_a_parent_has_another_name_in_its_child(string child, string parent, string prefix)
    {
        DocumentResult read = Bib.Read($"@{child}{{c, title = {{C}}, crossref = {{p}}}}\n@{parent}{{p, title = {{P}}, titleaddon = {{Addon}}}}");
        Assert.Empty(read.Diagnostics);
        Assert.Equal("Addon", Bib.Field(read.Document.Entries[0].Bibliography!, prefix + "titleaddon"));
    }

    [Fact]
    public void Data_is_taken_as_it_is_and_is_no_paper()
    {
        EntryModel entry = Bib.Entry("@xdata{x, title = {Shared}, xdata = {y}}\n@xdata{y, year = 2001, title = {No}}\n@misc{c, xdata = { x , y }}\n@set{s, entryset = {c}}");
        Assert.Equal(("Shared", "Shared", 2001, 3), (entry.Title.Raw, entry.Title.Display, entry.Bibliography!.Year!.Value, entry.Line));
        Assert.Empty(entry.Bibliography.Fields);
    }

    [Fact]
    public void A_parent_that_is_not_there_is_told_at_its_name()
    {
        DocumentResult read = Bib.Read("@misc{c, title = {C},\n  crossref = {nowhere}}\n@misc{d, title = {D}, xdata = {c, none}}");
        Assert.Equal(["c", "d"], Bib.Keys(read));
        Assert.Equal(["TC0014(2,15)", "TC0014(3,32)"], Bib.Places(read));
        Assert.Equal("nowhere", Bib.Field(read.Document.Entries[0].Bibliography!, "crossref"));
    }

    [Theory]
    [InlineData("@misc{a, title = {A}, crossref = {a}}", 1)]
    [InlineData("@misc{a, title = {A}, crossref = {b}} @misc{b, title = {B}, crossref = {a}}", 2)]
    [InlineData("@misc{a, title = {A}, xdata = {b, c}} @misc{b, title = {B}, xdata = {c}} @misc{c, title = {C}, xdata = {a, b}}", 3)]
    public void A_circle_ends_and_is_told(string text, int papers)
    {
        DocumentResult read = Bib.Read(text);
        Assert.Equal(papers, read.Document.Entries.Count);
        Assert.NotEmpty(read.Diagnostics);
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal("TC0014", diagnostic.Id));
    }

    [Fact]
    public void A_long_chain_hands_down_to_its_end()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"@misc{{k{i}, title = {{T{i}}}, crossref = {{k{i + 1}}}}}\n")) + "@misc{k20000, title = {Last}, year = 1999}";
        DocumentResult read = Bib.Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.All(read.Document.Entries, entry => Assert.Equal(1999, entry.Bibliography!.Year));
    }

    [Fact]
    public void Macros_that_double_cost_entries_and_no_memory()
    {
        string text = "@string{a0 = {xxxxxxxxxx}}\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"@string{{a{i} = a{i - 1} # a{i - 1}}}\n"))
            + "@misc{large, title = a60 # a30}\n@misc{k, title = {Behind}}";
        DocumentResult read = Bib.Read(text);
        Assert.Equal("Behind", read.Document.Entries[^1].Title.Display);
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Id == "TC0010");
    }
}
