using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads addresses, in which LaTeX has only \url or \href, braces and escapes of reserved characters.</summary>
internal static class UrlText
{
    private static readonly string[] Commands = ["\\url", "\\href", "\\nolinkurl"];

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

    /// <summary>The first argument of the first \url or \href of a text; null if it has none.</summary>
    public static string? Wrapped(string latex) =>
        TryFind(latex, out int open, out int close, out _) ? latex.Substring(open + 1, close - open - 1) : null;

    /// <summary>Whether a text is a \url or an \href and nothing more.</summary>
    public static bool IsWrapped(string latex)
    {
        string text = WhiteSpace.Trim(latex);
        if (!TryFind(text, out _, out int close, out int start) || start > 0)
            return false;
        int shown = TextScan.SkipSpace(text, close + 1, text.Length);
        return shown == text.Length || (text[shown] == '{' && text.IndexOf('}', shown) == text.Length - 1);
    }

    private static bool TryFind(string latex, out int open, out int close, out int start)
    {
        start = -1;
        open = -1;
        close = -1;
        if (latex.IndexOf('\\') < 0)
            return false;
        foreach (string command in Commands)
        {
            int found = latex.IndexOf(command, StringComparison.Ordinal);
            int argument = found < 0 ? -1 : TextScan.SkipSpace(latex, found + command.Length, latex.Length);
            if (found < 0 || TextScan.At(latex, argument) != '{' || (start >= 0 && start < found))
                continue;
            int end = latex.IndexOf('}', argument);
            if (end > 0)
                (start, open, close) = (found, argument, end);
        }

        return start >= 0;
    }

    private static bool IsEscaped(char c) => c == '~' || TexCharacters.IsEscapable(c);
}
