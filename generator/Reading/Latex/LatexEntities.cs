using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>
/// Reads entities of HTML that publishers leave in BibTeX. Programs that took them for text have escaped their signs:
/// <c>&amp;amp;</c>, <c>\&amp;eacute;</c>, <c>{\&amp;}{\#}233;</c>, and Crossref's <c>{\&amp;}amp$\mathsemicolon$</c>.
/// </summary>
internal static class LatexEntities
{
    private const string Semicolon = "$\\mathsemicolon$";
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Reads the entity at a position.</summary>
    public static bool TryRead(string latex, int at, out int end, out string text)
    {
        text = "";
        end = at;
        int name = AfterSign(latex, at, '&');
        if (name == at)
            return false;
        int digits = AfterSign(latex, name, '#');
        int nameEnd = digits;
        while (nameEnd - digits < HtmlEntities.MaxLength && AsciiChar.IsLetterOrDigit(TextScan.At(latex, nameEnd)))
            nameEnd++;
        end = TextScan.At(latex, nameEnd) == ';' ? nameEnd + 1
            : TextScan.Matches(latex, nameEnd, Semicolon) ? nameEnd + Semicolon.Length : 0;
        string? character = end == 0
            ? null
            : HtmlEntities.Character((digits > name ? "#" : "") + latex.Substring(digits, nameEnd - digits));
        text = character ?? "";
        return character is not null;
    }

    /// <summary>Decodes entities to LaTeX, for a text that is split at words, commas and semicolons before it is decoded.</summary>
    public static string DecodeToLatex(string latex)
    {
        if (latex.IndexOf('&') < 0)
            return latex;
        var decoded = new StringBuilder(latex.Length);
        for (int at = 0; at < latex.Length;)
        {
            string? text = TryRead(latex, at, out int end, out string character) ? ToLatex(character) : null;
            decoded.Append(text ?? latex.Substring(at, 1));
            at = text is null ? at + 1 : end;
        }

        return decoded.ToString();
    }

    /// <summary>A character as LaTeX, its sign in a group, which nothing splits; null for those that need a command.</summary>
    private static string? ToLatex(string character) => character[0] switch
    {
        NoBreakSpace => "~",
        >= '\x80' or '\'' => character,
        '\\' or '~' or '^' or '{' or '}' => null,
        char c when AsciiChar.IsLetterOrDigit(c) || WhiteSpace.IsSpaceOrLineEnd(c) => character,
        // The empty group tells it from an entity.
        char c => TexCharacters.IsEscapable(c) ? $"{{\\{c}{{}}}}" : $"{{{c}}}",
    };

    /// <summary>The position behind a sign, which may be escaped, and in braces; the same position if it is not there.</summary>
    private static int AfterSign(string latex, int at, char sign)
    {
        int brace = TextScan.At(latex, at) == '{' ? 1 : 0;
        int escape = TextScan.At(latex, at + brace) == '\\' ? 1 : 0;
        int end = at + brace + escape + 1;
        if (TextScan.At(latex, end - 1) != sign)
            return at;
        if (brace == 0)
            return end;
        return TextScan.At(latex, end) == '}' ? end + 1 : at;
    }
}
