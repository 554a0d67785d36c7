using System.Text.Json;

namespace TypedCorpus.App.Tests.Export;

/// <summary>The content of the export, compared with an independent reading of the documents.</summary>
public sealed class ExportTests(ExportFixture export) : IClassFixture<ExportFixture>
{
    [Fact]
    public void The_oracle_finds_the_entries_that_people_counted()
    {
        Assert.Equal([119, 119, 245, 190, 45], Oracle.Entries.CountBy(entry => entry.Document).Select(count => count.Value));
        Assert.Equal(718, Oracle.Entries.Count);
        Assert.Equal(623, Oracle.Entries.DistinctBy(entry => entry.Title).Count());
    }

    [Fact]
    public void Every_distinct_paper_is_one_line_in_corpus_order()
    {
        Assert.Equal(0, export.Run.ExitCode);
        Assert.Empty(export.Run.Error);
        Assert.EndsWith("}\n", export.Run.Output, StringComparison.Ordinal);
        Assert.Equal(623, export.Run.Lines.Length);
        Assert.Equal(
            Oracle.Entries.Select(entry => entry.Title).Distinct(StringComparer.Ordinal),
            export.Papers.Select(paper => Text(paper, "rawTitle")));
    }

    [Fact]
    public void Raw_texts_and_every_appearance_are_those_of_the_documents()
    {
        IEnumerable<OracleEntry> exported =
            from paper in export.Papers
            from place in paper.GetProperty("appearances").EnumerateArray()
            select new OracleEntry(
                Text(place, "document")!,
                place.GetProperty("rank").GetInt32(),
                place.GetProperty("line").GetInt32(),
                Text(paper, "rawTitle")!,
                Text(paper, "rawAbstract")!);

        Assert.Equal(
            Oracle.Entries,
            exported.OrderBy(entry => entry.Document, StringComparer.Ordinal).ThenBy(entry => entry.Rank));
    }

    [Fact]
    public void Seventy_six_papers_are_in_more_than_one_document() =>
        Assert.Equal(76, export.Papers.Count(paper => Places(paper).Distinct(StringComparer.Ordinal).Count() > 1));

    [Fact]
    public void Every_paper_has_the_same_properties_in_the_same_order()
    {
        string[] expected =
        [
            "id", "name", "title", "abstract", "rawTitle", "rawAbstract", "links", "repositories", "references", "appearances",
        ];
        Assert.All(export.Papers, paper => Assert.Equal(expected, paper.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public void Ids_are_distinct_and_are_slugs()
    {
        Assert.Equal(623, export.Papers.Select(paper => Text(paper, "id")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(export.Papers, paper => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", Text(paper, "id")!));
    }

    [Fact]
    public void A_paper_has_its_name_links_and_repositories()
    {
        JsonElement paper = Paper("nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention");

        Assert.Equal("Nyströmformer", Text(paper, "name"));
        Assert.Equal("Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention", Text(paper, "title"));
        Assert.Equal(
            """[{"url":"https://github.com/mlpen/Nystromformer","kind":"repository"}]""",
            paper.GetProperty("links").GetRawText());
        Assert.Equal(
            """[{"host":"github.com","owner":"mlpen","name":"Nystromformer"}]""",
            paper.GetProperty("repositories").GetRawText());
    }

    [Fact]
    public void A_name_that_a_title_does_not_give_is_null() =>
        Assert.Null(Text(Paper("siamese-vision-transformers-are-scalable-audio-visual-learners"), "name"));

    [Fact]
    public void References_are_arxiv_numbers() =>
        Assert.Equal(
            """["1612.08083","1706.03762"]""",
            Paper("glu-variants-improve-transformer").GetProperty("references").GetRawText());

    [Fact]
    public void Kinds_of_links_are_in_camel_case()
    {
        string[] kinds = ["other", "package", "paper", "projectPage", "repository", "video"];
        string?[] exported =
        [
            .. export.Papers.SelectMany(paper => paper.GetProperty("links").EnumerateArray()).Select(link => Text(link, "kind")),
        ];

        Assert.All(exported, kind => Assert.Contains(kind, kinds));
        Assert.Contains("projectPage", exported);
    }

    [Fact]
    public void Letters_beyond_ascii_are_readable_and_no_mark_or_carriage_return_is_written()
    {
        Assert.Contains("\"Nyströmformer\"", export.Run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":", export.Run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', export.Run.Output);
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    private static IEnumerable<string?> Places(JsonElement paper) =>
        paper.GetProperty("appearances").EnumerateArray().Select(place => Text(place, "document"));

    private JsonElement Paper(string id) => export.Papers.Single(paper => Text(paper, "id") == id);
}
