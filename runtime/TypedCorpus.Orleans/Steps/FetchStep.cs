using TypedCorpus.Orleans.Shards;
using TypedCorpus.Search.Query;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Steps;

/// <summary>Reads papers, and the matches of a query in them.</summary>
/// <param name="Places">The papers, of all shards that are asked.</param>
/// <param name="Query">The query; null if no matches are wanted.</param>
/// <param name="Words">What all shards know of its words.</param>
[GenerateSerializer, Immutable]
internal sealed record FetchStep(
    [property: Id(0)] PaperPlace[] Places, [property: Id(1)] ClusterQuery? Query, [property: Id(2)] PlannedWord[] Words) : ShardStep
{
    public override StepResult Run(OpenVersion version, int[] shards, CancellationToken cancellation)
    {
        ShardRequest? request = Query?.RequestWith(Words, cancellation);
        ShardGroup group = version.Group(shards);
        return new FetchResult(
        [
            .. Places.Where(place => Array.IndexOf(shards, place.Shard) >= 0).Select(place => Read(version, group, place, request)),
        ]);
    }

    private static FetchedPaper Read(OpenVersion version, ShardGroup group, PaperPlace place, ShardRequest? request)
    {
        Paper paper = version.PaperOf(place.Shard, place.Paper);
        var record = ClusterPaper.Of(paper, version.Files.ShardNames[place.Shard]);
        if (request is null)
            return new(place, record, [], "", []);
        TextRange[] title = [.. group.FindMatches(request, finder => finder.Find(paper.Title, QueryField.Title))];
        string text = paper.Abstract ?? "";
        var snippet = Snippet.Of(text, text.Length == 0 ? [] : group.FindMatches(request, finder => finder.Find(text, QueryField.Abstract)));
        return new(place, record, title, snippet.Text, [.. snippet.Matches]);
    }
}

/// <summary>Papers that shards have.</summary>
[GenerateSerializer]
internal sealed record FetchResult([property: Id(0)] FetchedPaper[] Papers) : StepResult
{
    public override StepResult MergeWith(StepResult other) => new FetchResult([.. Papers, .. ((FetchResult)other).Papers]);
}

/// <summary>A paper, and the matches of a query in it.</summary>
[GenerateSerializer, Immutable]
internal sealed record FetchedPaper(
    [property: Id(0)] PaperPlace Place,
    [property: Id(1)] ClusterPaper Record,
    [property: Id(2)] TextRange[] TitleMatches,
    [property: Id(3)] string Snippet,
    [property: Id(4)] TextRange[] SnippetMatches);
