using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Common;
using TypedCorpus.App.Content;
using TypedCorpus.App.Lookup;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>Shows what the corpus contains, and commands to try on it.</summary>
[Cites(Papers.Ids.Nystromformer)]
internal sealed class OverviewView(IPaperCorpus corpus, IReadOnlyList<string> source) : IView
{
    // The compiler reports it if the documents no longer list this paper.
    private static Paper SamplePaper => Papers.Nystromformer;

    private IEnumerable<string> Examples => source.Count == 0
        ? [.. CommandsOn(Papers.All, SamplePaper).Append("search linear attention").Select(command => $"corpus {command}"), "corpus --help"]
        : [.. corpus.Take(1).SelectMany(paper => CommandsOn(corpus, paper)).Select(command => $"corpus {command} {string.Join(' ', source.Select(Quoted))}")];

    private string Holdings => HoldingsOf(CorpusTotals.Of(corpus));

    private static IEnumerable<string> CommandsOn(IPaperCorpus corpus, Paper paper)
    {
        string key = paper.Name is { } name && !name.Contains(' ', StringComparison.Ordinal) ? name : paper.Id;
        yield return "stats";
        yield return $"list --document {Quoted(Path.ChangeExtension(paper.Appearances[0].Document.Name, null))}";
        yield return $"show {Quoted(key)}";
        if (corpus.GetRelated(paper, 1).Count > 0)
            yield return $"related {Quoted(key)}";
        if (PaperAddresses.Best(paper) is not null)
            yield return $"open {Quoted(key)}";
        yield return "export --output papers.jsonl";
        yield return "serve --browser";
    }

    /// <summary>Quotes for a shell what it would not take as it is.</summary>
    private static string Quoted(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/') ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static string HoldingsOf(CorpusTotals totals) =>
        $"{CountText.Of(totals.Papers, "paper")} in {CountText.Of(totals.Entries, "entry", "entries")} of "
        + $"{CountText.Of(totals.Documents, "document")} ({CountText.Of(totals.Bytes, "byte")}).";

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
