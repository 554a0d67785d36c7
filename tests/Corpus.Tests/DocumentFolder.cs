using System.Text;

namespace TypedCorpus.App.Tests;

/// <summary>A folder with documents of a test, and with a cache of its own.</summary>
public sealed class DocumentFolder : IDisposable
{
    public const string Bib = """
        @article{vaswani2017attention,
          title = {Attention Is All You Need},
          author = {Vaswani, Ashish and Shazeer, Noam},
          year = {2017},
          doi = {10.48550/arXiv.1706.03762}
        }

        """;

    private readonly string _root = Directory.CreateTempSubdirectory("corpus-tests-").FullName;

    public string[] Cached => Directory.Exists(PathOf("cache")) ? Directory.GetFiles(PathOf("cache/typedcorpus")) : [];

    public string PathOf(string name) => Path.Combine(_root, name);

    /// <summary>Writes a document, and returns its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs the app with the cache of the folder.</summary>
    internal AppRun Run(params string[] args) => App.RunIn(("XDG_CACHE_HOME", PathOf("cache")), args);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
