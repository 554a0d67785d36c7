using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedCorpus.App.Output;

/// <summary>
/// Text for Spectre.Console to show as it is, never as its markup. (The namespace <c>TypedCorpus.Text</c> hides the
/// type's own name from this app.)
/// </summary>
internal static class Literal
{
    public static IRenderable EmptyLine => Spectre.Console.Text.Empty;

    public static IRenderable Of(string text, Style? style = null) => new Spectre.Console.Text(text, style);
}
