using Generator.Tests.Reading.BibTeX;
using TypedCorpus.Generator.Models;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Json;

/// <summary>Which member of an object says what of a paper, where no scheme says it.</summary>
public sealed class JsonFieldTests
{
    [Theory]
    [InlineData("""{"family":"Le Guin","given":"Ursula K."}""")]
    [InlineData("""{"last":"Le Guin","first":"Ursula","middle":"K."}""")]
    [InlineData("""{"lastName":"Le Guin","firstName":"Ursula","middleName":"K."}""")]
    [InlineData("""{"family_name":"Le Guin","given_name":"Ursula K."}""")]
    [InlineData("""{"surname":"Le Guin","forename":"Ursula K."}""")]
    [InlineData("""{"name":"Le Guin, Ursula K."}""")]
    [InlineData("""{"full_name":"Le Guin, Ursula K."}""")]
    [InlineData("""{"display_name":"Le Guin, Ursula K."}""")]
    public void The_parts_of_a_name_are_called_this_or_that(string author) =>
        Assert.Equal([new("Le Guin", "Ursula K.")], One("a.json", $$"""{"title":"T","authors":[{{author}}]}""").Bibliography!.Authors);

    [Theory]
    [InlineData("editor", "Roe, Jane")]
    [InlineData("translator", "Bel, Ada")]
    [InlineData("contributor", "Lee, Ann and Fay, Max and {Gate House}")]
    public void Contributors_are_fields_by_their_types(string field, string people)
    {
        BibliographyModel paper = One("a.json", """
            {"titles":[{"title":"T"}],"creators":[{"name":"Quill, Mara"}],"contributors":[
            {"name":"Roe, Jane","contributorType":"Editor"},{"name":"Lee, Ann","contributorType":"DataCollector"},
            {"name":"Bel, Ada","contributorType":"Translator"},{"name":"Fay, Max"},
            {"name":"Gate House","nameType":"Organizational","contributorType":"HostingInstitution"}]}
            """).Bibliography!;
        Assert.Equal([new("Quill", "Mara")], paper.Authors);
        Assert.Equal(people, Field(paper, field));
    }

    [Fact]
    public void Contributors_that_are_texts_stay_a_field()
    {
        EntryModel entry = One("a.json", """{"title":"T","contributors":["Lee, Ann","Fay, Max"]}""");
        Assert.Equal("Lee, Ann; Fay, Max", Field(entry.Bibliography!, "contributors"));
    }

    [Theory]
    [InlineData("King", "{King}")]
    [InlineData("Martin Luther King", "King | Martin Luther | -")]
    [InlineData("Martin Luther King III", "King | Martin Luther | III")]
    [InlineData("King III", "III | King | -")]
    [InlineData("Martin King, Jr.", "King | Martin | Jr.")]
    [InlineData("King, Jr., Martin", "King | Martin | Jr.")]
    [InlineData("King, Martin, Jr.", "King | Martin | Jr.")]
    [InlineData("King, Jr.", "King | Jr. | -")]
    [InlineData("Jan van der Berg", "van der Berg | Jan | -")]
    [InlineData("van Berg", "van Berg | - | -")]
    public void A_name_that_is_one_text_is_taken_apart(string name, string expected) => Assert.Equal(
        [expected], One("a.json", $$"""{"title":"T","authors":["{{name}}"]}""").Bibliography!.Authors.Select(Bib.Name));

    [Theory]
    [InlineData("""["Nature", "Nat."]""")]
    [InlineData("""{"id":"s1","name":"Nature"}""")]
    [InlineData("""{"title":"Nature"}""")]
    [InlineData("""{"display_name":"Nature","type":"journal"}""")]
    public void A_journal_may_be_an_array_or_an_object(string journal) =>
        Assert.Equal("Nature", One("a.json", $$"""{"title":"T","journal":{{journal}}}""").Bibliography!.Venue);

    [Theory]
    [InlineData("name")]
    [InlineData("display_name")]
    [InlineData("term")]
    [InlineData("value")]
    public void A_keyword_may_be_an_object(string name) => Assert.Equal(
        ["a", "b"],
        One("a.json", $$"""{"title":"T","keywords":[{"score":1,"{{name}}":"a"},"b",{"other":"c"}]}""").Bibliography!.Keywords);

    [Fact]
    public void Other_names_of_the_same()
    {
        BibliographyModel paper = One("a.json", """{"title":"T","ENTRYTYPE":"Article","page":"1-2","lang":"de","publication_year":1999}""").Bibliography!;
        Assert.Equal(("article", "1–2", "de", 1999), (paper.EntryType, paper.Pages, paper.Language, paper.Year));
        Assert.Empty(paper.Fields);
    }

    [Theory]
    [InlineData("""{"$date": "2017-06-12T00:00:00Z"}""")]
    [InlineData("""{"$date": {"$numberLong": "1497225600000"}}""")]
    [InlineData("""{"$date": 1497225600000}""")]
    public void The_dates_and_numbers_of_mongodb_are_what_they_wrap(string date)
    {
        BibliographyModel paper = One(
            "a.json",
            $$$"""[{"_id": {"$oid": "5f1a"}, "title": "Owls", "published": {{{date}}}, "volume": {"$numberInt": "12"}}]""").Bibliography!;
        Assert.Equal((2017, 6, "2017-06-12", "12"), (paper.Year, paper.Month, Field(paper, "date"), paper.Volume));
        Assert.Null(paper.Key);
    }
}
