using System.Text.Json;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Reads papers and documents of a corpus, and what they contain, out of JSON.</summary>
internal sealed class CorpusReader(IPaperCorpus? corpus)
{
    private const int LongestShown = 100;

    private IPaperCorpus Corpus => corpus ?? throw new NotSupportedException(
        "Papers and documents are read from a corpus: add new PaperJsonConverter(Papers.All) to the Converters of the JsonSerializerOptions.");

    public static PaperLink Link(JsonElement json) => new(
        json.Text("url"), json.Member("kind") is { } kind ? EnumContract<LinkKind>.Read(kind) : LinkKind.Other);

    public static Repository Repository(JsonElement json) => new(json.Text("host"), json.Text("owner"), json.Text("name"));

    public static MonthDay Day(JsonElement json) => new(json.Number("month"), json.Number("day"));

    /// <summary>Reads a paper: its id, or an object with this id; what else the object has is not read.</summary>
    public Paper Paper(JsonElement json) => Paper(NameOf(json, "id"));

    public Paper Paper(string id) => Corpus.Find(id) ?? throw new JsonException($"No paper of the corpus has the id '{Shown(id)}'.");

    /// <summary>Reads a document: its name, or an object with this name.</summary>
    public PaperDocument Document(JsonElement json) => Document(NameOf(json, "name"));

    public PaperDocument Document(string name) => Corpus.Documents.FirstOrDefault(document => document.Name == name)
        ?? throw new JsonException($"The corpus has no document '{Shown(name)}'.");

    public Appearance Place(JsonElement json) => new(Document(json.Text("document")), json.Number("rank"), json.Number("line"));

    public RelatedPaper Related(JsonElement json) => new(Paper(json), Similarity(json))
    {
        By = json.Member("by") is { } by ? EnumContract<RelatedBy>.Read(by) : RelatedBy.Terms,
    };

    public NearPaper Near(JsonElement json) => new(Paper(json), Similarity(json));

    private static double Similarity(JsonElement json) => json.Member("similarity") is { ValueKind: JsonValueKind.Number } similarity
        ? similarity.GetDouble()
        : throw new JsonException("'similarity' must be a number.");

    private static string NameOf(JsonElement json, string member) =>
        json.ValueKind == JsonValueKind.String ? json.GetString()! : json.Text(member);

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
