using System.Text.Json.Serialization;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Json;

namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>The papers most similar to one, the most similar first.</summary>
internal sealed record RelatedAnswer : IListAnswer
{
    /// <summary>The id of the paper.</summary>
    public required string Id { get; init; }

    /// <summary>The number of similar papers.</summary>
    public required int Total { get; init; }

    /// <summary>The number of papers that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of papers that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the papers.</summary>
    public required IReadOnlyList<RelatedPaperAnswer> Papers { get; init; }
}

/// <summary>A paper that is similar to another, with its page.</summary>
[JsonConverter(typeof(AnswerConverter<RelatedPaperAnswer>))]
internal sealed record RelatedPaperAnswer(CorpusSite Site, RelatedPaper Related) : IContractAnswer<RelatedPaperAnswer>
{
    public static ObjectContract<RelatedPaperAnswer> Contract { get; } = new ObjectContract<RelatedPaperAnswer>("A paper that is similar to another.")
        .HasAllOf(PaperContracts.Related, static answer => answer.Related)
        .Has("page", "The path of its page.", ValueContracts.Text, static answer => PaperUrl.Of(answer.Site, answer.Related.Paper));
}
