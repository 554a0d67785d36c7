using System.CommandLine;
using TypedCorpus.App.Export;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus export</c>: papers in a format for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        string[] names = [.. PaperExporters.All.Select(exporter => exporter.Name)];
        var format = new Option<string>("--format", "-f")
        {
            Description = "The format of the export. atom is a feed: of a document in its order, else in corpus order, which is that of "
                + "the documents. It asks no clock: a page's day is one of the year 2000.",
            DefaultValueFactory = _ => names[0],
        };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, names);
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = "The file to write, whole or not at all; standard output if left out.",
        };
        var selection = new SelectionOptions(session.Corpus);

        var command = new Command("export", "Write all papers, or those chosen, to standard output or to a file.") { format, output };
        selection.AddTo(command);
        command.SetAction(result =>
        {
            IPaperExporter exporter = PaperExporters.Get(result.GetRequiredValue(format));
            PaperSelection papers = PaperSelector.Select(session.Corpus, selection.Read(result));
            if (result.GetValue(output) is not { } path)
            {
                exporter.Write(papers, session.Screen.Stream);
                return;
            }

            OutputFile.Write(path, stream => exporter.Write(papers, stream));
            string noun = papers.Papers.Count == 1 ? "paper" : "papers";
            session.Error.WriteLine($"Wrote {papers.Papers.Count} {noun} to {path}");
        });
        return command;
    }
}
