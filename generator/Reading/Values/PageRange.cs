using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Normalises ranges of pages to an en dash between the first and the last page.</summary>
internal static class PageRange
{
    private const char EnDash = '\u2013';

    /// <summary>Makes <c>5998–6008</c> of <c>5998--6008</c>, <c>5998 - 6008</c> and <c>5998–6008</c>; a single page is unchanged.</summary>
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
