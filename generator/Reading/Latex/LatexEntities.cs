using System.Text;
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

    /// <summary>Decodes the entities that stand for letters, which names are split by.</summary>
    public static string DecodeLetters(string latex)
    {
        if (latex.IndexOf('&') < 0)
            return latex;
        var decoded = new StringBuilder(latex.Length);
        for (int at = 0; at < latex.Length;)
        {
            bool isLetter = TryRead(latex, at, out int end, out string text) && LatexCharacters.IsLetter(text[0]);
            decoded.Append(isLetter ? text : latex.Substring(at, 1));
            at = isLetter ? end : at + 1;
        }

        return decoded.ToString();
    }

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
