using System.Text.Json.Nodes;
using TypedCorpus.AI.Texts;

namespace TypedCorpus.AI.Tools;

/// <summary>Finds the papers that are most similar to one.</summary>
internal sealed class RelatedTool(IPaperCorpus corpus, CorpusToolOptions options) : CorpusTool(
    corpus,
    options,
    "related",
    "Returns the papers that are most similar to one, the most similar first, with their similarity from 0 to 1.",
    Key,
    Limit)
{
    private static readonly TextParameter Key = KeyParameter();

    private static readonly NumberParameter Limit = new("limit", "The largest number of papers to return.", 1, 10, 5);

    protected override JsonObject AnswerSchema => AnswerSchemas.Object(
        ["id", "results"],
        ("notice", AnswerSchemas.Text),
        ("id", AnswerSchemas.Text),
        ("by", AnswerSchemas.Text),
        ("results", AnswerSchemas.List(AnswerSchemas.Brief(("similarity", AnswerSchemas.Number)))));

    protected override ValueTask<JsonObject> RunAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation)
    {
        Paper paper = FindPaper(Key.Require(arguments));
        IReadOnlyList<RelatedPaper> related = Corpus.GetRelated(paper, Limit.Require(arguments));
        var papers = new JsonArray();
        foreach (RelatedPaper other in related)
        {
            JsonObject json = Papers.Brief(other.Paper);
            json["similarity"] = Math.Round(other.Similarity, 2);
            papers.Add((JsonNode)json);
        }

        var answer = new JsonObject { ["notice"] = PaperJson.Notice, ["id"] = PaperJson.Id(paper), ["results"] = papers };
        if (related.Count > 0)
            answer["by"] = related[0].By == RelatedBy.Vectors ? "meaning" : "words";
        return new(answer);
    }
}
