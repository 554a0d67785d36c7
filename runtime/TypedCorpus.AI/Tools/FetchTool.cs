using System.Text.Json.Nodes;

namespace TypedCorpus.AI.Tools;

/// <summary>Reads one paper.</summary>
internal sealed class FetchTool(IPaperCorpus corpus, CorpusToolOptions options) : CorpusTool(
    corpus,
    options,
    "fetch",
    "Returns one paper: its title, its abstract as 'text', its address, and as metadata its authors, year, venue, DOI, links and the places "
        + "(document and line) where documents list it.",
    Key)
{
    private static readonly TextParameter Key = KeyParameter();

    protected override JsonObject AnswerSchema => AnswerSchemas.Object(
        ["id", "title", "text", "url"],
        ("notice", AnswerSchemas.Text),
        ("id", AnswerSchemas.Text),
        ("title", AnswerSchemas.Text),
        ("text", AnswerSchemas.Text),
        ("url", AnswerSchemas.Text),
        ("metadata", new JsonObject { ["type"] = "object" }));

    protected override ValueTask<JsonObject> RunAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation) =>
        new(Papers.Whole(FindPaper(Key.Require(arguments))));
}
