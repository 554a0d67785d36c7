using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Splits the text beside a title into notes: at brackets, bars, dashes and the ends of sentences.</summary>
internal static class NoteSplitter
{
    private const int MaxAffiliation = 120;

    private const string Edges = " .,:;|-\u2013\u2014\u00B7\u2022*_()[]\\\"\u201C\u201D";

    public static IEnumerable<TextExtent> Split(ShownText item, TextExtent line)
    {
        string text = item.Text;
        int start = line.Start;
        for (int i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && text[i] == '(' && AffiliationEnd(text, i, line.End) is > 0 and int close)
            {
                i = close;
                continue;
            }

            int end = i == line.End ? i : EndAt(item, i);
            if (end < i)
                continue;
            TextExtent note = item.Trim(new(start, end), Edges);
            // A period behind an initial or "al" is of the name.
            if (note.Length > 0 && note.End < end && text[note.End] == '.' && text[note.End - 1] is 'l' or (>= 'A' and <= 'Z'))
                note = new(note.Start, note.End + 1);
            if (note.Length > 0)
                yield return note;
            start = i;
        }
    }

    /// <summary>
    /// The end of the affiliation of a name, which others follow: <c>Felix Hill (Cambridge) et al.</c>; −1 for other brackets.
    /// </summary>
    private static int AffiliationEnd(string text, int open, int end)
    {
        int close = text.IndexOf(')', open, Math.Min(MaxAffiliation, end - open));
        int next = close < 0 ? end : TextScan.SkipSpace(text, close + 1, end);
        bool goesOn = TextScan.At(text, next) == ',' || TextScan.Matches(text, next, "et al") || TextScan.Matches(text, next, "and ");
        bool isNote = goesOn && CitationWords.Read(text.Substring(open, close - open)) is not null;
        return next < end && goesOn && !isNote ? close : -1;
    }

    /// <summary>Where a note ends if it ends at a character; else −1.</summary>
    private static int EndAt(ShownText item, int at)
    {
        string text = item.Text;
        if (text[at] is '(' or ')' or '[' or ']' or '|' or '\u00B7' or '\u2022' or '"' or '\u201C' or '\u201D')
            return at;
        if (text[at] is '-' or '\u2013' or '\u2014' && TextScan.At(text, at - 1) == ' ' && TextScan.At(text, at + 1) == ' ')
            return at;
        // Emphasised text and links are notes of their own.
        if (item.IsBorder(at))
            return at;
        if (text[at] != '.' || !WhiteSpace.IsSpace(TextScan.At(text, at + 1)))
            return -1;
        bool isOthers = at >= 5 && string.CompareOrdinal(text, at - 5, "et al", 0, 5) == 0;
        bool isInitial = AsciiChar.IsUpper(TextScan.At(text, at - 1)) && !AsciiChar.IsLetter(TextScan.At(text, at - 2));
        return isOthers ? at + 1 : isInitial ? -1 : at;
    }
}
