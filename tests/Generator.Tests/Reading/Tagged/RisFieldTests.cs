using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Tagged;

/// <summary>The properties of a paper that the tags of a record give.</summary>
public sealed class RisFieldTests
{
    [Theory]
    [InlineData("M3  - 10.1000/182", "10.1000/182", null)]
    [InlineData("N1  - doi: 10.1000/182", "10.1000/182", null)]
    [InlineData("M3  - https://doi.org/10.1000/182", "10.1000/182", null)]
    [InlineData("M3  - Review of 10.1000/182", null, null)]
    [InlineData("M3  - https://example.org/10.1000/182", null, null)]
    [InlineData("AN  - arXiv:1706.03762", null, "1706.03762")]
    [InlineData("AN  - 1706.03762", null, null)]
    [InlineData("UR  - https://doi.org/10.1000/182", "10.1000/182", null)]
    [InlineData("UR  - http://arxiv.org/abs/1706.03762v1", null, "1706.03762")]
    [InlineData("DO  - 10.48550/ARXIV.1706.03762", "10.48550/ARXIV.1706.03762", "1706.03762")]
    public void The_doi_is_found_where_it_is(string line, string? doi, string? arxivId)
    {
        BibliographyModel paper = One("a.ris", $"TY  - JOUR\nTI  - T\n{line}\nER  - \n").Bibliography!;
        Assert.Equal((doi, arxivId), (paper.Doi, paper.ArxivId));
    }

    [Theory]
    [InlineData("PY  - 2017", 2017, null, "")]
    [InlineData("PY  - 2017///", 2017, null, "")]
    [InlineData("PY  - 2017/06//spring", 2017, 6, "")]
    [InlineData("Y1  - 2017/06/12/", 2017, 6, "2017-06-12")]
    [InlineData("PY  - 2017\nDA  - 2017/06/12", 2017, 6, "2017-06-12")]
    [InlineData("PY  - 2017\nDA  - 2018/06/12", 2017, null, "")]
    [InlineData("PY  - 2017/1/2", 2017, 1, "2017-01-02")]
    [InlineData("PY  - 2017/12/31", 2017, 12, "2017-12-31")]
    [InlineData("PY  - 2016/02/29", 2016, 2, "2016-02-29")]
    [InlineData("PY  - 2017/02/29", 2017, 2, "")]
    [InlineData("PY  - 2017/12/00", 2017, 12, "")]
    [InlineData("PY  - 2017/13/01", 2017, null, "")]
    [InlineData("PY  - 2017/00/01", 2017, null, "")]
    public void The_forms_of_a_date(string lines, int year, int? month, string date)
    {
        BibliographyModel paper = One("a.ris", $"TY  - JOUR\nTI  - T\n{lines}\nER  - \n").Bibliography!;
        Assert.Equal((year, month, date), (paper.Year, paper.Month, Field(paper, "date")));
    }

    [Theory]
    [InlineData("VO  - 7", "7", null, null)]
    [InlineData("CP  - 7", null, "7", null)]
    [InlineData("LK  - https://example.org/1", null, null, "https://example.org/1")]
    public void Some_fields_have_two_tags(string line, string? volume, string? issue, string? url)
    {
        BibliographyModel paper = One("a.ris", $"TY  - JOUR\nTI  - T\n{line}\nDI  - 10.1000/182\nER  - \n").Bibliography!;
        Assert.Equal((volume, issue, url, "10.1000/182"), (paper.Volume, paper.Issue, paper.Url, paper.Doi));
    }

    [Theory]
    [InlineData("A2", "editor")]
    [InlineData("ED", "editor")]
    [InlineData("A3", "serieseditor")]
    [InlineData("A4", "translator")]
    public void People_who_are_no_authors(string tag, string field)
    {
        BibliographyModel paper = One("a.ris", $"TY  - BOOK\nTI  - T\n{tag}  - One, A.\n{tag}  - B. Two\nER  - \n").Bibliography!;
        Assert.Equal("One, A. and Two, B.", Field(paper, field));
        Assert.Empty(paper.Authors);
    }

    [Theory]
    [InlineData("JOUR", "0000-9999", "issn")]
    [InlineData("BOOK", "2434-561X", "issn")]
    [InlineData("JOUR", "0-306-40615-2", "isbn")]
    [InlineData("JOUR", "99921-58-10-7", "isbn")]
    [InlineData("JOUR", "978-0-9752298-0-X", "isbn")]
    [InlineData("JOUR", "12-3", "issn")]
    [InlineData("BOOK", "12-3", "isbn")]
    [InlineData("CHAP", "12-3", "isbn")]
    [InlineData("EDBOOK", "12-3", "isbn")]
    public void The_numbers_of_books_and_of_journals_have_one_tag(string type, string number, string field) => Assert.Equal(
        number, Field(One("a.ris", $"TY  - {type}\nTI  - T\nSN  - {number}\nER  - \n").Bibliography!, field));

    [Theory]
    [InlineData("SP  - 5\nEP  - 9", "5–9")]
    [InlineData("SP  - 5-9\nEP  - 9", "5–9")]
    [InlineData("SP  - 5\nEP  - 5", "5")]
    [InlineData("SP  - 5", "5")]
    [InlineData("EP  - 9", "9")]
    // The last page may lack what it has in common with the first.
    [InlineData("SP  - 1234\nEP  - 41", "1234–1241")]
    [InlineData("SP  - 1234\nEP  - 5", "1234–1235")]
    [InlineData("SP  - 1234-41", "1234–1241")]
    [InlineData("SP  - 1234\nEP  - 1234-41", "1234–1241")]
    [InlineData("SP  - 12\nEP  - 9", "12–19")]
    [InlineData("SP  - 99\nEP  - 5", "99–5")]
    [InlineData("SP  - S12\nEP  - 9", "S12–S19")]
    [InlineData("SP  - S12\nEP  - 19", "S12–S19")]
    [InlineData("SP  - 1234\nEP  - 41a", "1234–41a")]
    [InlineData("SP  - 20-1", "20–1")]
    [InlineData("SP  - 101-9, 112-21; 5", "101–109, 112–121; 5")]
    // Articles by their numbers, which have pages of their own.
    [InlineData("SP  - 014504-1--014504-8", "014504–1–014504–8")]
    [InlineData("SP  - 154101-1-154101-12", "154101–1–154101–12")]
    [InlineData("SP  - 154101-1\nEP  - 154101-12", "154101–1–154101–12")]
    [InlineData("SP  - 064105-8", "064105–8")]
    [InlineData("SP  - 064105\nEP  - 8", "064105–8")]
    [InlineData("SP  - 978-0-262-03384-8", "978–0–262–03384–8")]
    public void Pages(string lines, string pages) =>
        Assert.Equal(pages, One("a.ris", $"TY  - JOUR\nTI  - T\n{lines}\nER  - \n").Bibliography!.Pages);

    [Theory]
    [InlineData("DO  - 10.1000/182\nN1  - doi: 10.1000/182\nM3  - doi: 10.1000/182\nT2  - J\nJF  - J")]
    [InlineData("DO  - 10.1000/182\nM3  - https://doi.org/10.1000/182\nJF  - J\nJO  - J\nJA  - J")]
    [InlineData("N1  - 10.1000/182\nL3  - http://dx.doi.org/10.1000/182\nT2  - J")]
    [InlineData("DO  - https://doi.org/10.1000/182\nDI  - 10.1000/182\nT2  - J\nT2  - J")]
    [InlineData("UR  - 10.1000/182\nJO  - J\nT1  - T")]
    public void What_is_said_twice_is_said_once(string lines)
    {
        BibliographyModel paper = One("a.ris", $"TY  - JOUR\nTI  - T\n{lines}\nER  - \n").Bibliography!;
        Assert.Equal(("10.1000/182", "J", null), (paper.Doi, paper.Venue, paper.Note));
        Assert.Empty(paper.Fields);
    }

    [Fact]
    public void A_key_that_is_a_doi_stays_the_key()
    {
        BibliographyModel paper = One("a.ris", "TY  - JOUR\nTI  - T\nID  - 10.1000/182\nDO  - 10.1000/182\nER  - \n").Bibliography!;
        Assert.Equal(("10.1000/182", "10.1000/182"), (paper.Key, paper.Doi));
    }

    [Theory]
    [InlineData("UR  - https://a.org/x; https://b.org/y", "https://a.org/x", "https://b.org/y")]
    [InlineData("UR  - https://a.org/x;https://b.org/y", "https://a.org/x", "https://b.org/y")]
    [InlineData("UR  - https://a.org/x\n      https://b.org/y", "https://a.org/x", "https://b.org/y")]
    [InlineData("L2  - https://b.org/y\nUR  - https://a.org/x", "https://a.org/x", "https://b.org/y")]
    [InlineData("UR  - https://a.org/x;jsessionid=1?u=http://b.org", "https://a.org/x;jsessionid=1?u=http://b.org", "")]
    public void Addresses_between_semicolons(string lines, string url, string others)
    {
        BibliographyModel paper = One("a.ris", $"TY  - JOUR\nTI  - T\n{lines}\nER  - \n").Bibliography!;
        Assert.Equal((url, others), (paper.Url, Field(paper, "otherurl")));
    }

    [Theory]
    [InlineData("Y2  - 2024/01/15/13:22:11", "2024-01-15")]
    [InlineData("Y2  - 2024/01/15/", "2024-01-15")]
    [InlineData("Y2  - 15 January 2024", "2024-01-15")]
    [InlineData("Y2  - 2024-01-15T13:22:11Z", "2024-01-15")]
    public void The_date_of_access_has_no_time(string line, string date) => Assert.Equal(
        date, Field(One("a.ris", $"TY  - ELEC\nTI  - T\n{line}\nER  - \n").Bibliography!, "urldate"));

    [Theory]
    [InlineData("Quill, Mara", "Quill, Mara")]
    [InlineData("Quill, Mara et al.", "Quill, Mara and others")]
    [InlineData("others", "others")]
    [InlineData("et al.", "others")]
    [InlineData("World Health Organization,", "{World Health Organization}")]
    [InlineData("Quill, Mara; Bel, Ada", "Quill, Mara and Bel, Ada")]
    [InlineData("The Gate Consortium", "{The Gate Consortium}")]
    public void Authors(string name, string people) => Assert.Equal(
        people, PersonNames.Write(One("a.ris", $"TY  - JOUR\nTI  - T\nAU  - {name}\nER  - \n").Bibliography!.Authors));

    [Theory]
    [InlineData("EJOUR", "article")]
    [InlineData("INPR", "article")]
    [InlineData("ABST", "article")]
    [InlineData("MGZN", "article")]
    [InlineData("Journal Article", "article")]
    [InlineData("EBOOK", "book")]
    [InlineData("ECHAP", "incollection")]
    [InlineData("WEB", "online")]
    [InlineData("BLOG", "online")]
    [InlineData("DICT", "inreference")]
    [InlineData("CASE", "jurisdiction")]
    [InlineData("BILL", "legislation")]
    [InlineData("MANSCPT", "unpublished")]
    [InlineData("UNPD", "unpublished")]
    [InlineData("VIDEO", "video")]
    [InlineData("GOVDOC", "techreport")]
    public void Types_of_newer_programs(string type, string entryType) =>
        Assert.Equal(entryType, One("a.ris", $"TY  - {type}\nTI  - T\nER  - \n").Bibliography!.EntryType);
}
