using Benchmarks.Support;
using TypedCorpus;
using TypedCorpus.App.Clusters;
using TypedCorpus.App.Compiling;
using TypedCorpus.Orleans;

namespace Benchmarks.Commands;

/// <summary>
/// Times a search by silos in processes of their own against that in this process, and parts of it; and checks that the hits are the same.
/// </summary>
internal static class ClusterBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static int Run(string[] options) => RunAsync(options).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] options)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("cluster-benchmark-");
        try
        {
            string[] paths = Options.Of(options, "--documents");
            IReadOnlyList<DocumentFile> documents = DocumentFiles.Read(paths.Length > 0 ? paths : [Checkout.PathOf("corpus", "documents")]);
            using CorpusSet one = SetOf(documents, 1, folder);
            using CorpusSet shards = SetOf(documents, documents.Count, folder);
            return await RunAsync(one.Corpora[0], shards, Path.Combine(folder.FullName, $"{documents.Count}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CorpusSet SetOf(IReadOnlyList<DocumentFile> documents, int shards, DirectoryInfo folder)
    {
        string own = folder.CreateSubdirectory($"{shards}").FullName;
        DocumentShards.Compile(documents, shards, own, TextWriter.Null);
        return CorpusSet.Load(own);
    }

    private static async Task<int> RunAsync(PaperCorpus one, CorpusSet shards, string folder)
    {
        using var patience = new CancellationTokenSource(Patience);
        string app = typeof(LocalCluster).Assembly.Location;
        await using LocalCluster single = await LocalCluster.StartAsync(app, folder, 1, 1, redis: null, patience.Token);
        await using LocalCluster three = await LocalCluster.StartAsync(app, folder, 3, 2, redis: null, patience.Token);
        string[] queries = TitleQueries.Of(one);
        (string Name, Action<string> Ask)[] asked =
        [
            ("one corpus in this process", query => one.Search(query)),
            ($"a set of {shards.Corpora.Count} in this process", query => shards.Search(query)),
            ("the papers of ten hits as records", query => Read(one, query)),
            ("a question to one silo that asks no shard", _ => single.Corpus.DescribeAsync().GetAwaiter().GetResult()),
            ("a key to one silo", query => single.Corpus.FindAsync(query).GetAwaiter().GetResult()),
            ("a search by one silo", query => single.Corpus.SearchAsync(query).GetAwaiter().GetResult()),
            ("a key to three silos", query => three.Corpus.FindAsync(query).GetAwaiter().GetResult()),
            ("a search by three silos", query => three.Corpus.SearchAsync(query).GetAwaiter().GetResult()),
        ];
        double[][] times = Timing.Interleaved(queries, [.. asked.Select(each => each.Ask)]);
        var table = new MarkdownTable("", "p50, µs", "p99, µs");
        foreach (((string name, _), double[] own) in asked.Zip(times))
            table.Add(name, Number.Text(Percentile.Median(own), "F0"), Number.Text(Percentile.Of(own, 0.99), "F0"));
        table.Write(Console.Out);
        return await CountDifferentAsync(one, [single.Corpus, three.Corpus], queries) == 0 ? 0 : 1;
    }

    private static void Read(PaperCorpus one, string query)
    {
        foreach (SearchHit hit in one.Search(query))
            GC.KeepAlive((hit.GetTitleMatches(), hit.GetSnippet(), hit.Paper.Appearances.Count));
    }

    private static async Task<int> CountDifferentAsync(PaperCorpus one, ClusterCorpus[] clusters, string[] queries)
    {
        int different = 0;
        foreach (string query in queries)
        {
            (double, string)[] expected = [.. one.Search(query).AsEnumerable().Select(hit => (hit.Score, hit.Paper.Title))];
            foreach (ClusterCorpus cluster in clusters)
            {
                ClusterAnswer answer = await cluster.SearchAsync(query);
                different += expected.SequenceEqual(answer.Hits.Select(hit => (hit.Score, hit.Paper.Title))) ? 0 : 1;
            }
        }

        Console.WriteLine($"\n{different} of {queries.Length * clusters.Length} answers are others than those of one corpus.");
        return different;
    }
}
