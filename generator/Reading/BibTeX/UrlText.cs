using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads addresses, in which LaTeX has only \url, braces and escapes of reserved characters.</summary>
internal static class UrlText
{
    private const string Command = "\\url";

    public static string Of(string latex)
    {
        string text = latex.Replace("$\\sim$", "~").Replace("\\textasciitilde", "~");
        if (Wrapped(text) is { } wrapped)
            text = wrapped;
        var url = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isMark = text[i] is '{' or '}' || (text[i] == '\\' && IsEscaped(TextScan.At(text, i + 1)));
            if (!isMark)
                url.Append(text[i]);
        }

        return WhiteSpace.Fold(url.ToString());
    }

    /// <summary>The argument of the first \url of a text; null if it has none.</summary>
    public static string? Wrapped(string latex)
    {
        int start = latex.IndexOf(Command, StringComparison.Ordinal);
        int open = start < 0 ? -1 : latex.IndexOf('{', start + Command.Length);
        int close = open < 0 ? -1 : latex.IndexOf('}', open);
        return close < 0 ? null : latex.Substring(open + 1, close - open - 1);
    }

    /// <summary>Whether a text is a \url and nothing more.</summary>
    public static bool IsWrapped(string latex)
    {
        string text = WhiteSpace.Trim(latex);
        return text.StartsWith(Command, StringComparison.Ordinal) && text.IndexOf('}') == text.Length - 1;
    }

    private static bool IsEscaped(char c) => c == '~' || TexCharacters.IsEscapable(c);
}
