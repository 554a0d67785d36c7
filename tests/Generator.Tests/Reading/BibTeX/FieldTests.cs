using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>The properties of a paper that the fields of an entry give.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData("year = {in press}", "year", "in press", "TC0012(1,37)")]
    [InlineData("month = {Spring}", "month", "Spring", "TC0012(1,38)")]
    [InlineData("month = 13", "month", "13", "TC0012(1,37)")]
    [InlineData("date = {soon}", "date", "soon", "TC0012(1,37)")]
    [InlineData("month = {May 32}", "month", "May 32", "TC0012(1,38)")]
    [InlineData("month = {May 0}", "month", "May 0", "TC0012(1,38)")]
    [InlineData("month = {May 3, 4, 5}", "month", "May 3, 4, 5", "TC0012(1,38)")]
    [InlineData("month = {5 May/June}", "month", "5 May/June", "TC0012(1,38)")]
    [InlineData("month = {May, June, July}", "month", "May, June, July", "TC0012(1,38)")]
    [InlineData("month = {7, 8}", "month", "7, 8", "TC0012(1,38)")]
    [InlineData("month = {May nd}", "month", "May nd", "TC0012(1,38)")]
    [InlineData("date = {2001-02-32}", "date", "2001-02-32", "TC0012(1,37)")]
    [InlineData("date = {2001-00}", "date", "2001-00", "TC0012(1,37)")]
    [InlineData("date = {2001-42}", "date", "2001-42", "TC0012(1,37)")]
    [InlineData("date = {2001-1X}", "date", "2001-1X", "TC0012(1,37)")]
    [InlineData("date = {XXXX}", "date", "XXXX", "TC0012(1,37)")]
    [InlineData("doi = {none}", "doi", "none", "TC0012(1,36)")]
    [InlineData("doi = {10.100/1}", "doi", "10.100/1", "TC0012(1,36)")]
    [InlineData("doi = {10.1000/}", "doi", "10.1000/", "TC0012(1,36)")]
    [InlineData("doi = {A10.1000/1}", "doi", "A10.1000/1", "TC0012(1,36)")]
    [InlineData("year = 10000", "year", "10000", "TC0012(1,36)")]
    public void What_is_not_understood_is_kept_and_told(string field, string name, string value, string place)
    {
        DocumentResult read = Bib.Read($"@misc{{k, title = {{A title}}, {field}}}");
        Assert.Equal([place], Bib.Places(read));
        Assert.Equal(value, Bib.Field(Assert.Single(read.Document.Entries).Bibliography!, name));
    }

    [Theory]
    [InlineData("article", "journal = {J}, booktitle = {B}", "J", "booktitle")]
    [InlineData("article", "journaltitle = {J}", "J", null)]
    [InlineData("inproceedings", "journal = {J}, booktitle = {B}", "B", "journal")]
    [InlineData("incollection", "booktitle = {B}", "B", null)]
    [InlineData("article", "booktitle = {B}", "B", null)]
    [InlineData("inproceedings", "journaltitle = {J}", "J", null)]
    [InlineData("inbook", "journal = {J}", "J", null)]
    [InlineData("conference", "journal = {J}, booktitle = {B}", "B", "journal")]
    [InlineData("bookinbook", "booktitle = {B}", "B", null)]
    [InlineData("proceedings", "booktitle = {B}", null, "booktitle")]
    [InlineData("book", "booktitle = {B}", null, "booktitle")]
    [InlineData("suppbook", "journal = {J}, booktitle = {B}", "B", "journal")]
    [InlineData("suppcollection", "journal = {J}, booktitle = {B}", "B", "journal")]
    [InlineData("misc", "publisher = {P}", null, null)]
    public void Venues(string type, string fields, string? venue, string? left)
    {
        BibliographyModel bibliography = Bib.Of(fields, type);
        Assert.Equal(venue, bibliography.Venue);
        Assert.Equal(left is null ? [] : [left], bibliography.Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("article", "number = 3", "3", null)]
    [InlineData("article", "issue = {Spring}", "Spring", null)]
    [InlineData("article", "number = 3, issue = {Spring}", "3", "Spring")]
    [InlineData("techreport", "number = {TR-1}", null, "TR-1")]
    [InlineData("patent", "number = {US1}", null, "US1")]
    [InlineData("report", "number = {R1}", null, "R1")]
    [InlineData("manual", "number = {M1}", null, "M1")]
    public void Issues(string type, string fields, string? issue, string? left)
    {
        BibliographyModel bibliography = Bib.Of(fields, type);
        Assert.Equal(issue, bibliography.Issue);
        Assert.Equal(left, bibliography.Fields.SingleOrDefault()?.Value);
    }

    [Theory]
    [InlineData("1--10", "1–10")]
    [InlineData("1-10", "1–10")]
    [InlineData("1 -- 10, 12 - 14", "1–10, 12–14")]
    [InlineData("1\\textendash{}10", "1–10")]
    [InlineData("1\u201010, 2\u2015 9, 3\u22124", "1–10, 2–9, 3–4")]
    [InlineData("e12", "e12")]
    public void Pages(string pages, string expected) => Assert.Equal(expected, Bib.Of($"pages = {{{pages}}}").Pages);

    [Fact]
    public void Words_of_a_subject()
    {
        BibliographyModel bibliography = Bib.Of("keywords = {deep  learning; vision; ; vision}, primaryclass = {cs.CV}, langid = {german}, note = {N}");
        Assert.Equal(["deep learning", "vision"], bibliography.Keywords);
        Assert.Equal(["long, thin", "short"], Bib.Of("keywords = {long, thin; short}").Keywords);
        Assert.Equal(["long", "thin", "short"], Bib.Of("keywords = {long, thin, short}").Keywords);
        Assert.Equal(["cs.CV"], bibliography.Categories);
        Assert.Equal(("german", "N"), (bibliography.Language, bibliography.Note));
        Assert.Equal(["cs.CL", "cs.AI"], Bib.Of("eprintclass = {cs.CL}, categories = {cs.CL cs.AI}").Categories);
        Assert.Equal("english", Bib.Of("language = {english}, langid = {german}").Language);
    }

    [Fact]
    public void The_rest_is_kept_in_its_order_under_lower_case_names()
    {
        BibliographyModel bibliography = Bib.Of("ISBN = {1-2}, Editor = {Guyon, I. and {von Luxburg}, U. and {The Group}}, Address = {Z{\\\"u}rich}, empty = {}, blank = { }, braces = {{}}");
        Assert.Equal(
            ["isbn=1-2", "editor=Guyon, I. and von Luxburg, U. and {The Group}", "address=Zürich"],
            bibliography.Fields.Select(field => $"{field.Name}={field.Value}"));
    }
}
