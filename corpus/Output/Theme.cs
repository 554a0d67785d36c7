using Spectre.Console;

namespace TypedCorpus.App.Output;

/// <summary>The styles of the app: weight, and colours of the basic palette, which a terminal adapts to its background.</summary>
internal sealed class Theme(bool hasStyles)
{
    public Style Title { get; } = hasStyles ? new Style(decoration: Decoration.Bold) : Style.Plain;

    public Style Heading { get; } = hasStyles ? new Style(Color.Teal, decoration: Decoration.Bold) : Style.Plain;

    public Style Muted { get; } = hasStyles ? new Style(decoration: Decoration.Dim) : Style.Plain;

    /// <summary>Gets the style of matched words, which does not rely on colour alone.</summary>
    public Style Match { get; } = hasStyles ? new Style(Color.Olive, decoration: Decoration.Underline) : Style.Plain;

    public Style Example { get; } = hasStyles ? new Style(Color.Teal) : Style.Plain;
}
