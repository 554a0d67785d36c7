using System.Text.Json.Nodes;
using TypedCorpus.AI.Texts;
using TypedCorpus.AI.Vectors;

namespace TypedCorpus.AI.Tools;

/// <summary>Searches the papers by words, and by meaning where there are vectors.</summary>
internal sealed class SearchTool(IPaperCorpus corpus, CorpusToolOptions options) : CorpusTool(
    corpus,
    options,
    "search",
    "Searches the papers by the words of their titles, abstracts, authors and venues, the best first. Returns ids for 'fetch' and 'cite', "
        + "the part of the text that matches, and the places (document and line) to cite.",
    Query,
    Limit,
    Offset,
    FromYear,
    ToYear,
    Document)
{
    public const int MaxLimit = 50;
    public const int MaxQueryLength = 1000;
    public const int DefaultLimit = 10;

    private const int MaxNotes = 5;
    private const int MaxYear = 9999;

    private static readonly TextParameter Query = new(
        "query",
        "Words to search for, or a query: \"an exact phrase\", -without, prefix*, (one OR another), title:, author:, venue:, "
            + "year:2015..2020, has:code. Papers with all words are returned, or with any if none has all.",
        MaxQueryLength,
        isRequired: true);

    private static readonly NumberParameter Limit = new("limit", "The largest number of papers to return.", 1, MaxLimit, DefaultLimit);

    private static readonly NumberParameter Offset = new("offset", "The number of papers to leave out at the beginning, for the next part of a list.", 0, 10_000, 0);

    private static readonly NumberParameter FromYear = new("from_year", "The first year of publication.", 0, MaxYear);

    private static readonly NumberParameter ToYear = new("to_year", "The last year of publication.", 0, MaxYear);

    private static readonly TextParameter Document = new("document", "The name of the document to search in, as 'list' gives it; all if not set.", 300);

    private readonly QueryMeaning _meaning = new(corpus, options.EmbeddingGenerator);

    protected override JsonObject AnswerSchema => AnswerSchemas.Object(
        ["results", "total"],
        ("notice", AnswerSchemas.Text),
        ("total", AnswerSchemas.Integer),
        ("results", AnswerSchemas.List(AnswerSchemas.Brief())),
        ("notes", AnswerSchemas.List(AnswerSchemas.Text)),
        ("suggestion", AnswerSchemas.Text));

    protected override async ValueTask<JsonObject> RunAsync(IReadOnlyDictionary<string, object?> arguments, CancellationToken cancellation)
    {
        string query = Query.Require(arguments);
        int limit = Limit.Require(arguments);
        int offset = Offset.Require(arguments);
        SearchFilter? filter = FilterOf(arguments);
        var notes = new List<string>();
        var search = new SearchOptions { Limit = limit, Offset = offset, Filter = filter, CancellationToken = cancellation };
        SearchResults results = Corpus.Search(query, search with { Vector = await _meaning.OfAsync(query, notes, cancellation).ConfigureAwait(false) });
        var papers = new JsonArray();
        foreach (SearchHit hit in results)
            papers.Add((JsonNode)Papers.Brief(hit.Paper, hit.GetSnippet().Text));

        if (results.IsRelaxed)
            notes.Add("No paper has all words of the query, so these have some of them.");
        notes.AddRange(results.Corrections.Take(MaxNotes).Select(correction => PaperJson.Line(correction.ToString())));
        notes.AddRange(results.Notes.Take(MaxNotes).Select(note => PaperJson.Line(note.ToString())));
        var answer = new JsonObject { ["notice"] = PaperJson.Notice, ["total"] = results.TotalCount, ["results"] = papers };
        if (notes.Count > 0)
            answer["notes"] = new JsonArray([.. notes.Select(note => JsonValue.Create(note))]);
        if (results.Count == 0 && offset == 0 && results.GetSuggestion() is { } suggestion)
            answer["suggestion"] = PaperJson.Line(suggestion);
        return answer;
    }

    private SearchFilter? FilterOf(IReadOnlyDictionary<string, object?> arguments)
    {
        int? from = FromYear.Read(arguments);
        int? to = ToYear.Read(arguments);
        string? document = Document.Read(arguments);
        return from is null && to is null && document is null ? null : new()
        {
            FromYear = from,
            ToYear = to,
            Documents = document is null ? null : [FindDocument(document)],
        };
    }
}
