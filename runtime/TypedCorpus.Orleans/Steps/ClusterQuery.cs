using TypedCorpus.Search.Parts;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Steps;

/// <summary>A search as it travels.</summary>
[GenerateSerializer, Immutable]
internal sealed record ClusterQuery
{
    [Id(0)]
    public required string Text { get; init; }

    [Id(1)]
    public int Limit { get; init; }

    [Id(2)]
    public int Offset { get; init; }

    [Id(3)]
    public int Order { get; init; }

    [Id(4)]
    public bool AsYouType { get; init; }

    [Id(5)]
    public int Matching { get; init; }

    [Id(6)]
    public bool ToleratesTypos { get; init; }

    [Id(7)]
    public string[]? Documents { get; init; }

    [Id(8)]
    public int? FromYear { get; init; }

    [Id(9)]
    public int? ToYear { get; init; }

    [Id(10)]
    public bool Counts { get; init; }

    [Id(11)]
    public int[] Facets { get; init; } = [];

    public static ClusterQuery Of(string text, ClusterSearchOptions options) => new()
    {
        Text = text,
        Limit = options.Limit,
        Offset = options.Offset,
        Order = (int)options.OrderBy,
        AsYouType = options.AsYouType,
        Matching = (int)options.Matching,
        ToleratesTypos = options.TypoTolerance == TypoTolerance.ByLength,
        Documents = options.Documents is null ? null : [.. options.Documents],
        FromYear = options.FromYear,
        ToYear = options.ToYear,
        Counts = options.CountsAll,
        Facets = [.. options.Facets.Select(facet => (int)facet)],
    };

    /// <summary>The query for some shards, with what all know of its words.</summary>
    public ShardRequest RequestWith(PlannedWord[] words, CancellationToken cancellation) => new()
    {
        Query = Text,
        AsYouType = AsYouType,
        ToleratesTypos = ToleratesTypos,
        Matching = (TermMatching)Matching,
        Limit = (int)Math.Min((long)Offset + Limit, int.MaxValue),
        Order = (SearchOrder)Order,
        Documents = Documents,
        FromYear = FromYear,
        ToYear = ToYear,
        Counts = Counts,
        Facets = Array.ConvertAll(Facets, facet => (SearchFacet)facet),
        Words = PlannedWord.Put(words),
        Cancellation = cancellation,
    };
}

/// <summary>What all shards know of a word of a query.</summary>
[GenerateSerializer, Immutable]
internal sealed record PlannedWord
{
    /// <summary>The place of the word in the query.</summary>
    [Id(0)]
    public int Word { get; init; }

    [Id(1)]
    public int Papers { get; init; }

    [Id(2)]
    public byte[] LastTerm { get; init; } = [];

    [Id(3)]
    public uint ShorterTerms { get; init; }

    [Id(4)]
    public NearWord[] Near { get; init; } = [];

    [Id(5)]
    public int Edits { get; init; }

    [Id(6)]
    public int PapersOfNear { get; init; }

    public static OutsideWords Put(IEnumerable<PlannedWord> words)
    {
        var outside = new OutsideWords();
        foreach (PlannedWord word in words)
        {
            outside[word.Word] = new()
            {
                Papers = word.Papers,
                LastTerm = word.LastTerm,
                ShorterTerms = word.ShorterTerms,
                Near = Array.ConvertAll(word.Near, near => new NearTerm(near.Term, near.Papers)),
                Edits = word.Edits,
                PapersOfNear = word.PapersOfNear,
            };
        }

        return outside;
    }
}
