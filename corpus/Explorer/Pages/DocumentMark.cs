namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The sign of a document in the plots: a shape and a colour, so that neither is needed alone.</summary>
internal static class DocumentMark
{
    // With as many colours as the style sheet has; no two documents look alike before the 24th.
    private const int Colours = 8;

    // About a disc of the radius 5 around the origin.
    private static readonly string[] Shapes =
    [
        "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        "M-4.5-4.5h9v9h-9z",
        "M0-6.4l6.2 10.4h-12.4z",
        "M0-6.6l6.6 6.6l-6.6 6.6l-6.6-6.6z",
        "M-2-5.8h4v3.8h3.8v4h-3.8v3.8h-4v-3.8h-3.8v-4h3.8z",
        "M0 6.4l-6.2-10.4h12.4z",
    ];

    /// <summary>The class that gives the colour.</summary>
    public static string Class(int document) => $"d{document % Colours}";

    /// <summary>The shape, as the data of a path.</summary>
    public static string Shape(int document) => Shapes[document % Shapes.Length];

    /// <summary>The sign as a picture beside a text that says the same.</summary>
    public static Html Render(int document) => $"""
        <svg class="mark {Class(document)}" viewBox="-7 -7 14 14" aria-hidden="true"><path d="{Shape(document)}"/></svg>
        """;
}
