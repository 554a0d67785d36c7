using System.CommandLine;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Commands;

/// <summary><c>--corpora</c>, before or behind any command, names a folder of compiled corpora that the command is about.</summary>
internal static class CorporaOption
{
    public static Option<string?> Instance { get; } = new("--corpora")
    {
        HelpName = "FOLDER",
        Description = "Work on all corpora of the assemblies in this folder as one, as 'corpus compile' writes them. Their code can run: "
            + "name only a folder that you trust.",
        Recursive = true,
    };

    /// <summary>Refuses the option for a command that reads documents.</summary>
    /// <exception cref="UserErrorException">The command line has the option.</exception>
    public static void Refuse(ParseResult result)
    {
        if (Read(result) is not null)
            throw new UserErrorException("--corpora names what is compiled; this command reads documents. Give them with --documents.");
    }

    /// <summary>Gets the folder of a command line, which may be unfinished; null if it does not have the option.</summary>
    public static string? Read(ParseResult result) => result.GetResult(Instance)?.Tokens is [var folder, ..] ? folder.Value : null;
}
