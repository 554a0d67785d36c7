using TypedCorpus.Image;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Sets;

namespace TypedCorpus.Shards;

/// <summary>
/// The corpora of a set of which some are searched here and the others elsewhere, each with the statistics of all. All have to be open,
/// which reads their headers only: papers that several have are shown with the appearances of all.
/// </summary>
internal sealed class ShardSet
{
    private readonly PaperCorpus[] _corpora;
    private readonly SharedPapers?[] _shared;
    private readonly SetPapers _papers;

    /// <param name="corpora">All corpora of the set, in its order.</param>
    /// <param name="shared">For each, its papers that others have too (<see cref="FindShared"/>).</param>
    public ShardSet(PaperCorpus[] corpora, SharedPapers?[] shared)
    {
        _corpora = corpora;
        _shared = shared;
        _papers = new(corpora, shared);
    }

    public IReadOnlyList<PaperCorpus> Corpora => _corpora;

    /// <summary>The number of papers, each once.</summary>
    public int Count => _papers.Count;

    /// <summary>For each corpus, its papers that others have too; null if there are none.</summary>
    public static SharedPapers?[] FindShared(PaperCorpus[] corpora) =>
        DuplicateFinder.Find(Array.ConvertAll(corpora, corpus => corpus.Data));

    /// <summary>Some of the corpora, ascending, as one.</summary>
    public ShardGroup Group(int[] shards) => new(this, shards);

    /// <summary>The paper of a corpus, with its appearances in all.</summary>
    public Paper PaperOf(int shard, int paper) => _papers.PaperOf(shard, paper);

    /// <summary>Where a paper of a corpus counts: it may be in a corpus before.</summary>
    public (int Shard, int Paper) Counting(int shard, int paper) => _papers.Counting(shard, paper);

    /// <summary>The numbers of the documents with some names: of some corpora, and then of all others.</summary>
    public int[][] NumbersOf(IReadOnlyCollection<string> documents, int[] shards) =>
    [
        .. OrderOf(shards).Select(shard => _corpora[shard].Documents
            .Where(document => documents.Contains(document.Name))
            .Select(document => document.Index)
            .ToArray()),
    ];

    /// <summary>Some corpora as what is searched, with the statistics of all.</summary>
    public PartList PartsOf(int[] shards)
    {
        int[] places = new int[_corpora.Length];
        int place = 0;
        foreach (int shard in OrderOf(shards))
            places[shard] = place++;
        return new(
            Array.ConvertAll(shards, shard => (_corpora[shard].Data, (SearchStatistics?)_corpora[shard].Statistics)),
            Array.ConvertAll(shards, shard => _shared[shard]?.At(places)),
            _papers.Parts.Whole);
    }

    private IEnumerable<int> OrderOf(int[] shards) => shards.Concat(Enumerable.Range(0, _corpora.Length).Except(shards));
}
