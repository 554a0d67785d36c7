using Spectre.Console;

namespace TypedCorpus.App.Output;

/// <summary>The few styles of the app: weight, and colours that the terminal itself sets to fit its ground.</summary>
internal sealed class Theme(bool hasStyles)
{
    public Style Title { get; } = hasStyles ? new Style(decoration: Decoration.Bold) : Style.Plain;

    public Style Heading { get; } = hasStyles ? new Style(Color.Teal, decoration: Decoration.Bold) : Style.Plain;

    public Style Muted { get; } = hasStyles ? new Style(decoration: Decoration.Dim) : Style.Plain;

    /// <summary>Words that were searched for: not by colour alone.</summary>
    public Style Match { get; } = hasStyles ? new Style(Color.Olive, decoration: Decoration.Underline) : Style.Plain;

    public Style Example { get; } = hasStyles ? new Style(Color.Teal) : Style.Plain;
}
