using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Compiling;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Commands;

/// <summary>The corpus and the streams that every command uses.</summary>
/// <param name="screen">Standard output, for data only.</param>
/// <param name="error">Standard error, for messages.</param>
internal sealed class Session(Screen screen, TextWriter error)
{
    private OpenedCorpus? _opened;
    private IReadOnlyList<string> _paths = [];
    private string? _folder;
    private string? _without;

    public Screen Screen => screen;

    public TextWriter Error => error;

    /// <summary>Gets the documents that the command line names; empty if it names none.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Gets the option by which the command line names what it is about, and its values; empty if that is the sample.</summary>
    public IReadOnlyList<string> Source =>
        _folder is not null ? [CorporaOption.Instance.Name, _folder]
        : _paths.Count > 0 ? [DocumentsOption.Instance.Name, .. _paths]
        : [];

    /// <summary>Gets the papers. They are opened on first use: most of the help needs none.</summary>
    public IPaperCorpus Corpus => Opened.All;

    /// <summary>Gets the corpus with its class.</summary>
    public OpenedCorpus Opened => _opened ??=
        _folder is not null ? CorporaFolder.Open(_folder)
        : _paths.Count > 0 ? DocumentCorpus.Open(_paths, error, _without)
        : OpenedCorpus.Sample;

    /// <summary>Takes the documents or the folder of corpora that a command line names.</summary>
    /// <exception cref="UserErrorException">It names both.</exception>
    public void Use(ParseResult result)
    {
        Use(DocumentsOption.Read(result));
        _folder = CorporaOption.Read(result);
        if (_folder is not null && _paths.Count > 0)
            throw new UserErrorException("--documents and --corpora exclude each other: compile the documents into the folder first, with 'corpus compile'.");
    }

    /// <summary>Takes these documents, without those of an extension.</summary>
    public void Use(IReadOnlyList<string> paths, string? without = null)
    {
        _paths = paths;
        _without = without;
        _folder = null;
        _opened = null;
    }

    /// <summary>Reads the documents that the command line names, or those of the sample.</summary>
    /// <exception cref="UserErrorException">There are no such documents.</exception>
    public IReadOnlyList<DocumentFile> ReadDocuments() => _paths.Count > 0
        ? DocumentFiles.Read(_paths)
        : [.. OpenedCorpus.Sample.All.Documents.Select(document => new DocumentFile(document.Name, document.Name, document.Utf8.ToArray()))];

    /// <summary>Gets the papers that a command line is about of which a shell wants completions.</summary>
    public IPaperCorpus CorpusOf(ParseResult result)
    {
        Use(result);
        return Corpus;
    }
}
