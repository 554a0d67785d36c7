using System.Text.Json;

namespace TypedCorpus.App.Tests.Json;

/// <summary>Papers and what belongs to them, read from JSON where their corpus is given.</summary>
public sealed class ReadingTests
{
    private static readonly JsonSerializerOptions Listings = Options(Papers.All);

    [Fact]
    public void Every_paper_is_read_by_its_id_and_by_its_whole_object()
    {
        foreach (PaperCorpus corpus in (PaperCorpus[])[Papers.All, Library.All, Hostile.All])
        {
            JsonSerializerOptions options = Options(corpus);
            foreach (Paper paper in corpus)
            {
                Assert.Same(paper, JsonSerializer.Deserialize<Paper>(JsonSerializer.Serialize(paper.Id), options));
                Assert.Same(paper, JsonSerializer.Deserialize<Paper>(JsonSerializer.Serialize(paper), options));
            }
        }
    }

    [Fact]
    public void Reading_gives_back_what_was_written()
    {
        foreach (Paper paper in Papers.All.Where(paper => paper.Index % 10 == 0))
        {
            Assert.Equal(paper.Links, ReadBack(paper.Links));
            Assert.Equal(paper.Repositories, ReadBack(paper.Repositories));
            Assert.Equal(paper.Appearances, ReadBack(paper.Appearances));
            Assert.Equal(paper.Related, ReadBack(paper.Related));
        }

        Assert.Equal(Library.All[0].Authors, ReadBack(Library.All[0].Authors));
        Assert.Equal(Papers.Documents, ReadBack(Papers.Documents));
        Assert.Equal(Papers.Documents.Select(document => document.ListedOn), ReadBack(Papers.Documents.Select(document => document.ListedOn)));
        Assert.Equal(Enum.GetValues<LinkKind>(), ReadBack(Enum.GetValues<LinkKind>()));
        Assert.Equal(Enum.GetValues<DocumentLayout>(), ReadBack(Enum.GetValues<DocumentLayout>()));
        Assert.Equal([new(1, 2), new(0, 0)], ReadBack<TextRange[]>([new(1, 2), new(0, 0)]));
    }

    [Fact]
    public void A_type_of_an_app_reads_its_papers_by_generated_code_too()
    {
        const string Json = """{"paper":"Nyströmformer","more":[{"id":"conformer","x":[1,{"id":2}]}],"votes":{"squeezeformer":4}}""";
        string json = Json
            .Replace("conformer", Papers.Ids.Conformer, StringComparison.Ordinal)
            .Replace("squeezeformer", Papers.Ids.Squeezeformer, StringComparison.Ordinal);
        var reflected = new JsonSerializerOptions(Listings) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        var generated = new JsonSerializerOptions(reflected) { TypeInfoResolver = SerializedTypes.Default };

        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[generated, reflected])
        {
            Card card = JsonSerializer.Deserialize<Card>(json, options)!;

            Assert.Same(Papers.Nystromformer, card.Paper);
            Assert.Same(Papers.Conformer, Assert.Single(card.More));
            Assert.Equal(4, card.Votes[Papers.Squeezeformer]);
        }
    }

    [Theory]
    [InlineData("\"no-such-paper\"", "No paper of the corpus has the id 'no-such-paper'.")]
    [InlineData("""{"id":"no-such-paper","title":"A Title"}""", "No paper of the corpus has the id 'no-such-paper'.")]
    [InlineData("""{"title":"A Title"}""", "'id' is missing.")]
    [InlineData("""{"id":null}""", "'id' is missing.")]
    [InlineData("""{"id":7}""", "'id' must be a string.")]
    [InlineData("[]", "An object is expected.")]
    [InlineData("7", "An object is expected.")]
    public void What_is_no_paper_is_refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Paper>(json, Listings)).Message);

    [Fact]
    public void A_long_id_is_not_repeated_whole()
    {
        string json = $"\"{new string('x', 10_000)}\"";

        Assert.InRange(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Paper>(json, Listings)).Message.Length, 100, 200);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"id\":\"\\udc00x\"}")]
    [InlineData("\"a")]
    [InlineData("{\"id\":\"a\"")]
    [InlineData("")]
    public void Broken_text_is_refused_as_json(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Paper>(json, Listings));

    [Fact]
    public void The_place_of_an_unknown_paper_is_said()
    {
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Card>("""{"Paper":"none"}""", Listings));

        Assert.Equal("$.Paper", refused.Path);
    }

    [Fact]
    public void Null_is_no_paper() => Assert.Null(JsonSerializer.Deserialize<Paper>("null", Listings));

    [Fact]
    public void Without_a_corpus_it_is_said_how_to_give_one()
    {
        string message = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Paper>("\"conformer\"")).Message;

        Assert.Contains("new PaperJsonConverter(Papers.All)", message, StringComparison.Ordinal);
        Assert.Equal("Conformer", JsonSerializer.Deserialize<Author>("""{"family":"Conformer"}""")!.Name);
    }

    [Theory]
    [InlineData(typeof(SearchResults))]
    [InlineData(typeof(SearchHit))]
    [InlineData(typeof(Snippet))]
    public void What_a_search_made_is_not_read(Type type) => Assert.StartsWith(
        $"A {type.Name} is written as JSON, but not read.",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type, Listings)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(PaperLink), """{"kind":"video"}""", "'url' is missing.")]
    [InlineData(typeof(PaperLink), """{"url":"x","kind":"film"}""", "One of other, repository, projectPage, package, video, paper is expected.")]
    [InlineData(typeof(Author), """{"given":"A."}""", "'family' is missing.")]
    [InlineData(typeof(MonthDay), """{"month":3,"day":"x"}""", "An integer is expected.")]
    [InlineData(typeof(TextRange), "[1]", "A range is the array of its start and its length.")]
    [InlineData(typeof(PaperDocument), "\"x.txt\"", "The corpus has no document 'x.txt'.")]
    [InlineData(typeof(Appearance), """{"document":"x.txt","rank":1,"line":1}""", "The corpus has no document 'x.txt'.")]
    public void What_is_wrong_with_a_part_is_said(Type type, string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Listings)).Message);

    private static JsonSerializerOptions Options(PaperCorpus corpus) => new() { Converters = { new PaperJsonConverter(corpus) } };

    private static T ReadBack<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value), Listings)!;
}
