using System.Text;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>Tells the lines of a wrapped text from those of a list, a table or a log.</summary>
internal static class PlainLines
{
    private const string FullStops = ".!?\u3002\uFF01\uFF0E\u06D4\u0964";

    /// <summary>Joins lines: with spaces, but not where a script that has none goes on.</summary>
    public static string Join(string text, IReadOnlyList<DocumentLine> lines)
    {
        var joined = new StringBuilder();
        foreach (DocumentLine line in lines)
        {
            if (joined.Length > 0 && !(IsWide(joined[joined.Length - 1]) && IsWide(text[line.ContentStart])))
                joined.Append(' ');
            joined.Append(text, line.ContentStart, line.ContentLength);
        }

        return joined.ToString();
    }

    /// <summary>Whether a text ends as a sentence that states something does.</summary>
    public static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '\u3002' or '\u06D4' or '\u0964';

    public static bool HasWord(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (CharacterClasses.At(text.AsSpan(), i, out _) is CharacterClass.Letter or CharacterClass.Ideograph)
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is drawn: below a title or between papers.</summary>
    public static bool IsRule(string text, DocumentLine line)
    {
        if (line.ContentLength < 3)
            return false;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (text[i] is not ('-' or '=' or '*' or '_' or '~' or ' ' or '\u2014' or '\u2500'))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether each line is a text of its own. A wrapped line ends where the next word does not fit, or where a sentence ends;
    /// in a list, a table, a log or code, most lines end before. A listing without its header has lines that are abstracts.
    /// </summary>
    public static bool AreList(string text, IReadOnlyList<DocumentLine> lines)
    {
        if (lines.Count < 4 || lines.Any(line => Abstractness.Of(text.AsSpan(line.ContentStart, line.ContentLength)) > 0))
            return false;
        int width = lines.Max(static line => line.ContentLength);
        int early = 0;
        int numbers = lines.Count(line => AsciiChar.IsDigit(text[line.ContentStart]));
        if (2 * numbers >= lines.Count)
            return true;
        // The first line may be a title.
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            bool ends = FullStops.IndexOf(text[lines[i].ContentEnd - 1]) >= 0;
            bool isEarly = !ends && !CaseFolding.IsLower(text[lines[i + 1].ContentStart]) && Fits(text, lines[i], lines[i + 1], width);
            early += isEarly ? 1 : 0;
        }

        return 2 * early > lines.Count - 2;
    }

    /// <summary>Whether the first line ends although the next word fits, as a title does.</summary>
    public static bool BreaksEarly(string text, IReadOnlyList<DocumentLine> lines) =>
        lines.Count > 1 && Fits(text, lines[0], lines[1], lines.Max(static line => line.ContentLength));

    /// <summary>
    /// The lines that begin papers of a numbered list without empty lines: those that count 1, 2, 3, …. Where there are empty
    /// lines, these separate the papers.
    /// </summary>
    public static HashSet<int> NumberedWithoutGaps(DocumentText document)
    {
        var numbered = new HashSet<int>();
        bool isStarted = false;
        foreach (DocumentLine line in document.Lines)
        {
            if (line.IsBlank && isStarted)
            {
                isStarted = false;
                continue;
            }

            if (line.IsBlank)
                continue;
            if (!isStarted && numbered.Count > 0)
                return [];
            isStarted = true;
            if (PlainNumbers.Read(document.Text, line.ContentStart, line.ContentEnd) is { } mark && mark.Number == numbered.Count + 1)
                numbered.Add(line.Number);
        }

        return numbered.Count > 1 ? numbered : [];
    }

    /// <summary>Whether the first word of a line fits on the line before, in a text of some width.</summary>
    private static bool Fits(string text, DocumentLine line, DocumentLine next, int width)
    {
        int word = next.ContentStart;
        while (word < next.ContentEnd && !WhiteSpace.IsSpace(text[word]) && !IsWide(text[word]))
            word++;
        return line.ContentLength + Math.Max(1, word - next.ContentStart) + 1 <= width;
    }

    private static bool IsWide(char c)
    {
        bool isPunctuation = c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
        return isPunctuation || (c >= 0x2E80 && CharacterClasses.Of(c) == CharacterClass.Ideograph);
    }
}
