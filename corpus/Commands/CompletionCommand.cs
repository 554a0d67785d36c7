using System.CommandLine;
using TypedCorpus.App.Completion;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus completion</c> prints the script by which a shell completes command lines.</summary>
internal static class CompletionCommand
{
    public static Command Create(Session session)
    {
        var shell = new Argument<string>("shell")
        {
            HelpName = string.Join('|', CompletionScripts.Shells),
            Description = "The shell; in bash and zsh: source <(corpus completion bash), in fish: corpus completion fish | source.",
        };
        shell.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. CompletionScripts.Shells]);

        var command = new Command("completion", "Print the script by which a shell completes commands, options, ids, names and titles.")
        {
            shell,
        };
        command.SetAction(result => session.Screen.Writer.Write(CompletionScripts.For(result.GetRequiredValue(shell))));
        return command;
    }
}
