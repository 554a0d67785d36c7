using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Content;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Shows what the corpus contains, and commands to try on it.</summary>
[Cites(Papers.Ids.Nystromformer)]
internal sealed class OverviewView(CorpusTotals totals) : IView
{
    // The compiler reports it if the documents no longer list this paper.
    private static Paper ExamplePaper => Papers.Nystromformer;

    private static string[] Examples =>
    [
        "corpus stats",
        $"corpus list --document {Path.GetFileNameWithoutExtension(ExamplePaper.Appearances[0].Document.Name)}",
        $"corpus show {ExamplePaper.Name}",
        $"corpus show {ExamplePaper.Links[0].Url}",
        "corpus search linear attention",
        $"corpus related {ExamplePaper.Name}",
        $"corpus open {ExamplePaper.Name}",
        "corpus export --output papers.jsonl",
        "corpus --help",
    ];

    private string Holdings =>
        $"{NumberText.Grouped(totals.Papers)} papers in {NumberText.Grouped(totals.Entries)} entries of "
        + $"{NumberText.Grouped(totals.Documents)} documents ({NumberText.Grouped(totals.Bytes)} bytes).";

    public void WriteText(TextWriter writer)
    {
        writer.WriteLine(Holdings);
        writer.WriteLine();
        writer.WriteLine("Try:");
        foreach (string example in Examples)
            writer.WriteLine($"  {example}");
    }

    public IRenderable Render(Theme theme)
    {
        var rows = new List<IRenderable>
        {
            Literal.Of(Holdings, theme.Title),
            Literal.EmptyLine,
            Literal.Of("Try:"),
        };
        foreach (string example in Examples)
            rows.Add(new Padder(Literal.Of(example, theme.Example), new Padding(2, 0, 0, 0)));
        return new Rows(rows);
    }
}
