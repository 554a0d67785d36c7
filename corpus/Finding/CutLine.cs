using Spectre.Console.Rendering;

namespace TypedCorpus.App.Finding;

/// <summary>Renders the beginning of a text that has room on a line.</summary>
internal sealed class CutLine(IRenderable content) : IRenderable
{
    // More than any title has.
    private const int Unlimited = 10_000;

    public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        SegmentLine line = Segment.SplitLines(content.Render(options, Unlimited)).FirstOrDefault() ?? [];
        return Segment.CellCount(line) <= maxWidth ? line : Cut(line, maxWidth - 1).Append(new Segment("…"));
    }

    private static IEnumerable<Segment> Cut(SegmentLine line, int room)
    {
        foreach (Segment segment in line)
        {
            if (Segment.Truncate(segment, room) is not { } part)
                yield break;
            yield return part;
            room -= segment.CellCount();
            if (room <= 0)
                yield break;
        }
    }
}
