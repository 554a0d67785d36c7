using TypedCorpus.Generator.Models;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>The date of a paper from the fields of an entry.</summary>
public sealed class DateFieldTests
{
    [Theory]
    // BibTeX: year and month, where the month is a macro, a name, a number, or more than a month.
    [InlineData("year = 1999", 1999, null, null)]
    [InlineData("year = {1999}, month = jan", 1999, 1, null)]
    [InlineData("year = \"1999\", month = {December}", 1999, 12, null)]
    [InlineData("year = 1999, month = {Sept.}", 1999, 9, null)]
    [InlineData("year = 1999, month = 7", 1999, 7, null)]
    [InlineData("year = 1999, month = {07}", 1999, 7, null)]
    [InlineData("month = feb", null, 2, null)]
    [InlineData("year = 1999, month = jan # \"~12\"", 1999, 1, "1999-01-12")]
    [InlineData("year = 1999, month = \"8~\" # jul", 1999, 7, "1999-07-08")]
    [InlineData("year = 1999, month = {June 3--5}", 1999, 6, "1999-06-03/1999-06-05")]
    [InlineData("year = 1999, month = jun # \"/\" # jul", 1999, 6, "1999-06/1999-07")]
    [InlineData("year = 1999, month = {December/January}", 1999, 12, "1999-12/2000-01")]
    [InlineData("year = 1999, month = {May 30--June 2}", 1999, 5, "1999-05-30/1999-06-02")]
    [InlineData("year = 1999, month = {1st May}", 1999, 5, "1999-05-01")]
    [InlineData("year = 1999, month = {2nd May}", 1999, 5, "1999-05-02")]
    [InlineData("year = 1999, month = {May 3rd}", 1999, 5, "1999-05-03")]
    [InlineData("year = 1999, month = {31th May}", 1999, 5, "1999-05-31")]
    // Years with other words.
    [InlineData("year = {2019a}", 2019, null, null)]
    [InlineData("year = {[1999]}", 1999, null, null)]
    [InlineData("year = {(1999)}, month = may", 1999, 5, null)]
    [InlineData("year = {c1999}", 1999, null, "1999~")]
    [InlineData("year = {c. 1850}", 1850, null, "1850~")]
    [InlineData("year = {ca.~1850}", 1850, null, "1850~")]
    [InlineData("year = {May 2003}", 2003, 5, null)]
    [InlineData("year = {12 May 2003}", 2003, 5, "2003-05-12")]
    [InlineData("year = {Spring 2004}", 2004, null, "2004-21")]
    [InlineData("year = {1999/2000}", 1999, null, "1999/2000")]
    [InlineData("year = {1999--2000}", 1999, null, "1999/2000")]
    [InlineData("year = {1998-99}", 1998, null, "1998/1999")]
    [InlineData("year = {2003-05-12}", 2003, 5, "2003-05-12")]
    [InlineData("year = 2004, month = {Fall}", 2004, null, "2004-23")]
    [InlineData("year = 2003, month = {May 2003}", 2003, 5, null)]
    [InlineData("date = {May 2003}", 2003, 5, null)]
    [InlineData("date = {12 May 2003}", 2003, 5, "2003-05-12")]
    // The BibLaTeX manual 2.3.8: ISO 8601-2 dates, ranges, open ends, circa, uncertain, unspecified, seasons.
    [InlineData("date = {1850}", 1850, null, null)]
    [InlineData("date = {1997-03}", 1997, 3, null)]
    [InlineData("date = {1967-02-21}", 1967, 2, "1967-02-21")]
    [InlineData("date = {2009-01-31T10:03:04Z}", 2009, 1, "2009-01-31T10:03:04Z")]
    [InlineData("date = {1988/1992}", 1988, null, "1988/1992")]
    [InlineData("date = {2002-01/2002-02}", 2002, 1, "2002-01/2002-02")]
    [InlineData("date = {2003-03/2004}", 2003, 3, "2003-03/2004")]
    [InlineData("date = {1995/}", 1995, null, "1995/")]
    [InlineData("date = {1995/..}", 1995, null, "1995/..")]
    [InlineData("date = {/1997}", 1997, null, "/1997")]
    [InlineData("date = {../1997}", 1997, null, "../1997")]
    [InlineData("date = {1723?}", 1723, null, "1723?")]
    [InlineData("date = {2004-22}", 2004, null, "2004-22")]
    [InlineData("date = {-0876}", -876, null, null)]
    [InlineData("date = {199X}", null, null, "199X")]
    [InlineData("date = {19XX}", null, null, "19XX")]
    [InlineData("date = {1999-XX}", 1999, null, "1999-XX")]
    [InlineData("date = {1999-01-XX}", 1999, 1, "1999-01-XX")]
    [InlineData("date = {1999-XX-XX}", 1999, null, "1999-XX-XX")]
    [InlineData("date = {2017-06}, year = 2017, month = jun", 2017, 6, null)]
    public void Dates(string fields, int? year, int? month, string? precise)
    {
        BibliographyModel bibliography = Bib.Of(fields);
        Assert.Equal((year, month), (bibliography.Year, bibliography.Month));
        Assert.Equal(precise is null ? [] : [new("date", precise)], bibliography.Fields);
    }

    [Theory]
    [InlineData("in press 2019", 2019)]
    [InlineData("2001 (first published 1985)", 2001)]
    [InlineData("to appear in 2020", 2020)]
    public void What_else_a_year_says_stays(string text, int year)
    {
        BibliographyModel bibliography = Bib.Of($"year = {{{text}}}");
        Assert.Equal((year, text), (bibliography.Year!.Value, Bib.Field(bibliography, "year")));
    }

    [Fact]
    public void A_tilde_in_a_date_is_no_space()
    {
        BibliographyModel bibliography = Bib.Of("date = {1997~}");
        Assert.Equal((1997, "1997~"), (bibliography.Year!.Value, Bib.Field(bibliography, "date")));
    }
}
