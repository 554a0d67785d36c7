using System.CommandLine;
using TypedCorpus.App.Export;

namespace TypedCorpus.App.Commands;

/// <summary>The part of a command line that says which papers are meant.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string[]> _words;

    private readonly Option<string?> _key = new("--key", "-k")
    {
        HelpName = "KEY",
        Description = "The same, for a key that looks like an option.",
    };

    private readonly Option<string?> _document = new("--document", "-d")
    {
        HelpName = "NAME",
        Description = "Export only this document, in its order: its name, or a beginning that no other has.",
    };

    private readonly Option<string?> _search = new("--search", "-s")
    {
        HelpName = "QUERY",
        Description = "Export only what a search finds, the best first.",
    };

    private readonly Option<int?> _limit = new("--limit", "-n")
    {
        HelpName = "N",
        Description = "Of what a search finds, at most so many.",
    };

    public SelectionOptions(PaperCorpus corpus)
    {
        _words = KeyArgument.Create(corpus, "Export only the paper with this id, name, title or link.", ArgumentArity.ZeroOrMore);
        _document.CompletionSources.Add(_ => corpus.Documents.Select(document => document.Name));
    }

    public void AddTo(Command command)
    {
        command.Add(_words);
        command.Add(_key);
        command.Add(_document);
        command.Add(_search);
        command.Add(_limit);
    }

    public SelectionRequest Read(ParseResult result)
    {
        string words = KeyArgument.Join(result.GetValue(_words));
        string? key = result.GetValue(_key);
        if (key is not null && words.Length > 0)
            throw new CommandFailedException("the key stands there twice, with --key and without.");
        return new(key ?? (words.Length > 0 ? words : null), result.GetValue(_document), result.GetValue(_search), result.GetValue(_limit));
    }
}
