using System.Globalization;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>A bar of a plot in the colour of a document. Its number stands beside it as text.</summary>
internal static class Bar
{
    /// <param name="document">The document.</param>
    /// <param name="part">How much of the width is filled, from 0 to 1.</param>
    /// <param name="lighter">How much is filled more lightly, behind that.</param>
    public static Html Render(int document, double part, double lighter = 0) =>
        Picture(document, part, $"""<rect class="lighter" x="{Percent(part)}" width="{Percent(lighter)}" height="100%"/>""");

    /// <param name="document">The document.</param>
    /// <param name="part">How much of the width is filled, from 0 to 1.</param>
    /// <param name="line">Where a line stands for comparison.</param>
    public static Html WithLine(int document, double part, double line) =>
        Picture(document, part, $"""<line x1="{Percent(line)}" x2="{Percent(line)}" y2="100%"/>""");

    private static Html Picture(int document, double part, Html more) => $"""
        <svg class="bar {DocumentMark.Class(document)}" aria-hidden="true"><rect width="{Percent(part)}" height="100%"/>{more}</svg>
        """;

    private static string Percent(double part) => (100 * part).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
