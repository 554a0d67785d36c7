using System.CommandLine;
using TypedCorpus.App.Export;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Commands;

/// <summary><c>--output</c> names the file to which papers go in place of standard output.</summary>
internal static class OutputOption
{
    public static Option<string?> Create() => new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "The file to write, completely or not at all. Without it, the papers go to standard output.",
    };

    public static void Write(Session session, string? path, IPaperExporter exporter, PaperSelection papers)
    {
        if (path is null)
        {
            exporter.Write(papers, session.Screen.Stream);
            return;
        }

        OutputFile.Write(path, stream => exporter.Write(papers, stream));
        session.Error.WriteLine($"Wrote {NumberText.Papers(papers.Papers.Count)} to {path}");
    }
}
