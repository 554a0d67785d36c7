using System.Text.Json.Nodes;
using TypedCorpus.AI.Texts;

namespace TypedCorpus.AI.Tools;

/// <summary>Lists the documents, or the papers of one.</summary>
internal sealed class ListTool(IPaperCorpus corpus, CorpusToolOptions options) : CorpusTool(
    corpus,
    options,
    "list",
    "Without a document, returns the documents: their names, titles, numbers of entries and typical terms. With a document, returns its papers "
        + "in its order.",
    Document,
    Limit,
    Offset)
{
    private static readonly TextParameter Document = new("document", "The name of the document whose papers to list.", 300);

    private static readonly NumberParameter Limit = new("limit", "The largest number of documents or papers to return.", 1, 100, 25);

    private static readonly NumberParameter Offset = new(
        "offset", "The number of documents or papers to leave out at the beginning, for the next part of a list.", 0, 10_000_000, 0);

    protected override JsonObject AnswerSchema => AnswerSchemas.Object(
        ["total"],
        ("notice", AnswerSchemas.Text),
        ("papers", AnswerSchemas.Integer),
        ("total", AnswerSchemas.Integer),
        ("document", AnswerSchemas.Text),
        ("documents", AnswerSchemas.List(AnswerSchemas.Object(
            ["name", "title", "entries"],
            ("name", AnswerSchemas.Text),
            ("title", AnswerSchemas.Text),
            ("entries", AnswerSchemas.Integer),
            ("terms", AnswerSchemas.List(AnswerSchemas.Text))))),
        ("results", AnswerSchemas.List(AnswerSchemas.Brief())));

    protected override ValueTask<JsonObject> RunAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation)
    {
        int limit = Limit.Require(arguments);
        int offset = Offset.Require(arguments);
        return new(Document.Read(arguments) is { } name
            ? ListPapers(FindDocument(name), offset, limit)
            : ListDocuments(offset, limit));
    }

    private JsonObject ListDocuments(int offset, int limit) => new()
    {
        ["notice"] = PaperJson.Notice,
        ["papers"] = Corpus.Count,
        ["total"] = Corpus.Documents.Count,
        ["documents"] = new JsonArray([.. Corpus.Documents.Skip(offset).Take(limit).Select(PaperJson.Of)]),
    };

    private JsonObject ListPapers(PaperDocument document, int offset, int limit)
    {
        var papers = new JsonArray();
        for (int i = offset; i < document.Count && i - offset < limit; i++)
            papers.Add((JsonNode)Papers.Brief(document[i]));
        return new()
        {
            ["notice"] = PaperJson.Notice,
            ["document"] = PaperJson.Line(document.Name),
            ["total"] = document.Count,
            ["results"] = papers,
        };
    }
}
