using System.CommandLine;
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

    public Screen Screen => screen;

    public TextWriter Error => error;

    /// <summary>Gets the documents that the command line names; empty if the corpus is the sample.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Gets the papers. They are opened on first use: most of the help needs none.</summary>
    public PaperCorpus Corpus => Opened.All;

    /// <summary>Gets the corpus with its class.</summary>
    public OpenedCorpus Opened => _opened ??= _paths.Count == 0 ? OpenedCorpus.Sample : DocumentCorpus.Open(_paths, error);

    /// <summary>Takes the documents that a command line names.</summary>
    public void Use(ParseResult result) => Use(DocumentsOption.Read(result));

    /// <summary>Takes these documents.</summary>
    public void Use(IReadOnlyList<string> paths)
    {
        _paths = paths;
        _opened = null;
    }

    /// <summary>Gets the papers that a command line is about of which a shell wants completions.</summary>
    public PaperCorpus CorpusOf(ParseResult result)
    {
        Use(result);
        return Corpus;
    }
}
