using TypedCorpus;
using TypedCorpus.App.Clusters;
using TypedCorpus.App.Compiling;

namespace Cluster.Tests;

/// <summary>The five documents as five shards in a folder, and as one corpus.</summary>
internal sealed class ShardFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("cluster-tests-");
    private readonly Lazy<CorpusSet> _whole;

    private ShardFolder(IReadOnlyList<DocumentFile> documents, string version)
    {
        Documents = documents;
        Shards = _root.CreateSubdirectory("shards").FullName;
        Add(version, documents);
        _whole = new(() => Compile(documents));
    }

    public IReadOnlyList<DocumentFile> Documents { get; }

    /// <summary>The folder of the shards, which has one for each version.</summary>
    public string Shards { get; }

    /// <summary>One corpus of all documents.</summary>
    public PaperCorpus Whole => _whole.Value.Corpora[0];

    public static ShardFolder OfListings() =>
        new(DocumentFiles.Read([Path.Combine(AppContext.BaseDirectory, "documents")]), "1");

    /// <summary>Adds a version with a shard for each document.</summary>
    public void Add(string version, IReadOnlyList<DocumentFile> documents)
    {
        string hidden = Directory.CreateDirectory(Path.Combine(Shards, "." + version)).FullName;
        DocumentShards.Compile(documents, documents.Count, hidden, TextWriter.Null);
        Directory.Move(hidden, Path.Combine(Shards, version));
    }

    /// <summary>Compiles documents into one corpus.</summary>
    public CorpusSet Compile(IReadOnlyList<DocumentFile> documents)
    {
        string folder = _root.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;
        DocumentShards.Compile(documents, 1, folder, TextWriter.Null);
        return CorpusSet.Load(folder);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
