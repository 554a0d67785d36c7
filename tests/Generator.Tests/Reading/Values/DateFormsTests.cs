using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.Values;

/// <summary>Each form of a date is understood in each format.</summary>
public sealed class DateFormsTests
{
    private static readonly (string Form, int Year, int? Month, string? Precise)[] Forms =
    [
        ("2017", 2017, null, null),
        ("2017-06", 2017, 6, null),
        ("2017-06-12", 2017, 6, "2017-06-12"),
        ("2017/06/12", 2017, 6, "2017-06-12"),
        ("20170612", 2017, 6, "2017-06-12"),
        ("12 June 2017", 2017, 6, "2017-06-12"),
        ("June 12th 2017", 2017, 6, "2017-06-12"),
        ("12 juin 2017", 2017, 6, "2017-06-12"),
        ("Mon 12 Jun 2017 17:57:34 GMT", 2017, 6, "2017-06-12"),
        ("12.06.2017", 2017, 6, "2017-06-12"),
        ("06/25/2017", 2017, 6, "2017-06-25"),
        ("06/2017", 2017, 6, null),
        ("2017\u5E746\u670812\u65E5", 2017, 6, "2017-06-12"),
        ("20-22 June 2025", 2025, 6, "2025-06-20/2025-06-22"),
        ("2019 Mar-Apr", 2019, 3, "2019-03/2019-04"),
        ("Dec 2004-Jan 2005", 2004, 12, "2004-12/2005-01"),
        ("2017/2018", 2017, null, "2017/2018"),
        ("1995/..", 1995, null, "1995/.."),
        ("Spring 2004", 2004, null, "2004-21"),
        ("2004-23", 2004, null, "2004-23"),
        ("c. 1850", 1850, null, "1850~"),
        ("1723?", 1723, null, "1723?"),
    ];

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["a.bib"] = "@misc{k, title = {Bees dance}, author = {Quill, Mara}, date = {#}}\n",
        ["a.ris"] = "TY  - JOUR\nTI  - Bees dance\nAU  - Quill, Mara\nDA  - #\nER  - \n",
        ["a.enw"] = "%0 Journal Article\n%T Bees dance\n%A Quill, Mara\n%8 #\n",
        ["a.json"] = """[{"title": "Bees dance", "authors": ["Mara Quill"], "date": "#"}]""",
        ["a.csv"] = "title,authors,date\nBees dance,Mara Quill,#\n",
        ["a.xml"] = "<papers><paper><title>Bees dance</title><author>Mara Quill</author><date>#</date></paper></papers>",
        ["a.txt"] = "Title: Bees dance\nAuthors: Mara Quill\nDate: #\n",
    };

    public static TheoryData<string, int> All
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (string format in Formats.Keys)
            {
                for (int i = 0; i < Forms.Length; i++)
                    all.Add(format, i);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_form_is_understood_in_each_format(string format, int number)
    {
        (string form, int year, int? month, string? precise) = Forms[number];
        DocumentResult read = GeneratorSteps.Read(new TestDocument(format, Formats[format].Replace("#", form, StringComparison.Ordinal)));
        BibliographyModel bibliography = Assert.Single(read.Document.Entries).Bibliography!;
        string? date = bibliography.Fields.FirstOrDefault(field => field.Name == "date")?.Value;
        Assert.Equal((form, year, month, precise), (form, bibliography.Year, bibliography.Month, date));
        Assert.Empty(read.Diagnostics);
    }
}
