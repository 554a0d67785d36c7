using System.Text.Json.Serialization;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Json;

namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>The documents of the corpus, in corpus order.</summary>
internal sealed record DocumentsAnswer : IListAnswer
{
    /// <summary>The number of documents.</summary>
    public required int Total { get; init; }

    /// <summary>The number of documents that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of documents that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the documents.</summary>
    public required IReadOnlyList<DocumentSummary> Documents { get; init; }
}

/// <summary>A document without its papers.</summary>
[JsonConverter(typeof(AnswerConverter<DocumentSummary>))]
internal sealed record DocumentSummary(CorpusSite Site, PaperDocument Document) : IContractAnswer<DocumentSummary>
{
    public static ObjectContract<DocumentSummary> Contract { get; } = new ObjectContract<DocumentSummary>("A document without its papers.")
        .HasAllOf(DocumentContracts.Heading, static answer => answer.Document)
        .Has("page", "The path of its page.", ValueContracts.Text, static answer => PaperUrl.Of(answer.Site, answer.Document));
}

/// <summary>A document with a part of the papers that it lists, in its order.</summary>
/// <param name="Summary">The document.</param>
/// <param name="Shared">The other documents that list some of the same papers.</param>
/// <param name="Part">The requested part.</param>
[JsonConverter(typeof(AnswerConverter<DocumentAnswer>))]
internal sealed record DocumentAnswer(DocumentSummary Summary, IReadOnlyList<SharedAnswer> Shared, PartAnswer<ListedAnswer> Part)
    : IContractAnswer<DocumentAnswer>, IListAnswer
{
    int IListAnswer.Total => Summary.Document.Count;

    int IListAnswer.Offset => Part.Offset;

    int IListAnswer.Limit => Part.Limit;

    private static readonly ObjectContract<SharedAnswer> Other = new ObjectContract<SharedAnswer>("Another document with some of the same papers.")
        .Has("name", "The name of the other document.", ValueContracts.Text, static shared => shared.Site.Keys.Of(shared.Document))
        .Has("page", "The path of its page.", ValueContracts.Text, static shared => PaperUrl.Of(shared.Site, shared.Document))
        .Has("papers", "The number of distinct papers that both list.", ValueContracts.Number, static shared => shared.Papers);

    private static readonly ObjectContract<ListedAnswer> Listed = new ObjectContract<ListedAnswer>("A paper at a place of the document.")
        .HasAllOf(DocumentContracts.Listed, static listed => listed.Listed)
        .Has("page", "The path of its page.", ValueContracts.Text, static listed => PaperUrl.Of(listed.Site, listed.Listed.Paper));

    public static ObjectContract<DocumentAnswer> Contract { get; } = new ObjectContract<DocumentAnswer>("A document and a part of its papers.")
        .HasAllOf(DocumentSummary.Contract, static answer => answer.Summary)
        .Has("shared", "The other documents that list some of the same papers.", new ListContract<SharedAnswer>(Other), static answer => answer.Shared)
        .Has("offset", "The number of papers that were skipped.", ValueContracts.Number, static answer => answer.Part.Offset)
        .Has("limit", "The maximum number of papers that was requested.", ValueContracts.Number, static answer => answer.Part.Limit)
        .Has("papers", "The requested part of the papers.", new ListContract<ListedAnswer>(Listed), static answer => answer.Part.Items);
}

/// <summary>Another document that lists some of the same papers.</summary>
internal sealed record SharedAnswer(CorpusSite Site, PaperDocument Document, int Papers);

/// <summary>A paper at a place of a document.</summary>
internal sealed record ListedAnswer(CorpusSite Site, ListedPaper Listed);

/// <summary>A part of a list.</summary>
internal sealed record PartAnswer<T>(int Offset, int Limit, IReadOnlyList<T> Items);
