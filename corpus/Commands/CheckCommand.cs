using System.CommandLine;
using TypedCorpus.App.Checking;
using TypedCorpus.App.Common;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus check</c> says what the compiler says about documents.</summary>
internal static class CheckCommand
{
    private enum Format
    {
        Text,
        Sarif,
        GitHub,
    }

    public static Command Create(Session session)
    {
        Argument<string[]> paths = PathsArgument.Create("The documents to check: files, folders and globs.");
        var format = new Option<Format>("--format", "-f")
        {
            HelpName = "text|sarif|github",
            Description = "Plain text, a SARIF log, or the commands by which a GitHub workflow annotates files.",
        };

        var command = new Command("check", "Check documents: each error and warning with its place and the line there.") { paths, format };
        command.SetAction(result =>
        {
            Compiled compiled = DocumentCompiler.Compile(PathsArgument.Read(result, paths), "Papers", "Papers");
            DocumentMessage[] messages = [.. DocumentMessage.Of(compiled)];
            TextWriter writer = session.Screen.Writer;
            switch (result.GetValue(format))
            {
                case Format.Sarif:
                    SarifLog.Write(messages, session.Screen.Stream);
                    break;
                case Format.GitHub:
                    foreach (DocumentMessage message in messages)
                        GitHubAnnotation.Write(message, writer);
                    break;
                default:
                    foreach (DocumentMessage message in messages)
                        message.Write(writer);
                    break;
            }

            session.Error.WriteLine(
                $"{CountText.Of(compiled.Errors, "error")} and {CountText.Of(compiled.Warnings, "warning")} in "
                + $"{CountText.Of(compiled.Documents.Count, "document")}.");
            return compiled.Errors > 0 ? ExitCodes.NothingFound : 0;
        });
        return command;
    }
}
