using System.Globalization;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The symbol of a document in the plots: a shape and a colour, so that it does not rely on either alone.</summary>
internal static class DocumentMark
{
    // The style sheet has as many colours. With six shapes, the first 24 documents all look different.
    private const int Colours = 8;

    // Each about the size of a disc with the radius 5 around the origin.
    private static readonly string[] Shapes =
    [
        "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        "M-4.5-4.5h9v9h-9z",
        "M0-6.4l6.2 10.4h-12.4z",
        "M0-6.6l6.6 6.6l-6.6 6.6l-6.6-6.6z",
        "M-2-5.8h4v3.8h3.8v4h-3.8v3.8h-4v-3.8h-3.8v-4h3.8z",
        "M0 6.4l-6.2-10.4h12.4z",
    ];

    /// <summary>Gets the CSS class of the colour.</summary>
    public static string Class(int document) => $"d{document % Colours}";

    /// <summary>Gets the shape as the data of an SVG path.</summary>
    public static string Shape(int document) => Shapes[document % Shapes.Length];

    /// <summary>Renders the symbol, to stand beside the name of the document.</summary>
    public static Html Render(int document) => $"""
        <svg class="mark {Class(document)}" viewBox="-7 -7 14 14" aria-hidden="true"><path d="{Shape(document)}"/></svg>
        """;

    /// <summary>Renders a bar in the colour of a document, to stand beside its number.</summary>
    /// <param name="document">The document.</param>
    /// <param name="part">How much of the width is filled, from 0 to 1.</param>
    /// <param name="lighter">How much of the width is filled in a lighter colour, after the first part.</param>
    public static Html Bar(int document, double part, double lighter) =>
        Bar(document, part, $"""<rect class="lighter" x="{Percent(part)}" width="{Percent(lighter)}" height="100%"/>""");

    /// <summary>Renders a bar with a line for comparison.</summary>
    /// <param name="document">The document.</param>
    /// <param name="part">How much of the width is filled, from 0 to 1.</param>
    /// <param name="line">The position of the line, from 0 to 1.</param>
    public static Html BarWithLine(int document, double part, double line) =>
        Bar(document, part, $"""<line x1="{Percent(line)}" x2="{Percent(line)}" y2="100%"/>""");

    private static Html Bar(int document, double part, Html more) => $"""
        <svg class="bar {Class(document)}" aria-hidden="true"><rect width="{Percent(part)}" height="100%"/>{more}</svg>
        """;

    private static string Percent(double part) => (100 * part).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
