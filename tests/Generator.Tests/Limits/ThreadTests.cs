using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Generator.Tests.Support;
using TypedCorpus;

namespace Generator.Tests.Limits;

/// <summary>A corpus can be used from any thread, even for the first time.</summary>
public sealed class ThreadTests
{
    private const int Threads = 64;
    private static readonly TimeSpan SearchTime = TimeSpan.FromSeconds(2);

    private static readonly string[] Queries =
    [
        "attention", "linear attention -vision", "\"speech recognition\"", "title:transformer", "conv* net*", "vit-b/16", "nystrofmormer",
        "the model of deep learning",
    ];

    [Fact]
    public void The_first_use_of_a_corpus_may_be_on_many_threads_at_once()
    {
        for (int round = 0; round < 3; round++)
        {
            var loaded = new LoadedCorpus(
                GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.Named(SharedDocuments.Spaced)).Load());
            object[][] seen = OnManyThreads<object[]>(thread =>
            {
                PaperCorpus corpus = loaded.Papers;
                Paper paper = corpus[thread % corpus.Count];
                Paper last = corpus[^1];
                return
                [
                    corpus, corpus.Documents[0], last, last.Title, last.Id, last.Abstract!, corpus.Find(last.Title)!,
                    corpus.Documents[0][^1],
                    string.Join(' ', corpus.Search("attention").AsEnumerable().Select(hit => hit.Paper.Id)),
                    paper.Related.Count + paper.Terms.Count + paper.Links.Count > 0,
                ];
            });
            Assert.All(seen, each => Assert.Equal(seen[0], each));
            // Each thread sees the same corpus, document and paper.
            Assert.All(seen, each => Assert.All(Enumerable.Range(0, 3), i => Assert.Same(seen[0][i], each[i])));
            Assert.All(seen, each => Assert.Same(each[2], each[6]));
        }
    }

    [Fact]
    public void Papers_equal_themselves_alone_and_keep_their_hash_on_every_thread()
    {
        PaperCorpus corpus = Open();
        int[][] hashes = OnManyThreads(_ => corpus.Select(paper => paper.GetHashCode()).ToArray());
        Assert.All(hashes, each => Assert.Equal(hashes[0], each));
        Assert.Equal(corpus.Count, corpus.ToHashSet().Count);
        Assert.All(OnManyThreads(_ => corpus.ToArray()), papers => Assert.True(papers.SequenceEqual(corpus)));
        Assert.NotEqual(corpus[0], Open()[0]);
    }

    [Fact]
    public void Searches_in_parallel_find_what_one_alone_finds()
    {
        PaperCorpus corpus = Open();
        string[] expected = [.. Queries.Select(query => Answer(corpus, query))];
        long end = Environment.TickCount64 + (long)SearchTime.TotalMilliseconds;
        long[] searched = OnManyThreads(thread =>
        {
            long count = 0;
            do
            {
                int query = (int)((thread + count) % Queries.Length);
                Assert.Equal(expected[query], Answer(corpus, Queries[query]));
                count++;
            }
            while (Environment.TickCount64 < end);
            return count;
        });
        Assert.All(searched, count => Assert.True(count > 0));
    }

    /// <summary>
    /// In a browser there is only one thread: none can be started or waited for. Only a search on several cores, which is made on
    /// one there, names what does.
    /// </summary>
    [Fact]
    public void The_runtime_names_nothing_that_starts_or_stops_a_thread_but_for_several_cores()
    {
        using var file = new PEReader(File.OpenRead(typeof(PaperCorpus).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        string[] threading =
        [
            .. metadata.TypeReferences
                .Select(metadata.GetTypeReference)
                .Where(type => metadata.GetString(type.Namespace).StartsWith("System.Threading", StringComparison.Ordinal))
                .Select(type => metadata.GetString(type.Name))
                .Order(StringComparer.Ordinal),
        ];
        // A token is only asked whether it was cancelled.
        Assert.Equal(
            ["CancellationToken", "Interlocked", "Parallel", "ParallelLoopResult", "ParallelOptions", "Volatile"], threading);
    }

    private static PaperCorpus Open() =>
        GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.Named(SharedDocuments.Spaced)).Open();

    private static string Answer(PaperCorpus corpus, string query)
    {
        SearchResults results = corpus.Search(query);
        IEnumerable<string> hits = results.AsEnumerable().Select(hit =>
            $"{hit.Score} {hit.Paper.Id} {hit.GetTitleMatches().Count} {hit.GetSnippet().Text}");
        return string.Join('\n', hits) + results.GetSuggestion();
    }

    /// <summary>Runs work on threads that all start at once.</summary>
    private static T[] OnManyThreads<T>(Func<int, T> work)
    {
        var results = new T[Threads];
        var faults = new Exception?[Threads];
        using var start = new Barrier(Threads);
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                faults[i] = Record.Exception(() => results[i] = work(i));
            })),
        ];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.All(faults, Assert.Null);
        return results;
    }
}
