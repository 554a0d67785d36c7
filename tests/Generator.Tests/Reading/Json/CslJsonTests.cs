using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>CSL-JSON, by its schema 1.0.2 and as Zotero, Pandoc and Crossref write it.</summary>
public sealed class CslJsonTests
{
    private const string Article =
        """
        [{
          "id": "vaswani2017", "type": "paper-conference", "title": "Attention <i>Is</i> <span class=\"nocase\">All</span> H<sub>2</sub>O a < b",
          "author": [{"family": "Vaswani", "given": "Ashish"}, {"family": "Berg", "given": "Ludwig", "non-dropping-particle": "van der", "suffix": "Jr."},
                     {"literal": "The ATLAS Collaboration"}, {"family": "Gogh", "given": "Vincent", "dropping-particle": "van", "static-ordering": true}],
          "editor": [{"family": "Guyon", "given": "I."}, {"literal": "A and B Group"}],
          "issued": {"date-parts": [["2017", 12, "4"], [2017, 12, 9]]}, "accessed": {"date-parts": [[2020, 1, 2]]},
          "container-title": "Advances in <b>Neural</b> Systems", "collection-title": "NeurIPS", "collection-number": 30, "page": "5998-6008", "volume": 30,
          "issue": "2", "number": "7", "publisher": "Curran", "publisher-place": "Long Beach", "DOI": "https://doi.org/10.48550/arXiv.1706.03762",
          "URL": "https://papers.nips.cc/1", "ISBN": "978-1", "ISSN": "1234-5678", "language": "en-GB", "abstract": "We propose it. See https://github.com/a/b.",
          "note": "Best paper", "keyword": "attention, translation", "genre": "Full paper", "edition": 2, "event-title": "NIPS", "event-place": "CA",
          "title-short": "Attention", "custom": {"x": 1}, "categories": ["cs"], "archive": "arXiv"
        }]
        """;

    [Fact]
    public void An_item_with_all_there_is()
    {
        DocumentResult read = Read("a.json", Article);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.CslJson, read.Document.Layout);
        EntryModel entry = Assert.Single(read.Document.Entries);
        Assert.Equal("Attention Is All H2O a < b", entry.Title.Display);
        Assert.Equal("https://github.com/a/b", Assert.Single(entry.Links).Url);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("vaswani2017", "inproceedings", 2017, 12), (paper.Key, paper.EntryType, paper.Year, paper.Month));
        Assert.Equal(
            [new("Vaswani", "Ashish"), new("van der Berg", "Ludwig", "Jr."), new("The ATLAS Collaboration", IsLiteral: true), new("van Gogh", "Vincent")],
            paper.Authors);
        Assert.Equal(("Advances in Neural Systems", "30", "2", "5998–6008"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("Curran", "10.48550/arXiv.1706.03762", "1706.03762"), (paper.Publisher, paper.Doi, paper.ArxivId));
        Assert.Equal(("https://papers.nips.cc/1", "en-GB", "Best paper"), (paper.Url, paper.Language, paper.Note));
        Assert.Equal(["attention", "translation"], paper.Keywords);
        Assert.Equal(["cs"], paper.Categories);
        Assert.Equal(
            [
                "date=2017-12-04/2017-12-09", "editor=Guyon, I. and {A and B Group}", "urldate=2020-01-02", "series=NeurIPS", "number=30; 7",
                "address=Long Beach", "isbn=978-1", "issn=1234-5678", "type=Full paper", "edition=2", "eventtitle=NIPS", "eventvenue=CA",
                "shorttitle=Attention", "x=1", "archive=arXiv",
            ],
            paper.Fields.Select(field => $"{field.Name}={field.Value}"));
    }

    [Theory]
    [InlineData("""{"date-parts":[[2017]]}""", 2017, null, "")]
    [InlineData("""{"date-parts":[["2017","6"]]}""", 2017, 6, "")]
    [InlineData("""{"date-parts":[[2017,6,12]]}""", 2017, 6, "2017-06-12")]
    [InlineData("""{"date-parts":[[2017,6],[2018,1]],"circa":true}""", 2017, 6, "2017-06/2018-01")]
    [InlineData("""{"date-parts":[[2017]],"season":1}""", 2017, null, "2017-21")]
    [InlineData("""{"date-parts":[[2017]],"season":"4"}""", 2017, null, "2017-24")]
    [InlineData("""{"date-parts":[[2017]],"season":5}""", 2017, null, "")]
    [InlineData("""{"date-parts":[[2017,12,31]]}""", 2017, 12, "2017-12-31")]
    [InlineData("""{"date-parts":[[2017,1,1]]}""", 2017, 1, "2017-01-01")]
    [InlineData("""{"date-parts":[[2017,12,32]]}""", 2017, 12, "")]
    [InlineData("""{"date-parts":[[2017,12,0]]}""", 2017, 12, "")]
    [InlineData("""{"date-parts":[[2017,13,1]]}""", 2017, null, "")]
    [InlineData("""{"date-parts":[[2017,0,1]]}""", 2017, null, "")]
    [InlineData("""{"date-parts":[[9999]]}""", 9999, null, "")]
    [InlineData("""{"edtf":"2017-06"}""", 2017, 6, "")]
    [InlineData("""{"raw":"2017-06-12"}""", 2017, 6, "2017-06-12")]
    [InlineData("""{"literal":"2017"}""", 2017, null, "")]
    [InlineData("\"2017-06-12/2017-06-14\"", 2017, 6, "2017-06-12/2017-06-14")]
    [InlineData("\"2017-06\"", 2017, 6, "")]
    public void The_forms_of_a_date(string issued, int year, int? month, string date)
    {
        BibliographyModel paper = One("a.json", $$"""[{"id":"a","type":"book","title":"T","issued":{{issued}}}]""").Bibliography!;
        Assert.Equal((year, month, date), (paper.Year, paper.Month, Field(paper, "date")));
    }

    [Theory]
    [InlineData("""{"raw":"forthcoming"}""")]
    [InlineData("\"in press\"")]
    [InlineData("""{"date-parts":[[0]]}""")]
    [InlineData("""{"date-parts":[[10000]]}""")]
    [InlineData("\"0000-00-00\"")]
    public void A_date_that_is_none_is_told(string issued)
    {
        string text = $$"""[{"id":"a","type":"book","title":"T","issued":{{issued}}}]""";
        Assert.Equal([$"TC0012(1,47) {issued}"], Places(Read("a.json", text), text));
    }

    [Theory]
    [InlineData("article-journal", "article")]
    [InlineData("book", "book")]
    [InlineData("chapter", "incollection")]
    [InlineData("thesis", "phdthesis")]
    [InlineData("report", "techreport")]
    [InlineData("webpage", "online")]
    [InlineData("song", "audio")]
    public void The_types(string type, string entryType) =>
        Assert.Equal(entryType, One("a.json", $$"""[{"id":1,"type":"{{type}}","title":"T"}]""").Bibliography!.EntryType);

    [Theory]
    [InlineData("""{"id":"a","type":"article","title":"T"}""", true)]
    [InlineData("""{"title":"T","issued":{"date-parts":[[2017]]}}""", true)]
    [InlineData("""{"title":"T","container-title":"J"}""", true)]
    [InlineData("""{"title":"T","author":[{"family":"A","given":"B"}]}""", true)]
    [InlineData("""{"id":"a","type":"poster","title":"T"}""", false)]
    [InlineData("""{"type":"book","title":"T"}""", false)]
    [InlineData("""{"title":"T","author":[{"name":"A"}]}""", false)]
    public void It_is_recognised_by_what_only_it_has(string item, bool isCsl) =>
        Assert.Equal(isCsl ? DocumentLayoutModel.CslJson : DocumentLayoutModel.Json, Read("a.json", "[" + item + "]").Document.Layout);

    [Theory]
    [InlineData("report", "number", null)]
    [InlineData("patent", "number", null)]
    [InlineData("article-journal", "number", "7")]
    [InlineData("report", "issue", "7")]
    public void The_number_of_a_report_is_no_issue(string type, string variable, string? issue)
    {
        BibliographyModel paper = One("a.json", $$"""[{"id":1,"type":"{{type}}","title":"T","{{variable}}":7}]""").Bibliography!;
        Assert.Equal((issue, issue is null ? "7" : ""), (paper.Issue, Field(paper, "number")));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("file")]
    public void What_has_another_name_or_another_place(string file)
    {
        BibliographyModel paper = One(
            "a.json",
            $$$"""
            [{"citation-key":"k","type":"article","title":"T","author":[{"literal":"A"}],"subject":["x"],"archive":"arXiv",
              "archive_location":"1706.03762v2","custom":{"{{{file}}}":"https://a.org/x.pdf"}}]
            """).Bibliography!;
        Assert.Equal(("k", "1706.03762", "https://a.org/x.pdf"), (paper.Key, paper.ArxivId, paper.PdfUrl));
        Assert.Equal(["x"], paper.Keywords);
        Assert.Empty(paper.Fields);
    }

    [Fact]
    public void An_answer_of_crossref()
    {
        EntryModel entry = One(
            "crossref.json",
            """
            {"status":"ok","message":{"total-results":1,"items":[{"DOI":"10.1038/nature14539","type":"journal-article","title":["Deep learning"],
            "container-title":["Nature"],"issued":{"date-parts":[[2015,5]]},"author":[{"given":"Yann","family":"LeCun","sequence":"first"}],
            "abstract":"<jats:title>Abstract</jats:title><jats:p>Deep <jats:italic>learning</jats:italic> allows.</jats:p>","page":"436-444"}]}}
            """);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("Deep learning", "Abstract Deep learning allows.", "Nature"), (entry.Title.Display, entry.Abstract!.Display, paper.Venue));
        Assert.Equal((2015, 5, "10.1038/nature14539"), (paper.Year, paper.Month, paper.Doi));
        Assert.Equal("article", paper.EntryType);
    }
}
