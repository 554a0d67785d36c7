using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;
using TypedCorpus.Orleans;

namespace Cluster.Tests;

/// <summary>Three silos with the five documents as five shards answer as one corpus of them.</summary>
public sealed class ExactnessTests(ThreeSilos silos) : IClassFixture<ThreeSilos>
{
    private static readonly string[] Queries =
    [
        "attention", "linear attention", "vision transformer image", "a", "the model", "\"language model\"",
        "\"large language models\" -vision", "transf*", "m*", "title:attention model", "abstract:mamba", "attention OR mamba",
        "(mamba OR rwkv) -vision", "has:code attention", "document:004 attention", "GPT-4", "ViT-B/16", "atention nystrofmormer",
        "trasnformer difusion", "xyzzyqwert attention", "quantization zzzzzzz", "-vision", "", "title:transf* -title:vision",
        "modle* lernning", "nystrofmormer",
    ];

    private static readonly SearchFacet[] Facets = Enum.GetValues<SearchFacet>();

    private TestCluster Cluster => silos.Cluster!;

    [RedisFact]
    public async Task Hits_scores_totals_facets_and_corrections_are_those_of_one_corpus()
    {
        foreach (string query in Queries)
        {
            await SameAsync(query, new() { CountsAll = true, Facets = Facets });
            await SameAsync(query, new() { AsYouType = true, Limit = 3, CountsAll = true });
            await SameAsync(query, new() { Offset = 5, Limit = 5, Matching = TermMatching.Any });
            await SameAsync(query, new() { TypoTolerance = TypoTolerance.None, Matching = TermMatching.All });
        }
    }

    [RedisFact]
    public async Task Orders_and_filters_are_those_of_one_corpus()
    {
        string[] documents = [Cluster.Folder.Documents[1].Name, Cluster.Folder.Documents[3].Name];
        foreach (string query in (string[])["attention", "mamba vision", "transf*"])
        {
            foreach (SearchOrder order in Enum.GetValues<SearchOrder>())
            {
                await SameAsync(query, new() { OrderBy = order, Limit = 20, CountsAll = true });
                await SameAsync(query, new() { OrderBy = order, Documents = documents, CountsAll = true, Facets = Facets });
            }
        }
    }

    [RedisFact]
    public void Queries_of_the_whole_language_are_answered_as_by_one_corpus() => Prop.ForAll(
            RandomQueries.All.ToArbitrary(),
            query => SameAsync(query, new() { Limit = 7, CountsAll = true }).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [RedisFact]
    public async Task Papers_are_found_by_all_kinds_of_keys()
    {
        Paper[] papers = [.. Cluster.Folder.Whole.Where((_, i) => i % 40 == 0)];
        string[] keys = [.. papers.SelectMany(paper => (string[])[paper.Title, .. paper.Links.Select(link => link.Url)]), "no such paper"];
        IReadOnlyList<ClusterPaper?> found = await Cluster.Corpus.GetAsync(keys);
        for (int i = 0; i < keys.Length; i++)
        {
            Assert.Equal(
                Cluster.Folder.Whole.Find(keys[i]) is { } paper ? ClusterOracle.KeyOf(paper) : null,
                found[i] is { } record ? ClusterOracle.KeyOf(record) : null);
        }

        Assert.Null(await Cluster.Corpus.FindAsync("no such paper"));
    }

    [RedisFact]
    public async Task The_cluster_says_what_it_has()
    {
        ClusterDescription description = await Cluster.Corpus.DescribeAsync();
        Assert.Equal(Cluster.Folder.Whole.Count, description.PaperCount);
        Assert.Equal(Cluster.Folder.Documents.Select(document => document.Name), description.Shards.SelectMany(shard => shard.Documents));
        Assert.All(description.Shards, shard => Assert.Equal(2, shard.Silos.Distinct().Count()));
    }

    [RedisFact]
    public async Task The_command_line_searches_a_cluster()
    {
        string own = await CommandAsync("search", "linear attention", "--documents", Path.Combine(AppContext.BaseDirectory, "documents"));
        Assert.Contains("The Devil in Linear Transformer", own, StringComparison.Ordinal);
        Assert.Equal(own, await CommandAsync("search", "linear attention", "--cluster", Cluster.Local.Address));
    }

    private static async Task<string> CommandAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [TestCluster.App, .. args]) { UseShellExecute = false, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        return await process.StandardOutput.ReadToEndAsync();
    }

    [RedisFact]
    public async Task A_search_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Cluster.Corpus.SearchAsync("attention", cancellationToken: cancelled.Token));
    }

    private Task SameAsync(string query, ClusterSearchOptions options) =>
        ClusterOracle.AssertSameAsync(Cluster.Folder.Whole, Cluster.Corpus, query, options with { Deadline = TimeSpan.FromSeconds(30) });
}
