using System.Text;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Finds the end of a URL, so that nothing in it is taken for LaTeX.</summary>
internal static class LatexUrls
{
    /// <summary>Whether a character may stand in a scheme or in the name of a host.</summary>
    public static bool IsHostCharacter(char c) =>
        AsciiChar.IsLetterOrDigit(c) || c is '.' or '-' or '+';

    /// <summary>The end of the URL that begins at a position; of the word there when it is none.</summary>
    public static int End(string raw, int start, LatexExtents extents)
    {
        int end = start;
        while (end < raw.Length && IsHostCharacter(raw[end]))
            end++;
        if (string.CompareOrdinal(raw, end, "://", 0, 3) == 0)
            return PathEnd(raw, end + 3, inHost: true, extents);
        return TextScan.At(raw, end) == '/' && IsHost(raw, start, end)
            ? PathEnd(raw, end, inHost: false, extents)
            : end;
    }

    /// <summary>
    /// The end of the URL that begins at a position in text that is LaTeX, whose host or scheme ends at another; 0 when it is none.
    /// Commands in it are decoded as elsewhere.
    /// </summary>
    public static int SourceEnd(string raw, int start, int end)
    {
        bool isUrl = string.CompareOrdinal(raw, end, "://", 0, 3) == 0
            || (TextScan.At(raw, end) == '/' && IsHost(raw, start, end));
        if (!isUrl)
            return 0;
        while (end < raw.Length && raw[end] is not (<= ' ' or '"' or '<' or '>' or '\u0085' or '\u00A0' or >= '\u2000'))
            end++;
        return end;
    }

    /// <summary>A URL as it is written for LaTeX, which has some characters escaped.</summary>
    public static string Unescaped(string latex)
    {
        if (latex.IndexOf('\\') < 0)
            return latex;
        var url = new StringBuilder(latex.Length);
        for (int at = 0; at < latex.Length; at++)
        {
            bool isEscape = latex[at] == '\\' && at + 1 < latex.Length
                && latex[at + 1] is '_' or '%' or '&' or '#' or '~' or '$' or '{' or '}';
            if (isEscape)
                at++;
            url.Append(latex[at]);
            if (isEscape && latex[at] == '~' && string.CompareOrdinal(latex, at + 1, "{}", 0, 2) == 0)
                at += 2;
        }

        return url.ToString();
    }

    /// <summary>Whether a word before a slash names a host: it ends in a dot and at least two letters, unlike "i.e".</summary>
    private static bool IsHost(string raw, int start, int end)
    {
        int label = end;
        while (label > start && AsciiChar.IsLetter(raw[label - 1]))
            label--;
        return end - label >= 2 && label - 1 > start && raw[label - 1] == '.';
    }

    private static int PathEnd(string raw, int at, bool inHost, LatexExtents extents)
    {
        int open = 0;
        while (at < raw.Length && extents.EndOf(at) == 0)
        {
            char c = raw[at];
            inHost &= c != '/';
            if (c is '(' or '[')
                open++;
            else if (c is ')' or ']')
                open--;
            // A host has no tilde, and after a full stop or a comma the sentence goes on: see x.org/y,~and.
            bool isTie = c == '~' && (inHost || raw[at - 1] is '.' or ',' or ';' or ':' or '!' or '?');
            bool isEscape = c == '\\' && at + 1 < raw.Length;
            if (open < 0 || isTie || EndsPath(c) || (isEscape && EndsPath(raw[at + 1])))
                return at;
            at += isEscape ? 2 : 1;
        }

        return at;
    }

    private static bool EndsPath(char c) =>
        c is <= ' ' or '"' or '<' or '>' or '{' or '}' or '\u0085' or '\u00A0' or >= '\u2000';
}
