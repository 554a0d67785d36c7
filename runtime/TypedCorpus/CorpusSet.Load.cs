using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus;

/// <content>A set of the assemblies in a folder.</content>
public sealed partial class CorpusSet
{
    private CorpusFolder? _folder;
    private bool _isDisposed;

    /// <summary>
    /// Opens the corpora of all assemblies in a folder, in the order of the names of their files, and of one assembly in the order of
    /// the names of their classes. <see cref="Dispose"/> unloads the assemblies, once nothing of them is referred to.
    /// </summary>
    /// <remarks>
    /// The assemblies are loaded into a context of their own, which can be collected, and their code can run: load only those that you
    /// trust. A copy of this library in the folder is not loaded.
    /// </remarks>
    /// <param name="folder">The folder; its <c>.dll</c> files must be assemblies with corpora.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="CorpusDataException">
    /// A file is no assembly, has no corpus, or is of another version of the package; the message names the file and says what to do.
    /// Nothing is loaded then.
    /// </exception>
    [RequiresUnreferencedCode("The classes of corpora in assemblies that are loaded are found by their attributes.")]
    [RequiresDynamicCode("Assemblies are loaded.")]
    public static CorpusSet Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var opened = CorpusFolder.Open(folder);
        return new(opened.Corpora) { _folder = opened };
    }

    /// <summary>
    /// Lets the corpora go, and unloads those that <see cref="Load"/> has loaded: their memory is free once no paper, document or
    /// result of them is referred to. The set cannot be used any more.
    /// </summary>
    public void Dispose()
    {
        _isDisposed = true;
        _corpora = [];
        _documents = null;
        _papers = null;
        _folder?.Unload();
        _folder = null;
    }
}
