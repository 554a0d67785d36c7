using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedCorpus.App.Output;

/// <summary>Renders a text with its matches in a style of their own.</summary>
/// <remarks>
/// The text is laid out as if it had one style. Spectre.Console may break a line where the style changes, so that a comma after a
/// match would begin the next line.
/// </remarks>
internal sealed class Highlighted(string text, IReadOnlyList<TextRange> matches, Style style, Style matchStyle) : IRenderable
{
    private readonly IRenderable _plain = Literal.Of(text, style);

    public Measurement Measure(RenderOptions options, int maxWidth) => _plain.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int position = 0;
        foreach (Segment segment in _plain.Render(options, maxWidth))
        {
            if (segment.IsLineBreak || segment.IsControlCode)
            {
                yield return segment;
                continue;
            }

            int start = 0;
            bool wasMatch = false;
            for (int i = 0; i < segment.Text.Length; i++)
            {
                position = SkipDroppedSpace(position, segment.Text[i]);
                bool isMatch = IsMatch(position);
                if (isMatch != wasMatch && i > start)
                {
                    yield return Part(segment, start, i, wasMatch);
                    start = i;
                }

                wasMatch = isMatch;
                if (position < text.Length && text[position] == segment.Text[i])
                    position++;
            }

            yield return Part(segment, start, segment.Text.Length, wasMatch);
        }
    }

    /// <summary>Skips the white space that the layout drops at the end of a line.</summary>
    private int SkipDroppedSpace(int position, char next)
    {
        while (position < text.Length && text[position] != next && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    private bool IsMatch(int position) => matches.Any(match => match.Start <= position && position < match.End);

    private Segment Part(Segment segment, int start, int end, bool isMatch) =>
        new(segment.Text[start..end], isMatch ? segment.Style.Combine(matchStyle) : segment.Style);
}
