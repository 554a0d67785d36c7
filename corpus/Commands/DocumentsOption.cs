using System.CommandLine;

namespace TypedCorpus.App.Commands;

/// <summary><c>--documents</c>, before or behind any command, names the documents that the command is about.</summary>
internal static class DocumentsOption
{
    public static Option<string[]> Instance { get; } = new("--documents")
    {
        HelpName = "PATH",
        Description = "Work on these files, folders and globs, which are compiled on first use, in place of the sample. All paths up "
            + "to the next option or to -- are taken.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        Recursive = true,
    };

    /// <summary>Gets the paths of a command line, which may be unfinished; none if it does not have the option.</summary>
    public static IReadOnlyList<string> Read(ParseResult result) =>
        [.. result.GetResult(Instance)?.Tokens.Select(token => token.Value) ?? []];
}
