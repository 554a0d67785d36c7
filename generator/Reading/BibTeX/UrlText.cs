using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Reads addresses, in which LaTeX has \url or \href, braces, and commands for characters that are reserved in either.</summary>
internal static class UrlText
{
    private static readonly string[] Commands = ["\\url", "\\href", "\\nolinkurl", "\\path", "\\doi"];

    public static string Of(string latex)
    {
        string text = latex.Replace("$\\sim$", "~");
        if (Wrapped(text) is { } wrapped)
            text = wrapped;
        var url = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (LatexEntities.TryRead(text, i, out int end, out string entity))
            {
                url.Append(entity);
                i = end - 1;
                continue;
            }

            if (CharacterAt(text, i, out end) is { } character)
            {
                url.Append(character);
                i = end - 1;
                continue;
            }

            bool isMark = text[i] is '{' or '}' || (text[i] == '\\' && IsEscaped(TextScan.At(text, i + 1)));
            if (!isMark)
                url.Append(text[i]);
        }

        return WhiteSpace.Fold(url.ToString());
    }

    /// <summary>What a command or a formula at a position stands for: \textless, $&lt;$; null for another text.</summary>
    private static string? CharacterAt(string text, int at, out int end)
    {
        end = at + 3;
        if (text[at] == '$' && TextScan.At(text, at + 2) == '$' && TextScan.At(text, at + 1) is '<' or '>' or '/' or '_')
            return text[at + 1].ToString();
        if (text[at] != '\\')
            return null;
        end = at + 1;
        while (AsciiChar.IsLetter(TextScan.At(text, end)))
            end++;
        string? character = CharacterOf(text.Substring(at + 1, end - at - 1));
        end = TextScan.SkipSpace(text, end, text.Length);
        return character;
    }

    private static string? CharacterOf(string command) => command switch
    {
        "textless" => "<",
        "textgreater" => ">",
        "textunderscore" => "_",
        "textasciitilde" => "~",
        "textasciicircum" => "^",
        "textbar" => "|",
        "slash" => "/",
        "string" or "allowbreak" or "relax" => "",
        _ => null,
    };

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
