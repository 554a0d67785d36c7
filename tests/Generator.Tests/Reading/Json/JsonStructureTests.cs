using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>Where the papers of a document are.</summary>
public sealed class JsonStructureTests
{
    /// <summary>The shape of the files by which Zotero and Juris-M describe their items.</summary>
    [Theory]
    [InlineData("""{"version":31,"itemTypes":[{"itemType":"book","fields":[{"field":"title"},{"field":"date"}],"creatorTypes":[{"creatorType":"author","primary":true}]}],"csl":{"types":{"book":["book"]},"fields":{"text":{"abstract":["abstractNote"],"title":["title"],"DOI":["DOI"]},"date":{"issued":"date"}},"names":{"author":"author"}},"locales":{"en-US":{"itemTypes":{"book":"Book"},"fields":{"title":"Title","abstractNote":"Abstract","date":"Date"}},"af":{"itemTypes":{"book":"Boek"},"fields":{"title":"Titel","abstractNote":"Opsomming","date":"Datum"}}}}""")]
    [InlineData("""{"columns":{"title":"paper_title","abstract":"abstract","authors":"authors"},"delimiter":","}""")]
    [InlineData("""{"fields":[{"field":"title","localized":"Title"},{"field":"date","localized":"Date"}]}""")]
    public void A_schema_lists_no_papers(string text)
    {
        DocumentResult read = Read("schema.json", text);
        Assert.Empty(read.Document.Entries);
        Assert.Equal(["TC0024", "TC0002"], Ids(read));
    }

    [Theory]
    // Several lists.
    [InlineData("""{"oral":[{"title":"A"},{"title":"B"}],"poster":[{"title":"C"}]}""", "A;B;C")]
    [InlineData("""{"a":{"b":{"papers":[{"title":"A","doi":"10.1000/a"}]}},"other":{"papers":[{"title":"B","doi":"10.1000/b"}]}}""", "A;B")]
    [InlineData("""{"2024":[{"title":"A","year":2024}],"2023":[{"title":"B"}]}""", "A;B")]
    [InlineData("""{"2024":{"oral":[{"title":"A"}],"poster":[{"title":"B"}]},"2023":{"oral":[{"title":"C"}]}}""", "A;B;C")]
    [InlineData("""{"relevance":[{"title":"A","url":"https://a.org"}],"newest":[{"title":"B"}]}""", "A;B")]
    [InlineData("""[{"oral":[{"title":"A"}]},{"poster":[{"title":"B"}]}]""", "A;B")]
    [InlineData("""[[{"title":"A"},{"title":"B"}],[{"title":"C"}],[]]""", "A;B;C")]
    [InlineData("""{"pages":[[{"title":"A"}],[{"title":"B"}]]}""", "A;B")]
    // Sections.
    [InlineData("""{"sections":[{"name":"S","papers":[{"title":"A"},{"title":"B"}]},{"name":"T","papers":[{"title":"C"}]}]}""", "A;B;C")]
    [InlineData("""{"sections":[{"title":"S","papers":[{"title":"A"}]},{"title":"T","papers":[{"title":"B"}]},{"title":"U","papers":[]}]}""", "A;B")]
    [InlineData("""[{"title":"Day 1","date":"2024-05-01","sessions":[{"title":"S","items":[{"title":"A","authors":["X Y"]}]}]}]""", "A")]
    [InlineData("""[{"title":"S","children":[{"title":"A","url":"https://a.org"}]},{"title":"B","url":"https://b.org"}]""", "A;B")]
    [InlineData("""{"topics":[{"title":"Vision","subtopics":[{"title":"Depth","papers":[{"title":"A","year":2020}]}]}]}""", "A")]
    [InlineData("""{"title":"My list","author":"Me","papers":[{"title":"A","authors":["X Y"],"abstract":"a"},{"title":"B","authors":["X Y"]}]}""", "A;B")]
    [InlineData("""{"year":2024,"title":"Proceedings","papers":[{"title":"A"},{"title":"B"}]}""", "A;B")]
    // What is beside the list.
    [InlineData("""{"meta":{"tags":[{"title":"Vision"}]},"papers":[{"title":"A","abstract":"a"}]}""", "A")]
    [InlineData("""{"tags":[{"title":"Vision"},{"title":"Text"},{"title":"Sound"}],"papers":[{"title":"A"}]}""", "A")]
    [InlineData("""{"facets":{"topics":[{"title":"Vision","url":"https://a.org"}]},"results":[{"title":"A","authors":["X Y"]}]}""", "A")]
    [InlineData("""{"meta":{"title":"My export","year":2024},"papers":[{"title":"A","abstract":"a"},{"title":"B","abstract":"b"}]}""", "A;B")]
    [InlineData("""{"info":{"title":"My export","date":"2024-01-01"},"papers":[{"title":"A"},{"title":"B"}]}""", "A;B")]
    [InlineData("""{"metadata":{"title":"My list","authors":["Me"]},"papers":[{"title":"A","authors":["X Y"]}]}""", "A")]
    [InlineData("""{"year":2024,"papers":[{"title":"A"},{"title":"B"}]}""", "A;B")]
    [InlineData("""{"papers":[{"title":"A","doi":"10.1000/a"}],"authors":[{"name":"X"}],"nav":[{"title":"Home","url":"/"}],"next":null}""", "A")]
    // One work, and what it refers to.
    [InlineData("""{"title":"A","authors":"X Y","references":[{"title":"B","authors":"Z W"},{"title":"C","authors":"Z W"}]}""", "A")]
    [InlineData("""{"title":"A","year":2020,"citations":[{"title":"B","authors":["X Y"],"abstract":"b"}]}""", "A")]
    [InlineData("""[{"title":"A","year":2020,"related":[{"title":"B","doi":"10.1000/b"}],"figures":[{"title":"F"}]}]""", "A")]
    [InlineData("""{"title":"A","year":2020,"sections":[{"title":"Introduction"},{"title":"Method"}]}""", "A")]
    [InlineData("""{"status":"ok","message-type":"work","message":{"title":["A"],"author":[{"family":"X"}],"reference":[{"article-title":"B"}]}}""", "A")]
    [InlineData("""{"data":{"id":"10.1000/a","type":"dois","attributes":{"title":"A","creators":[{"name":"X"}]}}}""", "A")]
    [InlineData("""{"paperId":"x","title":"A","authors":[{"name":"X Y"}],"references":[{"paperId":"y","title":"B"}]}""", "A")]
    [InlineData("""{"paper":{"title":"A","authors":["X Y"]},"related":[{"title":"B","authors":["X Y"]}]}""", "A")]
    [InlineData("""{"article":{"title":"A","doi":"10.1000/a","journal":{"title":"J"}}}""", "A")]
    // Envelopes of services.
    [InlineData("""{"hits":{"total":2,"hits":[{"_id":"1","_source":{"title":"A","doi":"10.1000/a"}},{"_id":"2","_source":{"title":"B"}}]}}""", "A;B")]
    [InlineData("""{"hits":{"hits":[{"id":"1","links":{},"metadata":{"title":"A","creators":[{"name":"X"}]}}]}}""", "A")]
    [InlineData("""{"responseHeader":{"params":{}},"response":{"numFound":1,"docs":[{"title":["A"],"author":["X, Y"]}]}}""", "A")]
    [InlineData("""{"data":[{"id":"x","attributes":{"title":"A","doi":"10.1000/a"}},{"id":"y","attributes":{"title":"B"}}],"meta":{"total":2}}""", "A;B")]
    [InlineData("""{"result":{"query":"q","hits":{"hit":[{"@score":"1","info":{"title":"A","authors":{"author":[{"text":"X Y"}]}},"url":"URL#1"}]}}}""", "A")]
    [InlineData("""{"feed":{"title":"arXiv Query","entry":[{"title":"A","summary":"a","author":[{"name":"X"}]},{"title":"B","summary":"b"}]}}""", "A;B")]
    [InlineData("""{"notes":[{"id":"n","content":{"title":{"value":"A"},"abstract":{"value":"a"}}}],"count":1}""", "A")]
    [InlineData("""{"resultList":{"result":[{"id":"1","title":"A","authorString":"X Y"}]}}""", "A")]
    [InlineData("""{"offset":0,"data":[{"contexts":["c"],"citedPaper":{"paperId":"x","title":"A","year":2020}}]}""", "A")]
    [InlineData("""{"data":{"search":{"edges":[{"cursor":"x","node":{"title":"A","year":2020}},{"node":{"title":"B","year":2021}}]}}}""", "A;B")]
    [InlineData("""{"value":[{"Title":"A","Authors":"X Y"}],"documents":[]}""", "A")]
    [InlineData("""{"results":[{"id":"x","bibjson":{"title":"A","abstract":"a","journal":{"title":"J"}}}]}""", "A")]
    [InlineData("""[{"key":"K","version":1,"library":{"name":"L"},"data":{"key":"K","title":"A","creators":[]}}]""", "A")]
    [InlineData("""{"recommendedPapers":[{"paperId":"x","title":"A"},{"paperId":"y","title":"B"}]}""", "A;B")]
    [InlineData("""{"result":{"uids":["12","13"],"12":{"uid":"12","title":"A"},"13":{"uid":"13","title":"B"}}}""", "A;B")]
    [InlineData("""[{"title":"Pack","entries":[{"title":"A","entry":{"title":"A","year":2020}},{"title":"B","entry":{"title":"B"}}]}]""", "A;B")]
    // Objects by their ids.
    [InlineData("""{"1706.03762":{"title":"A"},"1810.04805":{"title":"B"}}""", "A;B")]
    [InlineData("""{"papers":{"x":{"title":"A","year":2020},"y":{"title":"B","year":2021}}}""", "A;B")]
    [InlineData("""{"1706.03762":{"title":"A"}}""", "A")]
    [InlineData("""{"cs.CL":{"1":{"title":"A","doi":"10.1000/a"},"2":{"title":"B"}},"cs.CV":{"3":{"title":"C"}}}""", "A;B;C")]
    // Tables.
    [InlineData("""{"title":["A","B","C"],"abstract":["a","b","c"]}""", "A;B;C")]
    [InlineData("""{"title":["A","B"],"year":[2020,2021],"authors":[["X Y"],["Z W"]]}""", "A;B")]
    [InlineData("""{"title":["A","B","C"]}""", "A;B;C")]
    [InlineData("""{"title":{"0":"A","1":"B"},"abstract":{"0":"a","1":"b"}}""", "A;B")]
    [InlineData("""{"title":{"x":"A","y":"B"},"year":{"x":2020,"y":2021}}""", "A;B")]
    [InlineData("""{"columns":["title","abstract"],"index":[0,1],"data":[["A","a"],["B","b"]]}""", "A;B")]
    [InlineData("""{"0":{"title":"A","year":1},"1":{"title":"B","year":2}}""", "A;B")]
    [InlineData("""{"schema":{"fields":[{"name":"index","type":"integer"},{"name":"title","type":"string"}],"primaryKey":["index"]},"data":[{"index":0,"title":"A"},{"index":1,"title":"B"}]}""", "A;B")]
    [InlineData("""{"features":[{"feature_idx":0,"name":"title"}],"rows":[{"row_idx":0,"row":{"title":"A","abstract":"a"},"truncated_cells":[]},{"row_idx":1,"row":{"title":"B"}}]}""", "A;B")]
    [InlineData("""{"header":["id","title"],"rows":[["x","A"],["y","B"]]}""", "A;B")]
    [InlineData("""{"columns":[{"name":"title","type":"text"},{"name":"year","type":"int"}],"rows":[["A",2020]]}""", "A")]
    [InlineData("""{"meta":{"view":{"columns":[{"id":1,"name":"title"}]}},"data":[["A"],["B"]]}""", "A;B")]
    [InlineData("""[["title","abstract"],["A","a"],["B","b"]]""", "A;B")]
    [InlineData("""{"range":"Sheet1!A1:B3","values":[["Title","Year"],["A","2020"],["B","2021"]]}""", "A;B")]
    [InlineData("""{"train":{"title":["A","B"],"abstract":["a","b"]},"test":{"title":["C","D"],"abstract":["c","d"]}}""", "A;B;C;D")]
    [InlineData("""{"title":"A","year":[2020],"keywords":["k","l"]}""", "A")]
    [InlineData("""{"title":["A","Another name"],"DOI":"10.1000/a","container-title":["J","K"]}""", "A")]
    [InlineData("""{"title":{"en":"A","de":"B"},"abstract":{"en":"a","de":"b"},"doi":"10.1000/a"}""", "")]
    // Sequences.
    [InlineData("""{"title":"A"}{"title":"B"} {"title":"C"}""", "A;B;C")]
    [InlineData("{\"papers\":[{\"title\":\"A\"}]}\n{\"papers\":[{\"title\":\"B\"},{\"title\":\"C\"}]}", "A;B;C")]
    [InlineData("[{\"title\":\"A\"},{\"title\":\"B\"}]\n[{\"title\":\"C\"}]", "A;B;C")]
    [InlineData("[\"title\",\"year\"]\n[\"A\",2020]\n[\"B\",2021]", "A;B")]
    [InlineData("\uFEFF[{\"title\":\"A\"}]", "A")]
    public void The_papers_of_a_document_are_found(string text, string titles)
    {
        DocumentResult read = Read("a.json", text);
        if (titles.Length > 0)
            Assert.Empty(read.Diagnostics);
        Assert.Equal(titles, string.Join(';', Titles(read)));
    }

    [Theory]
    [InlineData("""{"papers":[{"title":"A","doi":"10.1000/a"}],"talks of guests":[{"title":"Main","chair":"X"}]}""", "TC0024(1,64) {", "talks of guests|'title', 'chair'")]
    [InlineData("""{"artikelen":[{"naam":"Een","samenvatting":"a"},{"naam":"Twee"}],"x":[]}""", "TC0024(1,15) {;TC0002", "artikelen|'naam', 'samenvatting'")]
    [InlineData("""[{"naam":"Een","auteurs":[{"naam":"X"}]}]""", "TC0024(1,2) {;TC0002", "a.json|'naam', 'auteurs'")]
    [InlineData("{\"naam\":\"Een\"}\n{\"naam\":\"Twee\"}", "TC0024(1,1) {;TC0002", "a.json|'naam'")]
    [InlineData("""{"name":"package","version":"1.0"}""", "TC0024(1,1) {;TC0002", "a.json|'name', 'version'")]
    [InlineData("""[{"name":"no paper"}]""", "TC0024(1,2) {;TC0002", "a.json|'name'")]
    [InlineData("""[{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}]""", "TC0024(1,2) {;TC0002", "a.json|'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', …")]
    public void Objects_that_are_not_read_are_told_with_their_members(string text, string places, string arguments)
    {
        DocumentResult read = Read("a.json", text);
        Assert.Equal(places, string.Join(';', read.Diagnostics.Select(each => each.Id == "TC0002" ? each.Id : Places(read, text).First())));
        Assert.Equal(arguments, string.Join('|', read.Diagnostics.First(each => each.Id == "TC0024").Arguments));
    }

    [Fact]
    public void What_is_said_once_for_a_list_holds_for_its_papers()
    {
        const string text = """
            { "year": 2024, "venue": "Gates Conference", "oral": [ { "title": "A" }, { "title": "B", "year": 2023, "venue": "Other" } ],
              "poster": [ { "title": "C", "date": "2022-05-01" } ] }
            """;
        Assert.Equal(
            [(2024, "Gates Conference", "oral"), (2023, "Other", "oral"), (2022, "Gates Conference", "poster")],
            Read("a.json", text).Document.Entries.Select(Around));
    }

    [Theory]
    [InlineData("""[{"title":"A","bibtex":"@article{quill2020,\n author = {Quill, Mara}, title = {A}, journal = {Gates}, year = 2020}"}]""")]
    [InlineData("""{"notes":[{"content":{"title":{"value":"A"},"_bibtex":{"value":"@article{quill2020, author={Mara Quill}, journal={Gates}, title={A}, year={2020}}"}}}]}""")]
    [InlineData("""[{"title":"A","citationStyles":{"bibtex":"@Article{quill2020, author = {Mara Quill}, journal = {Gates}, title = {A}, year = {2020}}"}}]""")]
    public void What_a_record_lacks_is_in_its_bibtex(string text)
    {
        BibliographyModel paper = One("a.json", text).Bibliography!;
        Assert.Equal(("quill2020", "article", "Gates", 2020), (paper.Key, paper.EntryType, paper.Venue, paper.Year));
        Assert.Equal([new("Quill", "Mara")], paper.Authors);
        Assert.Empty(paper.Fields);
    }

    [Fact]
    public void What_a_record_says_counts_more_than_its_bibtex()
    {
        BibliographyModel paper = One("a.json", """[{"title":"A","year":2021,"venue":"Own","bibtex":"@misc{k, title = {A}, year = 2020, month = may, journal = {Gates}, isbn = {1}}"}]""").Bibliography!;
        Assert.Equal((2021, null, "Own", "1"), (paper.Year, paper.Month, paper.Venue, Field(paper, "isbn")));
    }

    [Fact]
    public void A_list_may_have_a_year_for_its_name()
    {
        const string text = """{"2024":{"Vision":[{"title":"A"}],"Text":[{"title":"B"}]},"2023":{"Vision":[{"title":"C"}]}}""";
        Assert.Equal([(2024, null, "Vision"), (2024, null, "Text"), (2023, null, "")], Read("a.json", text).Document.Entries.Select(Around));
    }

    [Fact]
    public void The_name_of_an_object_in_an_object_is_its_id()
    {
        EntryModel[] entries = [.. Read("a.json", """{"1706.03762":{"title":"A"},"gates-2020":{"title":"B"},"c":{"title":"C","id":"own"}}""").Document.Entries];
        Assert.Equal(["1706.03762", null, null], entries.Select(entry => entry.Bibliography!.ArxivId));
        Assert.Equal([null, "gates-2020", "own"], entries.Select(entry => entry.Bibliography!.Key));
    }

    [Fact]
    public void Entries_of_a_table_stand_where_their_rows_do()
    {
        DocumentResult read = Read("a.json", "{\n\"title\": [\n\"A\",\n\"B\"\n],\n\"year\": [1, 2]\n}");
        Assert.Equal([("A", 3, 1), ("B", 4, 2)], read.Document.Entries.Select(entry => (entry.Title.Display, entry.Line, entry.Bibliography!.Year!.Value)));
        read = Read("a.json", "{\"columns\": [\"title\"], \"data\": [\n[\"A\"],\n[\"B\"]\n]}");
        Assert.Equal([("A", 2), ("B", 3)], read.Document.Entries.Select(entry => (entry.Title.Display, entry.Line)));
    }

    private static (int? Year, string? Venue, string Section) Around(EntryModel entry) =>
        (entry.Bibliography!.Year, entry.Bibliography.Venue, Field(entry.Bibliography, "section"));
}
