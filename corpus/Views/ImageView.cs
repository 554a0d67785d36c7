using Spectre.Console;
using Spectre.Console.Rendering;
using TypedCorpus.App.Common;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>Shows the size of the static data of a corpus, section by section, in relation to its documents.</summary>
internal sealed class ImageView(PaperCorpus corpus, CorpusTotals totals) : IView
{
    private IEnumerable<ImageSection> Sections =>
        corpus.ImageSections.Append(new("all", corpus.ImageSections.Sum(section => section.ByteLength)));

    public void WriteText(TextWriter writer)
    {
        foreach (ImageSection section in Sections)
        {
            TabSeparated.WriteRow(
                writer, section.Name, NumberText.Plain(section.ByteLength), BytesPerPaper(section), Share(section));
        }
    }

    public IRenderable Render(Theme theme)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumn(new TableColumn(Literal.Of("Section", theme.Heading)) { Padding = new Padding(0, 0, 2, 0) });
        foreach (string header in (string[])["Bytes", "Per paper", "Of the documents"])
            table.AddColumn(new TableColumn(Literal.Of(header, theme.Heading)) { Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        foreach (ImageSection section in Sections)
        {
            table.AddRow(
                Literal.Of(section.Name),
                Literal.Of(NumberText.Grouped(section.ByteLength)),
                Literal.Of(BytesPerPaper(section)),
                Literal.Of(Share(section)));
        }

        return table;
    }

    private string BytesPerPaper(ImageSection section) => totals.Papers == 0
        ? "0"
        : NumberText.OneDecimal((double)section.ByteLength / totals.Papers);

    private string Share(ImageSection section) => totals.Bytes == 0
        ? "0 %"
        : $"{NumberText.OneDecimal(100.0 * section.ByteLength / totals.Bytes)} %";
}
