
namespace TypedCorpus.Orleans;

/// <summary>A paper of a cluster: what its shard says of it, without the shard itself.</summary>
[GenerateSerializer, Immutable]
public sealed record ClusterPaper
{
    /// <summary>The id that the paper has in its shard.</summary>
    [Id(0)]
    public required string Id { get; init; }

    /// <summary>The short name before the title's colon; null if it has none.</summary>
    [Id(1)]
    public string? Name { get; init; }

    /// <summary>The title.</summary>
    [Id(2)]
    public required string Title { get; init; }

    /// <summary>The abstract; null if the documents have none.</summary>
    [Id(3)]
    public string? Abstract { get; init; }

    /// <summary>The authors, in the order of the documents.</summary>
    [Id(4)]
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>The year of publication; null if the documents do not say.</summary>
    [Id(5)]
    public int? Year { get; init; }

    /// <summary>The journal, the conference or another venue; null if the documents do not say.</summary>
    [Id(6)]
    public string? Venue { get; init; }

    /// <summary>The DOI; null if the documents do not say.</summary>
    [Id(7)]
    public string? Doi { get; init; }

    /// <summary>The number on arXiv; null if the documents do not say.</summary>
    [Id(8)]
    public string? ArxivId { get; init; }

    /// <summary>The keywords.</summary>
    [Id(9)]
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The type of the publication; null if the documents do not say.</summary>
    [Id(10)]
    public string? EntryType { get; init; }

    /// <summary>The links of the abstract and the documents.</summary>
    [Id(11)]
    public IReadOnlyList<PaperLink> Links { get; init; } = [];

    /// <summary>The places in documents of all shards that list the paper.</summary>
    [Id(12)]
    public IReadOnlyList<AppearanceRecord> Appearances { get; init; } = [];

    /// <summary>The name of the shard that has the paper.</summary>
    [Id(13)]
    public required string Shard { get; init; }

    /// <summary>The place of the paper in its shard, from 0.</summary>
    [Id(14)]
    public int Index { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    internal static ClusterPaper Of(Paper paper, string shard) => new()
    {
        Id = paper.Id,
        Name = paper.Name,
        Title = paper.Title,
        Abstract = paper.Abstract,
        Authors = [.. paper.Authors],
        Year = paper.Year,
        Venue = paper.Venue,
        Doi = paper.Doi,
        ArxivId = paper.ArxivId,
        Keywords = [.. paper.Keywords],
        EntryType = paper.EntryType,
        Links = [.. paper.Links],
        Appearances = [.. paper.Appearances.Select(place => new AppearanceRecord(place.Document.Name, place.Rank, place.Line))],
        Shard = shard,
        Index = paper.Index,
    };
}

/// <summary>A place at which a document lists a paper.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Rank">The place among the entries of the document, from 1.</param>
/// <param name="Line">The line, from 1.</param>
[GenerateSerializer, Immutable]
public sealed record AppearanceRecord([property: Id(0)] string Document, [property: Id(1)] int Rank, [property: Id(2)] int Line);
