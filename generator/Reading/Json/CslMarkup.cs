using System.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Strips the markup that texts of CSL-JSON may have: italics, bold, super- and subscript, small capitals and spans that keep
/// their case; and the JATS elements that Crossref leaves in abstracts.
/// </summary>
internal static class CslMarkup
{
    private const int MaxTagLength = 120;

    private static readonly string[] Names = ["i", "b", "sup", "sub", "sc", "span", "p", "em", "strong"];

    public static string Strip(string text)
    {
        int tag = text.IndexOf('<');
        if (tag < 0)
            return text;

        var plain = new StringBuilder(text.Length);
        int at = 0;
        while (tag >= 0)
        {
            int end = TagEnd(text, tag);
            plain.Append(text, at, (end < 0 ? tag + 1 : tag) - at);
            at = end < 0 ? tag + 1 : end;
            // A paragraph or a heading ends a word.
            if (end >= 0 && IsBlock(text, tag))
                plain.Append(' ');
            tag = text.IndexOf('<', at);
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The end of the tag at a position; −1 for a "less than" sign or another element.</summary>
    private static int TagEnd(string text, int at)
    {
        int close = text.IndexOf('>', at, Math.Min(MaxTagLength, text.Length - at));
        int start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < close && text[end] is not (' ' or '/'))
            end++;
        if (close < 0 || end == start)
            return -1;
        string name = text.Substring(start, end - start);
        return name.StartsWith("jats:", StringComparison.Ordinal) || Array.IndexOf(Names, name) >= 0 ? close + 1 : -1;
    }

    private static bool IsBlock(string text, int at)
    {
        int name = text[at + 1] == '/' ? at + 2 : at + 1;
        name += string.CompareOrdinal(text, name, "jats:", 0, 5) == 0 ? 5 : 0;
        return text[name] is 'p' or 't' && text[name + 1] is '>' or 'i' or ' ';
    }
}
