using System.Text;
using System.Text.Json.Nodes;
using TypedCorpus.AI.Texts;

namespace TypedCorpus.AI.Tools;

/// <summary>Writes citations of papers.</summary>
internal sealed class CiteTool(IPaperCorpus corpus, CorpusToolOptions options) : CorpusTool(
    corpus,
    options,
    "cite",
    "Writes references to papers, for a bibliography or a list at the end of an answer. Papers that are not found are named as 'unknown'.",
    Keys,
    Format)
{
    private const int MaxIds = 25;

    private static readonly TextsParameter Keys = KeysParameter(MaxIds);

    private static readonly ChoiceParameter Format = new("format", "The format of the references.", "markdown", "bibtex", "ris", "csl-json");

    protected override JsonObject AnswerSchema => AnswerSchemas.Object(
        ["format", "text", "ids"],
        ("notice", AnswerSchemas.Text),
        ("format", AnswerSchemas.Text),
        ("ids", AnswerSchemas.List(AnswerSchemas.Text)),
        ("text", AnswerSchemas.Text),
        ("truncated", AnswerSchemas.Boolean),
        ("unknown", AnswerSchemas.List(AnswerSchemas.Object(["id"], ("id", AnswerSchemas.Text), ("suggestions", AnswerSchemas.List(AnswerSchemas.Text))))));

    protected override ValueTask<JsonObject> RunAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation)
    {
        string format = Format.Read(arguments);
        var papers = new List<Paper>();
        var unknown = new JsonArray();
        foreach (string key in Keys.Read(arguments))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Corpus.TryFind(key, out Paper? paper))
            {
                if (!papers.Contains(paper))
                    papers.Add(paper);
            }
            else
            {
                unknown.Add((JsonNode)Unknown(key));
            }
        }

        var written = new StringBuilder();
        int cited = 0;
        // Whole references only: half of one is none.
        while (cited < papers.Count && Write(papers[cited], format) is var reference && written.Length + reference.Length <= Options.MaxTextLength)
        {
            written.Append(reference);
            cited++;
        }

        string text = format == "csl-json" ? $"[\n{written.ToString().TrimEnd('\n', ',')}\n]" : written.ToString();
        var answer = new JsonObject
        {
            ["notice"] = PaperJson.Notice,
            ["format"] = format,
            ["ids"] = new JsonArray([.. papers.Take(cited).Select(paper => JsonValue.Create(PaperJson.Id(paper)))]),
            ["text"] = text,
        };
        if (cited < papers.Count)
            answer["truncated"] = true;
        if (unknown.Count > 0)
            answer["unknown"] = unknown;
        return new(answer);
    }

    private JsonObject Unknown(string key)
    {
        var unknown = new JsonObject { ["id"] = PaperJson.Line(key) };
        if (SuggestionsFor(key) is { Length: > 0 } suggestions)
            unknown["suggestions"] = new JsonArray([.. suggestions.Select(id => JsonValue.Create(id))]);
        return unknown;
    }

    private string Write(Paper paper, string format)
    {
        string reference = format switch
        {
            "bibtex" => paper.ToBibTeX(),
            "ris" => paper.ToRis(),
            "csl-json" => paper.ToCslJson() + ",",
            _ => $"- {paper.ToMarkdownCitation()}",
        };
        return ModelText.Of(reference.TrimEnd('\n'), Options.MaxTextLength + 1) + "\n";
    }
}
