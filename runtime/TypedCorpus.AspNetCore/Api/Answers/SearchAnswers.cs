using System.Text.Json.Serialization;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Json;

namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>The papers that match a search, by default the best first; without a query, all papers, by default in corpus order.</summary>
internal sealed record SearchAnswer : IListAnswer
{
    /// <summary>The query.</summary>
    public required string Query { get; init; }

    /// <summary>The number of papers that match.</summary>
    public required int Total { get; init; }

    /// <summary>Whether no paper has all words, so that the hits have some of them.</summary>
    public required bool Relaxed { get; init; }

    /// <summary>Whether the nearest known words stand for words that no paper has.</summary>
    public required bool Corrected { get; init; }

    /// <summary>The query with each unknown word replaced by the most similar known one, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? DidYouMean { get; init; }

    /// <summary>The words that no paper has, with those that stand for them; left out where there are none.</summary>
    public IReadOnlyList<SearchCorrection>? Corrections { get; init; }

    /// <summary>What there is to say of the query; left out where there is nothing.</summary>
    public IReadOnlyList<SearchNote>? Notes { get; init; }

    /// <summary>The number of hits here.</summary>
    public required int Count { get; init; }

    /// <summary>The number of hits that were skipped.</summary>
    public required int Offset { get; init; }

    /// <summary>The maximum number of hits that was requested.</summary>
    public required int Limit { get; init; }

    /// <summary>The requested part of the hits.</summary>
    public required IReadOnlyList<HitAnswer> Hits { get; init; }

    /// <summary>The properties by which the papers can be filtered, with counts.</summary>
    public required IReadOnlyList<FacetAnswer> Facets { get; init; }
}

/// <summary>A paper that matches a search, with its page; without a query it only has its id and title.</summary>
[JsonConverter(typeof(AnswerConverter<HitAnswer>))]
internal sealed record HitAnswer(CorpusSite Site, FoundPaper Found) : IContractAnswer<HitAnswer>
{
    public static ObjectContract<HitAnswer> Contract { get; } = new ObjectContract<HitAnswer>("A paper that matches a search.")
        .HasAllOf(PaperContracts.Heading, static answer => answer.Found.Paper)
        .Has("page", "The path of its page.", ValueContracts.Text, static answer => PaperUrl.Of(answer.Site, answer.Found.Paper))
        .MayHave("score", "The score; left out without a query.", ValueContracts.Fraction, static answer => answer.Found.Hit?.Score)
        .Has(
            "titleMatches",
            "The places of the query's words in the title.",
            SearchContracts.Matches,
            static answer => answer.Found.Hit?.GetTitleMatches() ?? [])
        .MayHave(
            "snippet",
            "The part of the abstract with the most words of the query; left out without a query.",
            SearchContracts.Snippet,
            static answer => answer.Found.Hit?.GetSnippet())
        .MayHave(
            "matchedAuthors",
            "The authors whose full names have words of the query.",
            SearchContracts.Names,
            static answer => answer.Found.Hit is { } hit ? MatchedName.AuthorsOf(hit) : null)
        .MayHave(
            "matchedVenue",
            "The venue, if it has words of the query.",
            SearchContracts.Name,
            static answer => answer.Found.Hit is { } hit ? MatchedName.VenueOf(hit) : null);
}

/// <summary>A property by which papers can be filtered.</summary>
internal sealed record FacetAnswer
{
    /// <summary>The name of its parameter.</summary>
    public required string Name { get; init; }

    /// <summary>The name to display.</summary>
    public required string Label { get; init; }

    /// <summary>The number of values that the papers have, of which the most frequent are listed.</summary>
    public required int Total { get; init; }

    /// <summary>The values: the selected ones, then the most frequent first.</summary>
    public required IReadOnlyList<FacetValueAnswer> Values { get; init; }
}

/// <summary>A value of a property.</summary>
internal sealed record FacetValueAnswer
{
    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>The number of papers that would match if this were the only selected value of its property.</summary>
    public required int Papers { get; init; }

    /// <summary>Whether the request selects it.</summary>
    public required bool Selected { get; init; }
}
