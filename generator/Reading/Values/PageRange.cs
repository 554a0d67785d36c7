using System.Text;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Writes pages with an en dash between the first and the last, whatever the document has there.</summary>
internal static class PageRange
{
    private const char EnDash = '\u2013';

    /// <summary><c>5998--6008</c>, <c>5998 - 6008</c> and <c>5998–6008</c> are <c>5998–6008</c>; a lone page stays.</summary>
    public static string Of(string text)
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
