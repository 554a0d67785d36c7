using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Shows the documents of a corpus and its totals.</summary>
internal sealed class StatsView(IPaperCorpus corpus, CorpusTotals totals) : IView
{
    private (string Label, int Number)[] Totals =>
    [
        ("documents", totals.Documents),
        ("entries", totals.Entries),
        ("papers", totals.Papers),
        ("papers in more than one document", totals.SharedPapers),
        ("bytes", totals.Bytes),
    ];

    public void WriteText(TextWriter writer)
    {
        foreach (PaperDocument document in corpus.Documents)
        {
            TabSeparated.WriteRow(
                writer,
                "document",
                document.Name,
                EnumText.Words(document.Layout),
                document.Curator ?? "",
                document.ListedOn?.ToString() ?? "",
                NumberText.Plain(document.Count),
                NumberText.Plain(document.ByteLength),
                document.Title);
        }

        foreach ((string label, int number) in Totals)
            TabSeparated.WriteRow(writer, label, NumberText.Plain(number));
    }

    public IRenderable Render(Theme theme) => new Rows(RenderDocuments(theme), Literal.EmptyLine, RenderTotals(theme));

    private Table RenderDocuments(Theme theme)
    {
        var table = new Table { Border = TableBorder.None };
        AddColumn("Document", Justify.Left, gap: 2);
        AddColumn("Layout", Justify.Left, gap: 2);
        AddColumn("Entries", Justify.Right, gap: 2);
        AddColumn("Bytes", Justify.Right, gap: 0);
        foreach (PaperDocument document in corpus.Documents)
        {
            table.AddRow(
                RenderTitle(document, theme),
                Literal.Of(EnumText.Words(document.Layout)),
                Literal.Of(NumberText.Grouped(document.Count)),
                Literal.Of(NumberText.Grouped(document.ByteLength)));
        }

        return table;

        void AddColumn(string header, Justify alignment, int gap) => table.AddColumn(
            new TableColumn(Literal.Of(header, theme.Heading))
            {
                Alignment = alignment,
                NoWrap = alignment == Justify.Right,
                Padding = new Padding(0, 0, gap, 0),
            });
    }

    /// <summary>Renders the title, and below it the name and what few documents state: columns for it would be nearly empty.</summary>
    private static Rows RenderTitle(PaperDocument document, Theme theme)
    {
        string?[] facts =
        [
            document.Name,
            document.Curator is { } curator ? $"by {curator}" : null,
            document.ListedOn is { } day ? $"listed on {day}" : null,
        ];
        string stated = string.Join(", ", facts.Where(fact => fact is not null));
        return new Rows(Literal.Of(document.Title), Literal.Of(stated, theme.Muted));
    }

    private Grid RenderTotals(Theme theme)
    {
        Grid grid = new Grid().AddColumn().AddColumn(new GridColumn { Alignment = Justify.Right });
        foreach ((string label, int number) in Totals)
            grid.AddRow(Literal.Of(label), Literal.Of(NumberText.Grouped(number), theme.Title));
        return grid;
    }
}
