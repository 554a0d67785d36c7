using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedCorpus.App.Output;

/// <summary>Makes renderables of text that is shown as it is, never read as Spectre.Console markup.</summary>
/// <remarks>The namespace <c>TypedCorpus.Text</c> hides the type <c>Spectre.Console.Text</c> in this app.</remarks>
internal static class Literal
{
    public static IRenderable EmptyLine => Spectre.Console.Text.Empty;

    public static IRenderable Of(string text, Style? style = null) => new Spectre.Console.Text(text, style);

    /// <summary>Keeps text from becoming wider than is good to read, however wide the terminal is.</summary>
    public static IRenderable Capped(IRenderable content) => new CappedRenderable(content);

    private sealed class CappedRenderable(IRenderable content) : IRenderable
    {
        private const int MaxWidth = 100;

        public Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, Math.Min(maxWidth, MaxWidth));

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => content.Render(options, Math.Min(maxWidth, MaxWidth));
    }
}
