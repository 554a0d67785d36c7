using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Export;
using TypedCorpus.App.Finding;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus find</c> lets people choose a paper in the terminal, for what reads standard output.</summary>
internal static class FindCommand
{
    public static Command Create(Session session)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "The words to begin with.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string?>("--format", "-f")
        {
            HelpName = string.Join('|', PaperExporters.Names),
            Description = "Print the paper in this format; without it, its id.",
        };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, PaperExporters.Names);

        var command = new Command("find", "Choose a paper in the terminal, as you type, and print its id or citation.") { query, format };
        command.SetAction(result =>
        {
            var picker = new PaperPicker(session.Corpus, string.Join(' ', result.GetValue(query) ?? []));
            if (PickerTerminal.Choose(picker) is not { } paper)
                return ExitCodes.Interrupted;
            if (result.GetValue(format) is { } name)
                PaperExporters.Get(name).Write(new(paper.Title, [paper]), session.Screen.Stream);
            else
                session.Screen.Writer.WriteLine(paper.Id);
            return 0;
        });
        return command;
    }
}
