using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Views;

/// <summary>Shows the size of the static data of a corpus, section by section, in relation to its documents.</summary>
internal sealed class ImageView(IReadOnlyList<PaperCorpus> corpora, CorpusTotals totals) : IView
{
    public void WriteText(TextWriter writer)
    {
        foreach (DataPartSize part in Parts())
        {
            TabSeparated.WriteRow(
                writer, part.Name, NumberText.Plain(part.ByteLength), BytesPerPaper(part), Share(part));
        }
    }

    public IRenderable Render(Theme theme)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumn(new TableColumn(Literal.Of("Section", theme.Heading)) { Padding = new Padding(0, 0, 2, 0) });
        foreach (string header in (string[])["Bytes", "Per paper", "Of the documents"])
            table.AddColumn(new TableColumn(Literal.Of(header, theme.Heading)) { Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        foreach (DataPartSize part in Parts())
        {
            table.AddRow(
                Literal.Of(part.Name),
                Literal.Of(NumberText.Grouped(part.ByteLength)),
                Literal.Of(BytesPerPaper(part)),
                Literal.Of(Share(part)));
        }

        return table;
    }

    private List<DataPartSize> Parts()
    {
        IEnumerable<DataPartSize> parts = corpora
            .SelectMany(corpus => corpus.GetDataSizes())
            .GroupBy(part => part.Name, StringComparer.Ordinal)
            .Select(parts => new DataPartSize(parts.Key, parts.Sum(part => part.ByteLength)));
        return [.. parts, new("all", parts.Sum(part => part.ByteLength))];
    }

    private string BytesPerPaper(DataPartSize part) => totals.Papers == 0
        ? "0"
        : NumberText.OneDecimal((double)part.ByteLength / totals.Papers);

    private string Share(DataPartSize part) => totals.Bytes == 0
        ? "0 %"
        : $"{NumberText.OneDecimal(100.0 * part.ByteLength / totals.Bytes)} %";
}
