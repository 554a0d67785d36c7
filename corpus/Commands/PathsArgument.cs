using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Commands;

/// <summary>The paths of a command that is about documents rather than about a corpus; <c>--documents</c> gives them too.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create(string description) =>
        new("path") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <exception cref="UserErrorException">There are no paths, or one leads to no document.</exception>
    public static IReadOnlyList<DocumentFile> Read(ParseResult result, Argument<string[]> argument) =>
        DocumentFiles.Read(Paths(result, argument));

    /// <exception cref="UserErrorException">There are no paths, or compiled corpora besides.</exception>
    public static IReadOnlyList<string> Paths(ParseResult result, Argument<string[]> argument)
    {
        CorporaOption.Refuse(result);
        string[] paths = [.. result.GetValue(argument) ?? [], .. DocumentsOption.Read(result)];
        return paths.Length > 0 ? paths : throw new UserErrorException("name the documents: files, folders or globs.");
    }
}
