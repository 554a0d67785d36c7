using Spectre.Console.Rendering;

namespace TypedCorpus.App.Output;

/// <summary>Keeps text from growing wider than is good to read, however wide the terminal.</summary>
internal sealed class Capped(IRenderable content) : IRenderable
{
    private const int MaxWidth = 100;

    public Measurement Measure(RenderOptions options, int maxWidth) =>
        content.Measure(options, Math.Min(maxWidth, MaxWidth));

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        content.Render(options, Math.Min(maxWidth, MaxWidth));
}
