using System.CommandLine;
using TypedCorpus.App.Export;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus convert</c> writes all papers of documents in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> paths = PathsArgument.Create("The documents to convert: files, folders and globs.");
        var format = new Option<string>("--to", "-t", "--format", "-f")
        {
            HelpName = string.Join('|', PaperExporters.Names),
            Description = "The format to write.",
            Required = true,
        };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, PaperExporters.Names);
        Option<string?> output = OutputOption.Create();

        var command = new Command("convert", "Convert documents to another format; papers that several list are written once.")
        {
            paths, format, output,
        };
        command.SetAction(result =>
        {
            session.Use(PathsArgument.Paths(result, paths));
            IPaperExporter exporter = PaperExporters.Get(result.GetRequiredValue(format));
            OutputOption.Write(session, result.GetValue(output), exporter, new PaperSelection("All papers", session.Corpus));
        });
        return command;
    }
}
