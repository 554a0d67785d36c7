using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Citations;
using TypedCorpus;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Json;

/// <summary>Any text is written as JSON that any reader understands, and is read back as itself.</summary>
public sealed class OddTextProperties
{
    private static readonly string[] Pieces =
    [
        "a", "B", " ", "\0", "\u0001", "\b", "\t", "\n", "\r", "\u001B", "\u007F", "\u0085", "\u00AD", "\u2028", "\u2029", "\uFEFF",
        "\uFFFE", "\uFFFF", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "𝒜", "e\u0301", "é", "日本", "\"", "\\", "\\u0000", "/", "<", ">", "&", "'", "{}",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat);

    private static readonly JsonSerializerOptions[] Writers =
        [new(), new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, new() { WriteIndented = true }];

    [Fact]
    public void A_paper() => Prop.ForAll(Papers().ToArbitrary(), paper =>
    {
        Paper opened = paper.OpenWithDocument();
        return Writers.All(options =>
        {
            using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(opened, options));
            return TextsOf(written.RootElement).SequenceEqual(TextsOf(paper), StringComparer.Ordinal);
        });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_part_of_a_paper() => Prop.ForAll(Texts.ArrayOf(3).ToArbitrary(), texts => Writers.All(options =>
        IsReadBack(new Author(texts[0], texts[1], texts[2]), new(WellFormed(texts[0]), WellFormed(texts[1]), WellFormed(texts[2])), options)
        && IsReadBack(new Author(texts[0], IsLiteral: true), new(WellFormed(texts[0]), IsLiteral: true), options)
        && IsReadBack(new PaperLink(texts[0], LinkKind.Video), new(WellFormed(texts[0]), LinkKind.Video), options)
        && IsReadBack(
            new Repository(texts[0], texts[1], texts[2]), new(WellFormed(texts[0]), WellFormed(texts[1]), WellFormed(texts[2])), options)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_query() => Prop.ForAll(Texts.ToArbitrary(), query => Writers.All(options =>
    {
        using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(Samples.Attention.Open().Corpus.Search(query), options));
        return written.RootElement.GetProperty("query").GetString() == WellFormed(query);
    })).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Gen<CitedPaper> Papers() =>
        from texts in Texts.ArrayOf(7)
        from literal in Gen.Elements(true, false)
        select new CitedPaper(texts[0], texts[1], new()
        {
            Key = "k",
            Authors = new([literal ? new(texts[2], IsLiteral: true) : new(texts[2], texts[3])]),
            Venue = texts[4],
            Keywords = new([texts[5]]),
            Fields = new([new FieldModel("myfield", texts[6])]),
        });

    private static IEnumerable<string?> TextsOf(CitedPaper paper) => new[]
    {
        paper.Title, paper.Abstract, paper.Bibliography.Authors[0].Family, paper.Bibliography.Authors[0].Given, paper.Bibliography.Venue,
        paper.Bibliography.Keywords[0], paper.Bibliography.Fields[0].Value,
    }.Select(text => text is null ? null : WellFormed(text));

    private static IEnumerable<string?> TextsOf(JsonElement paper)
    {
        JsonElement author = paper.GetProperty("authors")[0];
        return
        [
            paper.GetProperty("title").GetString(), paper.GetProperty("abstract").GetString(),
            author.TryGetProperty("family", out JsonElement family) ? family.GetString() : author.GetProperty("literal").GetString(),
            author.TryGetProperty("given", out JsonElement given) ? given.GetString() : null, paper.GetProperty("venue").GetString(),
            paper.GetProperty("keywords")[0].GetString(), paper.GetProperty("fields").GetProperty("myfield").GetString(),
        ];
    }

    /// <summary>The text as UTF-8 can hold it: half of a surrogate pair is a replacement character.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsReadBack<T>(T value, T expected, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options)!.Equals(expected);
}
