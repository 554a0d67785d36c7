using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Finds the numbers and bullets before the titles of a list, which are not of the titles.</summary>
internal static class PlainNumbers
{
    private const int MaxDigits = 5;

    /// <summary>So many titles at least are counted by a number alone; two may begin with one and two by chance.</summary>
    private const int FewestCounted = 3;

    private const int Circled = 20;

    /// <summary>Numbers in one character: 1 to 20 in circles, and the Chinese ones, which have a comma behind them.</summary>
    private const string Counted = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469"
        + "\u246A\u246B\u246C\u246D\u246E\u246F\u2470\u2471\u2472\u2473"
        + "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";

    /// <summary>
    /// The length of the mark before each paragraph that is a title; 0 where there is none. Numbers are marks only where they
    /// count: <c>2001: A Space Odyssey</c>, <c>3D Gaussian Splatting</c> and <c>2 Player Games</c> are titles.
    /// </summary>
    public static IReadOnlyList<int> MarkLengths(IReadOnlyList<PlainParagraph> paragraphs, LinePart[] parts)
    {
        int[] lengths = new int[parts.Length];
        int[] titles = [.. Enumerable.Range(0, parts.Length).Where(i => parts[i] is LinePart.PairedTitle or LinePart.LoneTitle)];
        PlainMark?[] marks = OfOneStyle([.. titles.Select(i => Read(paragraphs[i].Joined, 0, paragraphs[i].Joined.Length))]);
        bool areBullets = Array.TrueForAll(marks, static mark => mark is { Number: 0 });
        if (!areBullets && !Count(marks))
            marks = [.. titles.Select(i => ReadNumber(paragraphs[i].Joined))];
        if (!areBullets && !Count(marks))
            return lengths;
        for (int i = 0; i < titles.Length; i++)
            lengths[titles[i]] = marks[i]?.Length ?? 0;
        return lengths;
    }

    /// <summary>
    /// Reads a mark: <c>1.</c>, <c>1)</c>, <c>1:</c>, <c>[1]</c>, <c>(1)</c>, <c>1 -</c>, <c>①</c>, <c>1、</c>, <c>一、</c> or a
    /// bullet; null if there is none.
    /// </summary>
    public static PlainMark? Read(string text, int start, int end)
    {
        int at = start;
        char close = TextScan.At(text, at) switch { '[' => ']', '(' => ')', '\uFF08' => '\uFF09', '\u3010' => '\u3011', _ => '\0' };
        if (close == '\0' && TextScan.At(text, at) is '-' or '*' or '+' or '\u2022' or '\u00B7' or '\u25AA' or '\u25E6')
            return Behind(text, start, at + 1, end, 0, needsSpace: true);
        at += close == '\0' ? 0 : 1;
        if (Counted.IndexOf(TextScan.At(text, at)) is >= 0 and int counted)
        {
            bool isMark = counted < Circled || TextScan.At(text, at + 1) == '\u3001';
            int behind = at + (counted < Circled ? 1 : 2);
            return isMark ? Behind(text, start, behind, end, (counted % Circled) + 1, needsSpace: false) : null;
        }

        int digits = at;
        int number = 0;
        while (at < end && at - digits < MaxDigits && AsciiChar.IsDigit(text[at]))
            number = (number * 10) + (text[at++] - '0');
        if (at == digits || number == 0)
            return null;
        char sign = TextScan.At(text, at);
        if (close != '\0')
            return sign == close ? Behind(text, start, at + 1, end, number, needsSpace: false) : null;
        if (sign is '\u3001' or '\uFF0E')
            return Behind(text, start, at + 1, end, number, needsSpace: false);
        if (sign is '.' or ')' or ':' or '\uFF1A')
            return Behind(text, start, at + 1, end, number, needsSpace: true);
        int dash = TextScan.SkipSpace(text, at, end);
        bool isDash = dash > at && TextScan.At(text, dash) is '-' or '\u2013' or '\u2014';
        return isDash ? Behind(text, start, dash + 1, end, number, needsSpace: true) : null;
    }

    private static PlainMark? Behind(string text, int start, int at, int end, int number, bool needsSpace)
    {
        int next = TextScan.SkipSpace(text, at, end);
        char style = Counted.IndexOf(text[at - 1]) >= 0 ? Counted[0] : text[at - 1];
        return next == end || (needsSpace && next == at) ? null : new(number, next - start, style);
    }

    /// <summary>Reads a number that a space divides from the title: <c>1 Title</c>.</summary>
    private static PlainMark? ReadNumber(string text)
    {
        int at = 0;
        int number = 0;
        while (at < text.Length && at < MaxDigits && AsciiChar.IsDigit(text[at]))
            number = (number * 10) + (text[at++] - '0');
        PlainMark? mark = number == 0 ? null : Behind(text, 0, at, text.Length, number, needsSpace: true);
        return mark is null ? null : mark with { Style = ' ' };
    }

    /// <summary>The marks that are written as most are: a list has <c>1.</c> or <c>[1]</c>, not both.</summary>
    private static PlainMark?[] OfOneStyle(PlainMark?[] marks)
    {
        char style = marks.OfType<PlainMark>()
            .GroupBy(static mark => mark.Style)
            .OrderByDescending(static group => group.Count())
            .FirstOrDefault()?.Key ?? '\0';
        return Array.ConvertAll(marks, mark => mark?.Style == style ? mark : null);
    }

    /// <summary>
    /// Whether the numbers rise, from the first on by one, except where an entry is lost. Nearly all titles have one, unless a sign
    /// behind it and the first number, 1, tell that it counts; then half are enough.
    /// </summary>
    private static bool Count(PlainMark?[] marks)
    {
        PlainMark[] found = [.. marks.OfType<PlainMark>()];
        if (found.Length < 2 || found[0].Number == 0)
            return false;
        bool isBare = found[0].Style == ' ';
        bool isSure = !isBare && found[0].Number == 1;
        if ((isBare && found.Length < FewestCounted) || (isSure ? 2 * found.Length < marks.Length : 5 * found.Length < 4 * marks.Length))
            return false;
        int steps = 0;
        for (int i = 1; i < found.Length; i++)
        {
            if (found[i].Number <= found[i - 1].Number)
                return false;
            steps += found[i].Number == found[i - 1].Number + 1 ? 1 : 0;
        }

        return isBare ? 5 * steps >= 4 * (found.Length - 1) : 2 * steps >= found.Length - 1;
    }
}

/// <summary>A mark before a title.</summary>
/// <param name="Number">Its number; 0 for a bullet.</param>
/// <param name="Length">Its length with the space behind it.</param>
/// <param name="Style">The sign that ends it; a space if it is a number alone.</param>
internal sealed record PlainMark(int Number, int Length, char Style);
