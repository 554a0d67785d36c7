using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>The five documents, whose list of papers can be made to keep its readers waiting.</summary>
internal sealed class GatedCorpus : IPaperCorpus, IDisposable
{
    private readonly ManualResetEventSlim _gate = new(initialState: true);
    private readonly TaskCompletionSource _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task SomebodyWaits => _waits.Task;

    public bool HeldThreadOfPool { get; private set; }

    public bool HasFullTextIndex => Papers.All.HasFullTextIndex;

    public IReadOnlyList<PaperDocument> Documents => Papers.All.Documents;

    public int Count => Papers.All.Count;

    public Paper this[int index] => Papers.All[index];

    public void Close() => _gate.Reset();

    public void Open() => _gate.Set();

    public int IndexOf(Paper paper) => Papers.All.IndexOf(paper);

    public CorpusEmbeddings? Embeddings => Papers.All.Embeddings;

    public IReadOnlyList<NearPaper> Nearest(ReadOnlySpan<float> vector, int count, SearchFilter? filter = null, int parallelism = 1) =>
        Papers.All.Nearest(vector, count, filter, parallelism);

    public IReadOnlyList<RelatedPaper> GetRelated(Paper paper, int count = 10) => Papers.All.GetRelated(paper, count);

    public Paper? Find(string key) => Papers.All.Find(key);

    public bool TryFind(string key, [NotNullWhen(true)] out Paper? paper) => Papers.All.TryFind(key, out paper);

    public SearchResults Search(string query, SearchOptions options = default) => Papers.All.Search(query, options);

    public IReadOnlyList<Paper> ByAuthor(string name) => Papers.All.ByAuthor(name);

    public IReadOnlyList<Paper> ByYear(int year) => Papers.All.ByYear(year);

    public IReadOnlyList<Paper> ByKeyword(string keyword) => Papers.All.ByKeyword(keyword);

    public IEnumerator<Paper> GetEnumerator()
    {
        if (!_gate.IsSet)
        {
            HeldThreadOfPool |= Thread.CurrentThread.IsThreadPoolThread;
            _waits.TrySetResult();
            _gate.Wait();
        }

        return ((IEnumerable<Paper>)Papers.All).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _gate.Dispose();
}
