using System.Reflection;
using System.Text.Json;
using TypedCorpus.App.Tests.Export;

namespace TypedCorpus.App.Tests.Json;

/// <summary>The library's types as JSON, written by an app that knows nothing of how.</summary>
public sealed class WritingTests(ExportFixture export) : IClassFixture<ExportFixture>
{
    private static readonly SearchResults Results = Papers.Search("linear attentoin -vision", new() { Limit = 20 });

    private static readonly SearchHit Named = Library.All.Search("vaswani neurips")[0];

    // The naming policy of the generated code.
    private static readonly JsonSerializerOptions Reflected = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What a paper says of itself by other types, or that has no place outside the process.</summary>
    private static readonly string[] NotWritten =
    [
        "Corpus", "Index", "HasAbstract", "Related", "Terms", "TitleUtf8", "AbstractUtf8", "RawTitleUtf8", "RawAbstractUtf8",
        // Hundreds of numbers.
        "Embedding",
    ];

    public static TheoryData<object> Values =>
    [
        Papers.Nystromformer, Papers.Documents[^1], Papers.Nystromformer.Related[0], Results, Results[0], Results[0].GetSnippet(),
        Named, Results.Corrections[0], new SearchNote(SearchNoteKind.UnknownField, "topic", new(3, 5)), SearchNoteKind.InvalidValue,
        SearchField.Venue, new FacetValueCount("2017", 3), new TextRange(3, 4), Library.All[0].Authors[1], Library.All[0].Authors[2], Papers.Nystromformer.Links[0], LinkKind.ProjectPage,
        Papers.Nystromformer.Repositories[0], Papers.Nystromformer.Appearances[0], Papers.Documents[^1].ListedOn!, DocumentLayout.CslJson,
        new Card(Papers.Conformer, Results[0], [.. Library.All], new() { [Papers.Nystromformer] = 3 }),
    ];

    [Fact]
    public void A_paper_is_written_as_the_export_writes_it()
    {
        Assert.All(Papers.All, paper => AssertSame(export.Papers[paper.Index], JsonSerializer.SerializeToElement(paper)));
        AssertSame(JsonDocument.Parse($"[{string.Join(',', export.Run.Lines)}]").RootElement, JsonSerializer.SerializeToElement(Papers.All));
    }

    [Fact]
    public void The_options_of_an_app_do_not_change_the_members()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper };

        AssertSame(JsonSerializer.SerializeToElement(Papers.Conformer), JsonSerializer.SerializeToElement(Papers.Conformer, options));
        AssertSame(JsonSerializer.SerializeToElement(Results), JsonSerializer.SerializeToElement(Results, options));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Generated_code_writes_what_reflection_writes(object value) => Assert.Equal(
        JsonSerializer.Serialize(value, value.GetType(), Reflected),
        JsonSerializer.Serialize(value, value.GetType(), SerializedTypes.Default));

    [Fact]
    public void The_members_of_a_paper_are_its_properties()
    {
        PropertyInfo[] properties = [.. typeof(Paper).GetProperties().Where(property => !NotWritten.Contains(property.Name))];
        var schema = JsonDocument.Parse(PaperJsonConverter.GetSchema(typeof(Paper))!).RootElement;
        Assert.Equal(
            properties.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
            schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));

        foreach (Paper paper in Papers.All.Concat(Library.All).Concat(Hostile.All))
        {
            JsonElement written = JsonSerializer.SerializeToElement(paper);
            foreach (PropertyInfo property in properties)
                AssertWritten(property.GetValue(paper), written, JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        }
    }

    [Fact]
    public void A_hit_is_written_with_its_matches()
    {
        JsonElement written = JsonSerializer.SerializeToElement(Results);

        Assert.Equal(Results.Query, written.Text("query"));
        Assert.Equal(Results.GetSuggestion(), written.Text("didYouMean"));
        Assert.Equal(Results.Count, written.Number("count"));
        foreach ((SearchHit hit, JsonElement json) in Results.AsEnumerable().Zip(written.List("hits")))
        {
            Assert.Equal((hit.Paper.Id, hit.Paper.Title), (json.Text("id"), json.Text("title")));
            Assert.Equal(hit.Score, json.GetProperty("score").GetDouble());
            Assert.Equal(hit.GetTitleMatches(), json.Places("titleMatches"));
            Assert.Equal(hit.GetSnippet().Matches, json.GetProperty("snippet").Places("matches"));
            AssertSame(json, JsonSerializer.SerializeToElement(hit));
        }

        Assert.Equal(Results.Count, written.List("hits").Length);
    }

    [Fact]
    public void A_hit_is_written_with_the_names_that_match()
    {
        JsonElement written = JsonSerializer.SerializeToElement(Named);
        JsonElement author = Assert.Single(written.List("matchedAuthors"));
        JsonElement venue = written.GetProperty("matchedVenue");

        Assert.Equal("Ashish Vaswani", author.Text("name"));
        Assert.Equal([new TextRange("Ashish ".Length, "Vaswani".Length)], author.Places("matches"));
        Assert.Equal("NeurIPS", venue.Text("name"));
        Assert.Equal([new TextRange(0, "NeurIPS".Length)], venue.Places("matches"));
    }

    [Fact]
    public void What_a_search_says_of_its_query_is_written()
    {
        JsonElement written = JsonSerializer.SerializeToElement(Papers.Search("topic:attentoin"));
        JsonElement note = Assert.Single(written.List("notes"));
        JsonElement correction = Assert.Single(written.List("corrections"));

        Assert.Equal(("unknownField", "topic"), (note.Text("kind"), note.Text("text")));
        Assert.Equal([0, 5], note.GetProperty("range").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal("attentoin", correction.Text("word"));
        Assert.Equal([6, 9], correction.GetProperty("range").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal("attention", correction.GetProperty("words")[0].GetString());
        Assert.Equal("""{"value":"2017","count":3}""", JsonSerializer.Serialize(new FacetValueCount("2017", 3)));
    }

    [Fact]
    public void A_document_is_written_with_the_places_of_its_papers()
    {
        foreach (PaperDocument document in Papers.Documents)
        {
            JsonElement written = JsonSerializer.SerializeToElement(document);

            Assert.Equal((document.Name, document.Count), (written.Text("name"), written.Number("total")));
            Assert.Equal(
                Oracle.Entries.Where(entry => entry.Document == document.Name).Select(entry => (entry.Rank, entry.Line, Papers.All[entry.Title].Id)),
                written.List("papers").Select(paper => (paper.Number("rank"), paper.Number("line"), paper.Text("id"))));
        }
    }

    [Fact]
    public void A_value_of_nothing_is_null() => Assert.Equal(
        """[null,null,null,{"query":"","relaxed":false,"corrected":false,"didYouMean":null,"total":0,"count":0,"hits":[]}]""",
        JsonSerializer.Serialize(new object[] { default(SearchHit), default(RelatedPaper), default(Appearance), default(SearchResults) }));

    private static void AssertWritten(object? value, JsonElement written, string name)
    {
        bool isWritten = written.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null;
        if (value is null or IReadOnlyCollection<Author> { Count: 0 } or IReadOnlyDictionary<string, string> { Count: 0 })
            Assert.False(isWritten, name);
        else if (value is string text)
            Assert.Equal(text, member.GetString());
        else if (value is int number)
            Assert.Equal(number, member.GetInt32());
        else if (value is IReadOnlyDictionary<string, string> fields)
            Assert.Equal(fields, member.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, field.Value.GetString()!)));
        else if (value is IReadOnlyList<string> texts)
            Assert.Equal(texts, isWritten ? member.EnumerateArray().Select(item => item.GetString()) : []);
        else if (value is IEnumerable<object> items)
            AssertSame(JsonSerializer.SerializeToElement(items), member);
        else
            Assert.Equal(((System.Collections.ICollection)value).Count, member.GetArrayLength());
    }

    private static void AssertSame(JsonElement expected, JsonElement actual) =>
        Assert.True(JsonElement.DeepEquals(expected, actual), $"{expected}\nis not\n{actual}");
}
