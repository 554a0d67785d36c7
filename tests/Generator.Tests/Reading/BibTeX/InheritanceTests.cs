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
    [InlineData("bookinbook", "book", "book")]
    [InlineData("inbook", "mvbook", "main")]
    [InlineData("bookinbook", "mvbook", "main")]
    [InlineData("collection", "mvcollection", "main")]
    [InlineData("incollection", "mvcollection", "main")]
    [InlineData("inreference", "mvreference", "main")]
    [InlineData("inproceedings", "mvproceedings", "main")]
    [InlineData("misc", "misc", "")]
    public void The_title_of_a_parent_has_another_name_in_its_child(string child, string parent, string prefix)
    {
        DocumentResult read = Bib.Read($"@{child}{{c, title = {{C}}, crossref = {{p}}}}\n@{parent}{{p, title = {{P}}, titleaddon = {{Addon}}}}");
        Assert.Empty(read.Diagnostics);
        Assert.Equal("Addon", Bib.Field(read.Document.Entries[0].Bibliography!, prefix + "titleaddon"));
    }

    [Theory]
    // What the child says counts, under whatever name.
    [InlineData("journal = {Own}", "journaltitle = {Other}", "venue=Own")]
    [InlineData("address = {Own}", "location = {Other}", "venue=P, address=Own")]
    [InlineData("institution = {Own}", "school = {Other}", "venue=P, institution=Own")]
    [InlineData("year = 2018", "date = {2017-08-01}", "venue=P, year=2018")]
    [InlineData("year = 2018", "year = 2017, month = aug", "venue=P, year=2018")]
    [InlineData("year = 2017", "year = 2017, month = aug", "venue=P, year=2017, month=8")]
    [InlineData("date = {2018-03}", "year = 2017, month = aug", "venue=P, year=2018, month=3")]
    [InlineData("month = jan", "year = 2017", "venue=P, year=2017, month=1")]
    // The title that BibTeX hands down before that which BibLaTeX does.
    [InlineData("note = {n}", "journaltitle = {Short}, subtitle = {Sub}", "venue=Short, note=n")]
    // What describes the parent alone.
    [InlineData("note = {n}", "label = {l}, options = {o}, presort = {1}, related = {x}, shorthand = {s}, entrysubtype = {e}, bibsource = {b}", "venue=P, note=n")]
    public void Own_fields_come_first(string own, string inherited, string expected)
    {
        BibliographyModel child = Bib.Read($"@article{{c, title = {{C}}, {own}, crossref = {{p}}}}\n@periodical{{p, title = {{P}}, {inherited}}}")
            .Document.Entries[0].Bibliography!;
        string[] found =
        [
            $"venue={child.Venue}", $"year={child.Year}", $"month={child.Month}", $"note={child.Note}",
            .. child.Fields.Select(field => $"{field.Name}={field.Value}"),
        ];
        Assert.Equal(expected, string.Join(", ", found.Where(field => !field.EndsWith('='))));
    }

    [Fact]
    public void The_author_of_a_book_is_that_of_its_parts()
    {
        DocumentResult read = Bib.Read("@inbook{c, title = {C}, author = {Own, One}, crossref = {p}}\n@book{p, title = {P}, author = {Roe, Jane}}");
        Assert.Equal("Roe, Jane", Bib.Field(read.Document.Entries[0].Bibliography!, "bookauthor"));
    }

    [Fact]
    public void Parents_hand_down_what_they_inherit()
    {
        DocumentResult read = Bib.Read(
            "@inproceedings{c, title = {C}, crossref = {P}}\n@proceedings{p, title = {P}, crossref = {old}}\n@mvproceedings{m, ids = {older, old}, title = {M}, publisher = {Pub}}");
        BibliographyModel child = read.Document.Entries[0].Bibliography!;
        Assert.Empty(read.Diagnostics);
        Assert.Equal(("P", "Pub", "M"), (child.Venue, child.Publisher, Bib.Field(child, "maintitle")));
        Assert.Equal(["older", "old"], read.Document.Entries[2].Bibliography!.OtherKeys);
    }

    [Theory]
    [InlineData("author = {xdata=x-author-2}", "Doe, John")]
    [InlineData("author = {Own, One and xdata=x-author and Two, Own}", "Own, One and Roe, Jane and Doe, John and Two, Own")]
    [InlineData("author = {xdata=x-author-3}", "xdata=x-author-3")]
    [InlineData("author = {xdata=x-editor}", "xdata=x-editor")]
    [InlineData("author = {xdata=x}", "xdata=x")]
    [InlineData("author = {xdata=nested-author-1}", "Doe, John")]
    public void Data_may_be_taken_one_by_one(string author, string expected)
    {
        DocumentResult read = Bib.Read($"@misc{{c, title = {{C}}, {author}}}\n@xdata{{x, author = {{Roe, Jane and Doe, John}}}}\n@xdata{{nested, author = {{xdata=x-author-2}}}}");
        Assert.Equal(expected, string.Join(" and ", read.Document.Entries.Single().Bibliography!.Authors.Select(one => one.Given is null ? one.Family : $"{one.Family}, {one.Given}")));
        Assert.Equal(expected.StartsWith("xdata=x-", StringComparison.Ordinal) ? ["TC0014(1,33)"] : [], Bib.Places(read));
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
