using Spectre.Console;
using Spectre.Console.Rendering;

namespace TypedCorpus.App.Output;

/// <summary>
/// A text with parts in a style of their own. It is laid out as if it had none: Spectre.Console would break a line where
/// a style ends, so that a comma behind a match could begin one.
/// </summary>
internal sealed class Highlighted(string text, IReadOnlyList<TextRange> matches, Style style, Style matchStyle) : IRenderable
{
    private readonly IRenderable _plain = Literal.Of(text, style);

    public Measurement Measure(RenderOptions options, int maxWidth) => _plain.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int place = 0;
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
                place = Skip(place, segment.Text[i]);
                bool isMatch = IsMatch(place);
                if (isMatch != wasMatch && i > start)
                {
                    yield return Part(segment, start, i, wasMatch);
                    start = i;
                }

                wasMatch = isMatch;
                if (place < text.Length && text[place] == segment.Text[i])
                    place++;
            }

            yield return Part(segment, start, segment.Text.Length, wasMatch);
        }
    }

    /// <summary>Goes over the spaces that are left out where a line ends.</summary>
    private int Skip(int place, char next)
    {
        while (place < text.Length && text[place] != next && char.IsWhiteSpace(text[place]))
            place++;
        return place;
    }

    private bool IsMatch(int place) => matches.Any(match => match.Start <= place && place < match.End);

    private Segment Part(Segment segment, int start, int end, bool isMatch) =>
        new(segment.Text[start..end], isMatch ? segment.Style.Combine(matchStyle) : segment.Style);
}
