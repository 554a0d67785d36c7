using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.Orleans.Shards;

/// <summary>The corpora of a version of the set, opened: their headers are read, and nothing else.</summary>
internal sealed class CorpusFiles : IDisposable
{
    private readonly CorpusSet? _loaded;

    private CorpusFiles(string name, PaperCorpus[] corpora, CorpusSet? loaded)
    {
        Name = name;
        Corpora = corpora;
        _loaded = loaded;
        ShardNames = NamesOf(corpora);
        Id = IdOf(name, corpora, ShardNames);
    }

    /// <summary>The name, by which versions are ordered.</summary>
    public string Name { get; }

    /// <summary>The name with a hash of the contents: silos with other files of one name never answer together.</summary>
    public string Id { get; }

    public PaperCorpus[] Corpora { get; }

    public string[] ShardNames { get; }

    public static CorpusFiles Of(IEnumerable<PaperCorpus> corpora) => new("", [.. corpora], loaded: null);

    public static CorpusFiles Load(string name, string folder)
    {
        var loaded = CorpusSet.Load(folder);
        return new(name, [.. loaded.Corpora], loaded);
    }

    public void Dispose() => _loaded?.Dispose();

    private static string[] NamesOf(PaperCorpus[] corpora)
    {
        string[] assemblies = Array.ConvertAll(corpora, corpus => corpus.Data.Owner.Assembly.GetName().Name ?? "");
        return
        [
            .. assemblies.Select((name, i) => assemblies.Count(other => other == name) == 1 ? name : $"{name}/{corpora[i].Data.Owner.FullName}"),
        ];
    }

    // The compiler makes the module's identifier of the module's contents.
    private static string IdOf(string name, PaperCorpus[] corpora, string[] names)
    {
        var text = new StringBuilder();
        for (int i = 0; i < corpora.Length; i++)
            text.Append(names[i]).Append('\n').Append(corpora[i].Data.Owner.Module.ModuleVersionId).Append('\n');
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
        return name.Length == 0 ? hash : $"{name}-{hash}";
    }
}
