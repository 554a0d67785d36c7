using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>Samples in the shape of the dumps that there are.</summary>
public sealed class JsonShapesTests
{
    private const string ArxivDump =
        """
        {"id":"0704.0001","submitter":"Pavel Nadolsky","authors":"C. Bal\\'azs, E. L. Berger, P. M. Nadolsky and C.-P. Yuan (1)","title":"Calculation of prompt diphoton production\n  at Tevatron and LHC energies","comments":"37 pages, 15 figures","journal-ref":"Phys.Rev.D76:013009,2007","doi":"10.1103/PhysRevD.76.013009","report-no":"ANL-HEP-PR-07-12","categories":"hep-ph cs.CL","license":null,"abstract":"  A fully differential calculation in\nperturbative QCD, see arXiv:hep-ph/0603037.\n","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],"update_date":"2008-11-26","authors_parsed":[["Bal\u00e1zs","C.",""],["Berger","E. L.",""],["Nadolsky","P. M.","Jr."],["The ATLAS Collaboration","",""]]}
        {"id":"hep-th/9901001","authors":"A. One and B. van Two","title":"Second","abstract":"B.","categories":"hep-th"}
        """;

    [Fact]
    public void The_metadata_dump_of_arxiv()
    {
        DocumentResult read = Read("arxiv.json", ArxivDump);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(DocumentLayoutModel.JsonLines, read.Document.Layout);
        EntryModel entry = read.Document.Entries[0];
        Assert.Equal("Calculation of prompt diphoton production at Tevatron and LHC energies", entry.Title.Display);
        Assert.Equal("A fully differential calculation in perturbative QCD, see arXiv:hep-ph/0603037.", entry.Abstract!.Display);
        Assert.Equal(["hep-ph/0603037"], entry.References);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(
            [new("Balázs", "C."), new("Berger", "E. L."), new("Nadolsky", "P. M.", "Jr."), new("The ATLAS Collaboration", IsLiteral: true)],
            paper.Authors);
        Assert.Equal((2007, 4, "2007-04-02"), (paper.Year, paper.Month, Field(paper, "date")));
        Assert.Equal(("0704.0001", null, "10.1103/PhysRevD.76.013009"), (paper.ArxivId, paper.Key, paper.Doi));
        Assert.Equal(("Phys.Rev.D76:013009,2007", "37 pages, 15 figures"), (paper.Venue, paper.Note));
        Assert.Equal(["hep-ph", "cs.CL"], paper.Categories);
        Assert.Equal(["date", "submitter", "number", "update_date"], paper.Fields.Select(field => field.Name));
        Assert.Equal([new("One", "A."), new("van Two", "B.")], read.Document.Entries[1].Bibliography!.Authors);
        Assert.Equal((2, "hep-th/9901001"), (read.Document.Entries[1].Line, read.Document.Entries[1].Bibliography!.ArxivId));
    }

    [Fact]
    public void The_daily_papers_of_hugging_face()
    {
        BibliographyModel paper = One(
            "daily.json",
            """
            [{"paper":{"id":"2402.17764","authors":[{"_id":"65de","name":"Shuming Ma","hidden":false},{"name":"Furu Wei","hidden":false}],
              "publishedAt":"2024-02-27T18:56:19.000Z","title":"The Era of 1-bit LLMs","summary":"Recent research.","upvotes":590},
              "publishedAt":"2024-02-28T04:39:13.000Z","title":"The Era of 1-bit LLMs","numComments":25,"submittedBy":{"name":"akhaliq"}}]
            """).Bibliography!;
        Assert.Equal("2402.17764", paper.ArxivId);
        Assert.Equal((2024, 2, "2024-02-27"), (paper.Year, paper.Month, Field(paper, "date")));
        Assert.Equal([new("Ma", "Shuming"), new("Wei", "Furu")], paper.Authors);
        Assert.Equal(["date", "numcomments", "upvotes"], paper.Fields.Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"notes":[{"id":"Xyz12","forum":"Xyz12","content":{"title":{"value":"T"},"authors":{"value":["A B"]},"abstract":{"value":"S."},"keywords":{"value":["k"]},"pdf":{"value":"/pdf/1.pdf"}}}],"count":1}""")]
    [InlineData("""{"notes":[{"id":"Xyz12","content":{"title":"T","authors":["A B"],"abstract":"S.","keywords":["k"]}}]}""")]
    public void The_notes_of_openreview(string text)
    {
        EntryModel entry = One("notes.json", text);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("T", "S.", "Xyz12"), (entry.Title.Display, entry.Abstract!.Display, paper.Key));
        Assert.Equal([new("B", "A")], paper.Authors);
        Assert.Equal(["k"], paper.Keywords);
    }

    [Fact]
    public void A_conference_list()
    {
        BibliographyModel paper = One(
            "acl.json",
            """
            {"count": 1, "tracks": [{"name": "Main"}], "papers": [{
              "bibkey": "vaswani-2017", "title": "Attention", "author": [{"first": "Ashish", "last": "Vaswani"}, {"first_name": "Noam", "last_name": "Shazeer"}],
              "booktitle": "Advances", "year": "2017", "month": "December", "pages": "5998--6008", "volume": 30, "number": "1",
              "publisher": "Curran", "url": "https://aclanthology.org/P1", "pdf": "https://aclanthology.org/P1.pdf", "arxiv_id": "1706.03762v7",
              "tags": "attention; translation", "language": "en", "Award": true, "pwc": null, "extra": {"a": 1}, "ids": [1, 2]
            }]}
            """).Bibliography!;
        Assert.Equal(("vaswani-2017", 2017, 12, "1706.03762"), (paper.Key, paper.Year, paper.Month, paper.ArxivId));
        Assert.Equal(("Advances", "30", "1", "5998–6008"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("Curran", "en"), (paper.Publisher, paper.Language));
        Assert.Equal(("https://aclanthology.org/P1", "https://aclanthology.org/P1.pdf"), (paper.Url, paper.PdfUrl));
        Assert.Equal([new("Vaswani", "Ashish"), new("Shazeer", "Noam")], paper.Authors);
        Assert.Equal(["attention", "translation"], paper.Keywords);
        Assert.Equal([new("award", "true")], paper.Fields);
    }

    [Theory]
    [InlineData("""{"results":[{"title":"T","authorships":[{"author":{"display_name":"A B"}}]}]}""", "B")]
    [InlineData("""{"data":{"search":{"items":[{"Title":"T","AUTHORS":"B, A and D, C"}]}}}""", "B;D")]
    [InlineData("""{"title":"T","authors":"A B; D, C"}""", "B;D")]
    [InlineData("""{"title":"T","authors":"B, A","papers":[{"title":"cited"}]}""", "B")]
    [InlineData("""[{"title":"T","authors":["B, A","Ludwig van Beethoven","Sammy Davis Jr.","OpenAI"]}]""", "B;van Beethoven;Davis;OpenAI")]
    [InlineData("""{"title":"T","author":{"name":"A B"}}""", "B")]
    [InlineData("""{"title":"T","authors_parsed":[["Berger"],["B","C"]]}""", "Berger;B")]
    [InlineData("""{"title":"T","authors":"A. One, Jr., B. Two (Univ. of X, Y)"}""", "One;Two")]
    [InlineData("""{"title":"T","authors":"A. One (Dept. (X), Univ. of Y) and B. Two"}""", "One;Two")]
    [InlineData("""{"title":"T","authors":"Jr., A. One and B. Two"}""", "Jr.;One;Two")]
    [InlineData("""{"title":"T","authors":["The Alan Turing Fellows","the Second Readers","Los Alamos Network"]}""", "The Alan Turing Fellows;the Second Readers;Los Alamos Network")]
    public void Papers_and_their_authors_are_where_they_are(string text, string families)
    {
        EntryModel entry = One("a.json", text);
        Assert.Equal("T", entry.Title.Display);
        Assert.Equal(families, string.Join(';', entry.Bibliography!.Authors.Select(author => author.Family)));
    }

    [Theory]
    [InlineData("a.json", """{"title":"A","abstract":"B"}""", "Json")]
    [InlineData("a.jsonl", """{"title":"A","abstract":"B"}""", "JsonLines")]
    [InlineData("a.ndjson", "{\"title\":\"A\"}\n\n{\"title\":\"B\"}\n", "JsonLines")]
    [InlineData("a.json", "{\n\"title\":\"A\"\n}\n{\n\"title\":\"B\"\n}\n", "JsonLines")]
    [InlineData("a.jsonl", """[{"title":"A"},{"title":"B"}]""", "Json")]
    [InlineData("a.jsonl", "{\n\"title\":\"A\"\n}\n{\n\"title\":\"B\"\n}\n", "JsonLines")]
    [InlineData("a.jsonl", "[\n{\"title\":\"A\"},\n{\"title\":\"B\"}]", "Json")]
    [InlineData("a.json", "[{\"title\":\"A\",\n\"id\":7}]", "Json")]
    [InlineData("papers", """[{"title":"A"}]""", "Json")]
    [InlineData("a.json", "{\"papers\":[{\"title\":\"A\"},\n{\"title\":\"B\"}]}", "Json")]
    public void The_layout_is_found_by_the_content(string name, string text, string layout)
    {
        DocumentResult read = Read(name, text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(layout, read.Document.Layout.ToString());
        Assert.Equal(text.Contains("\"title\":\"B", StringComparison.Ordinal) && !text.Contains("abstract", StringComparison.Ordinal) ? ["A", "B"] : ["A"], Titles(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2]")]
    [InlineData("[")]
    [InlineData("{")]
    public void Json_of_something_else_is_not_recognised(string text) =>
        Assert.Equal([text == "[" ? "TC0002" : "TC0001"], Ids(Read("a.json", text)).Where(id => id != "TC0016"));

    [Theory]
    [InlineData("a.json", "b.jsonl", "JsonLines")]
    [InlineData("a.jsonl", "b.json", "Json")]
    public void The_name_of_the_document_says_what_it_is_and_not_that_of_the_file(string file, string name, string layout)
    {
        TestDocument document = new(file, """{"title":"A","abstract":"B."}""");
        DocumentResult read = DocumentReader.Read(new(document, name), CancellationToken.None);
        Assert.Equal(layout, read.Document.Layout.ToString());
    }

    [Fact]
    public void Texts_of_one_long_line_are_the_bytes_that_they_point_to()
    {
        for (int length = 0; length < 20; length++)
        {
            string papers = string.Join(',', Enumerable.Range(0, 900).Select(i => $"{{\"title\":\"ß😀{i}\"}}"));
            Assert.Equal(900, Read("a.json", $"[{new string(' ', length)}{papers}]").Document.Entries.Count);
        }
    }

    [Fact]
    public void Contributors_who_are_editors_are_told_by_their_type() => Assert.Equal(
        "Roe, Jane and Berg, Ivo",
        Field(
            One(
                "a.json",
                """
                [{"titles": [{"title": "T"}], "creators": [{"name": "Bel, Ada"}], "contributors": [
                  {"name": "Roe, Jane", "contributorType": "Editor"}, {"name": "Lee, Ann", "contributorType": "DataCollector"},
                  {"givenName": "Ivo", "familyName": "Berg", "contributorType": "Editor"}]}]
                """).Bibliography!,
            "editor"));

    [Fact]
    public void An_empty_array_has_no_papers() => Assert.Equal(["TC0002"], Ids(Read("a.json", "[]")));

    [Fact]
    public void Entries_are_counted_and_stand_on_the_line_of_their_brace()
    {
        DocumentResult read = Read("a.json", "[\r\n  {\r\n    \"title\": \"A\"\r\n  },\r\n  {\r\n    \"title\": \"B\"\r\n  }\r\n]\r\n");
        Assert.Empty(read.Diagnostics);
        Assert.Equal([(1, 2), (2, 5)], read.Document.Entries.Select(entry => (entry.Rank, entry.Line)));
    }

    [Fact]
    public void Latex_is_decoded_and_the_raw_text_is_that_of_the_document()
    {
        TextModel title = One("a.json", """[{"title":"  The Nystr\\\"{o}m\n  method $\\alpha$ "}]""").Title;
        Assert.Equal(("The Nyström method $\\alpha$", """  The Nystr\\\"{o}m\n  method $\\alpha$ """), (title.Display, title.Raw));
    }
}
