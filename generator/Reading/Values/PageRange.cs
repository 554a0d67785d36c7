using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>
/// Normalises ranges of pages to an en dash between the first and the last page, the last one whole, as CSL does:
/// <c>1234–1241</c> of <c>1234-41</c>.
/// </summary>
internal static class PageRange
{
    private const char EnDash = '\u2013';

    /// <summary>With fewer digits, "20-1" may be the first page of chapter 20.</summary>
    private const int MinDigits = 3;

    /// <summary>Makes <c>5998–6008</c> of <c>5998--6008</c>, <c>5998 - 6008</c> and <c>5998–6008</c>; a single page is unchanged.</summary>
    public static string Of(string text)
    {
        string pages = WithEnDashes(text);
        string[] parts = pages.Split(EnDash);
        for (int i = 1; i < parts.Length; i++)
        {
            // Pages may have dashes themselves: "014504-1" is the first page of an article.
            bool isRange = (i == 1 || !IsWord(parts[i - 1])) && (i == parts.Length - 1 || !IsWord(parts[i]));
            if (isRange)
                parts[i] = Completed(LastWord(parts[i - 1]), parts[i], MinDigits);
        }

        return parts.Length == 1 ? pages : string.Join(EnDash.ToString(), parts);
    }

    /// <summary>The range from a first to a last page.</summary>
    public static string Of(string first, string last)
    {
        string start = WithEnDashes(first);
        string end = WithEnDashes(last);
        bool isWhole = start.IndexOf(EnDash) >= 0 && end.IndexOf(EnDash) < 0;
        return isWhole || start == end ? Of(start)
            : end.StartsWith(start + EnDash, StringComparison.Ordinal) ? Of(end)
            : start + EnDash + Completed(start, end, minDigits: 1);
    }

    /// <summary>The last page with the digits, and the letters before them, that it has in common with the first.</summary>
    private static string Completed(string first, string last, int minDigits)
    {
        int digits = first.Length;
        while (digits > 0 && AsciiChar.IsDigit(first[digits - 1]))
            digits--;
        int end = 0;
        while (end < last.Length && AsciiChar.IsDigit(last[end]))
            end++;
        int common = first.Length - end;
        // The number of an article may begin with a zero, that of a page does not.
        bool isShort = end > 0 && common >= digits && first.Length - digits >= minDigits && first[digits] != '0'
            && (end == last.Length || !AsciiChar.IsLetter(last[end]))
            && string.CompareOrdinal(last, 0, first, common, end) > 0;
        return isShort ? first.Substring(0, common) + last : last;
    }

    private static bool IsWord(string text) => LastWord(text).Length == text.Length;

    private static string LastWord(string text)
    {
        int start = text.Length;
        while (start > 0 && AsciiChar.IsLetterOrDigit(text[start - 1]))
            start--;
        return text.Substring(start);
    }

    private static string WithEnDashes(string text)
    {
        string value = WhiteSpace.Fold(text);
        var pages = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            int end = DashEnd(value, i);
            if (end == i)
            {
                pages.Append(value[i]);
                continue;
            }

            while (pages.Length > 0 && pages[pages.Length - 1] == ' ')
                pages.Length--;
            pages.Append(EnDash);
            while (end < value.Length && value[end] == ' ')
                end++;
            i = end - 1;
        }

        return pages.ToString();
    }

    private static int DashEnd(string text, int at)
    {
        while (at < text.Length && text[at] is '-' or (>= '\u2010' and <= '\u2015') or '\u2212')
            at++;
        return at;
    }
}
