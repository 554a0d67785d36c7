using TypedCorpus.Generator.Models;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Ris;

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
    public void Pages(string lines, string pages) =>
        Assert.Equal(pages, One("a.ris", $"TY  - JOUR\nTI  - T\n{lines}\nER  - \n").Bibliography!.Pages);
}
