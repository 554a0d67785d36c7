using System.Globalization;
using System.Text;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>
/// Encodes text as LaTeX: reserved characters are escaped, and characters that LaTeX would join to a ligature are separated.
/// </summary>
internal static class BibTeXText
{
    public static string Of(string text) => Write(text, isTitle: false);

    /// <summary>Encodes a title, with braces around words that must keep their capitals, since styles change the case of others.</summary>
    public static string OfTitle(string title) => Write(title, isTitle: true);

    private static string Write(string value, bool isTitle)
    {
        string text = OneLine.Of(value);
        var mathematics = new TexMathematics(text);
        var latex = new StringBuilder(text.Length + 16);
        for (int at = 0; at < text.Length;)
        {
            int end = mathematics.EndAt(at);
            if (end > 0 && NameSyntax.IsBalanced(text.AsSpan(at, end - at)))
            {
                AppendMathematics(latex, text.AsSpan(at, end - at), isTitle);
            }
            else if (isTitle && (end = WordEnd(text, at)) > at)
            {
                AppendWord(latex, text.AsSpan(at, end - at));
            }
            else
            {
                Append(latex, text[at]);
                // What would read as an entity of HTML is text.
                if (text[at] == '&' && IsEntity(text, at))
                    latex.Append("{}");
                end = at + 1;
            }

            at = end;
        }

        return latex.ToString();
    }

    private static bool IsEntity(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (text[end] == '#' || char.IsAsciiLetterOrDigit(text[end])))
            end++;
        return end < text.Length && text[end] == ';';
    }

    private static void AppendMathematics(StringBuilder latex, ReadOnlySpan<char> formula, bool isTitle)
    {
        bool isProtected = isTitle && formula.ContainsAnyInRange('A', 'Z');
        // Behind an empty group our reader leaves the formula as it is; TeX sets it all the same.
        latex.Append(isProtected ? "{{}" : "{}").Append(formula).Append('}', isProtected ? 1 : 0);
    }

    private static void AppendWord(StringBuilder latex, ReadOnlySpan<char> word)
    {
        if (HasCapitals(word))
            latex.Append('{').Append(word).Append('}');
        else
            latex.Append(word);
    }

    /// <summary>Whether a word must keep its capitals: BERT, iPhone, T5 and C, but not Attention and A.</summary>
    private static bool HasCapitals(ReadOnlySpan<char> word)
    {
        bool hasDigit = false;
        for (int i = 0; i < word.Length; i++)
        {
            if (i > 0 && char.IsUpper(word[i]))
                return true;
            hasDigit |= char.IsAsciiDigit(word[i]);
        }

        return char.IsUpper(word[0]) && (hasDigit || (word.Length == 1 && word[0] != 'A'));
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at])))
            at++;
        return at;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Append(StringBuilder latex, char c)
    {
        if (TexCharacters.CommandOf(c) is { } command)
        {
            // Some readers take a dollar for mathematics even after a backslash.
            bool isBare = command.Length == 1 && c != '$';
            latex.Append(isBare ? "\\" : "{\\").Append(command).Append(isBare ? "" : "}");
        }
        else if (c is '-' or '\'' or ',' or '<' or '>' && latex.Length > 0 && latex[^1] == c)
        {
            // Two in a row would become a dash or a quotation mark.
            latex.Append("{}").Append(c);
        }
        else
        {
            latex.Append(c);
        }
    }
}
