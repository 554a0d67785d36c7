using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>The properties of a paper that the fields of an entry give.</summary>
public sealed class FieldTests
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

    [Theory]
    [InlineData("10.1145/3292500.3330701")]
    [InlineData("https://doi.org/10.1145/3292500.3330701")]
    [InlineData("http://dx.doi.org/10.1145/3292500.3330701")]
    [InlineData("doi:10.1145/3292500.3330701")]
    [InlineData("DOI: 10.1145/3292500.3330701.")]
    [InlineData("https://doi.org/10.1145%2F3292500.3330701")]
    [InlineData("\\url{https://doi.org/10.1145/3292500.3330701}")]
    public void Dois(string doi) => Assert.Equal("10.1145/3292500.3330701", Bib.Of($"doi = {{{doi}}}").Doi);

    [Theory]
    [InlineData("url = {https://doi.org/10.1000/1}", "url")]
    [InlineData("eprint = {10.1000/1}, eprinttype = {doi}", null)]
    [InlineData("note = {doi:10.1000/1}", null)]
    [InlineData("howpublished = {doi: 10.1000/1}", null)]
    [InlineData("note = {\\url{https://doi.org/10.1000/1}}", "url")]
    public void Dois_in_other_fields(string fields, string? url)
    {
        BibliographyModel bibliography = Bib.Of(fields);
        Assert.Equal(("10.1000/1", null, url is not null), (bibliography.Doi, bibliography.Note, bibliography.Url is not null));
        Assert.Empty(bibliography.Fields);
    }

    [Fact]
    public void A_doi_in_a_sentence_is_that_of_another_paper()
    {
        BibliographyModel bibliography = Bib.Of("note = {A reply to doi:10.1000/1}");
        Assert.Equal((null, "A reply to doi:10.1000/1"), (bibliography.Doi, bibliography.Note));
    }

    [Fact]
    public void The_registrant_of_a_doi_may_have_parts() =>
        Assert.Equal("10.1000.10/1", Bib.Of("doi = {v10.10, 10.1000.10/1;}").Doi);

    [Fact]
    public void A_doi_keeps_what_latex_escapes() =>
        Assert.Equal("10.1007/978-3-319_4<1>", Bib.Of("doi = {10.1007/978-3-319\\_4<1>}").Doi);

    [Theory]
    [InlineData("eprint = {1706.03762}", "1706.03762")]
    [InlineData("eprint = {1706.03762v7}, archivePrefix = {arXiv}", "1706.03762")]
    [InlineData("eprint = {arXiv:1706.03762v7}, eprinttype = {arxiv}", "1706.03762")]
    [InlineData("eprint = {hep-th/9901001}, archiveprefix = {arXiv}", "hep-th/9901001")]
    [InlineData("eprint = {math.GT/0309136}", "math/0309136")]
    [InlineData("url = {https://arxiv.org/abs/1706.03762v1}", "1706.03762")]
    [InlineData("url = {http://arxiv.org/pdf/1706.03762.pdf}", "1706.03762")]
    [InlineData("journal = {arXiv preprint arXiv:1706.03762}", "1706.03762")]
    [InlineData("journal = {CoRR}, volume = {abs/1706.03762}", "1706.03762")]
    [InlineData("doi = {10.48550/arXiv.1706.03762}", "1706.03762")]
    [InlineData("howpublished = {\\url{https://arxiv.org/abs/1706.03762}}", "1706.03762")]
    [InlineData("arxivId = {1706.03762}", "1706.03762")]
    [InlineData("eprint = {http://arxiv.org/abs/1706.03762v1}", "1706.03762")]
    [InlineData("eprint = {9711200}, archiveprefix = {hep-th}", "hep-th/9711200")]
    [InlineData("journal = {ArXiv}, volume = {abs/1706.03762}", "1706.03762")]
    [InlineData("journal = {arXiv: Learning}, volume = {1706.03762}", "1706.03762")]
    [InlineData("journal = {arXiv e-prints}, pages = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("journal = {arXiv:1706.03762 [cs]}", "1706.03762")]
    [InlineData("publisher = {arXiv}, number = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("eid = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("note = {arXiv:1706.03762 [cs.CL]}", "1706.03762")]
    [InlineData("note = {arXiv preprint arXiv:1706.03762}", "1706.03762")]
    [InlineData("howpublished = {arXiv:1706.03762}", "1706.03762")]
    [InlineData("note = {\\url{https://arxiv.org/abs/1706.03762}}", "1706.03762")]
    [InlineData("note = {An answer to arXiv:1706.03762}", null)]
    [InlineData("journal = {J}, volume = {1706.03762}", null)]
    [InlineData("url = {https://example.org/1706.03762}", null)]
    [InlineData("eprint = {1706.03762}, eprinttype = {jstor}", null)]
    public void Arxiv_numbers(string fields, string? number) => Assert.Equal(number, Bib.Of(fields).ArxivId);

    [Fact]
    public void An_eprint_of_another_archive_stays()
    {
        BibliographyModel bibliography = Bib.Of("eprint = {2307/1234}, eprinttype = {jstor}, eprintclass = {c}");
        Assert.Equal(["eprint=2307/1234", "eprinttype=jstor"], bibliography.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    [Theory]
    [InlineData("url = {https://a.org/~u/x\\_y?a=1\\&b=2\\#c}", "https://a.org/~u/x_y?a=1&b=2#c")]
    [InlineData("url = {\\url{https://a.org/x--y}}", "https://a.org/x--y")]
    [InlineData("url = {https://a.org/\\~{}u}", "https://a.org/~u")]
    [InlineData("howpublished = {Online at \\url{https://a.org/x}, 2001}", "https://a.org/x")]
    [InlineData("howpublished = {Online}", null)]
    [InlineData("url = {\\href{https://a.org/x\\_y}{the page}}", "https://a.org/x_y")]
    [InlineData("howpublished = {https://a.org/x}", "https://a.org/x")]
    [InlineData("note = {\\href{https://a.org/x}{the page}}", "https://a.org/x")]
    [InlineData("note = {See \\url{https://a.org/x}}", null)]
    public void Addresses(string fields, string? url) => Assert.Equal(url, Bib.Of(fields).Url);

    [Theory]
    [InlineData("pdf = {https://a.org/x.pdf}", "https://a.org/x.pdf")]
    [InlineData("file = {http://a.org/x.pdf}", "http://a.org/x.pdf")]
    [InlineData("file = {:home/x.pdf:PDF}", null)]
    public void Files(string fields, string? url)
    {
        BibliographyModel bibliography = Bib.Of(fields);
        Assert.Equal(url, bibliography.PdfUrl);
        Assert.Equal(url is null ? 1 : 0, bibliography.Fields.Count);
    }

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
