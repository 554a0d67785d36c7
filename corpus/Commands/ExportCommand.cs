using System.CommandLine;
using TypedCorpus.App.Export;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus export</c>: all papers in a format for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        string[] names = [.. PaperExporters.All.Select(exporter => exporter.Name)];
        var format = new Option<string>("--format", "-f")
        {
            Description = "The format of the export.",
            DefaultValueFactory = _ => names[0],
        };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, names);
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = "The file to write, whole or not at all; standard output if left out.",
        };

        var command = new Command("export", "Write all papers to standard output or to a file.") { format, output };
        command.SetAction(result =>
        {
            IPaperExporter exporter = PaperExporters.Get(result.GetRequiredValue(format));
            if (result.GetValue(output) is not { } path)
            {
                exporter.Write(session.Corpus, session.Screen.Stream);
                return;
            }

            OutputFile.Write(path, stream => exporter.Write(session.Corpus, stream));
            session.Error.WriteLine($"Wrote {session.Corpus.Count} papers to {path}");
        });
        return command;
    }
}
