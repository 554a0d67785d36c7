using System.Globalization;
using System.Text;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>
/// Writes text as LaTeX that shows it: reserved characters are escaped, and those that LaTeX would join are kept apart.
/// </summary>
internal static class BibTeXText
{
    public static string Of(string text) => Write(text, isTitle: false);

    /// <summary>Writes a title, with braces around words that have inner capitals: styles write the others in lower case.</summary>
    public static string OfTitle(string title) => Write(title, isTitle: true);

    private static string Write(string value, bool isTitle)
    {
        string text = OneLine.Of(value);
        var mathematics = new TexMathematics(text);
        var latex = new StringBuilder(text.Length + 16);
        for (int at = 0; at < text.Length;)
        {
            int end = mathematics.EndAt(at);
            if (end > 0 && IsBalanced(text.AsSpan(at, end - at)))
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
                end = at + 1;
            }

            at = end;
        }

        return latex.ToString();
    }

    private static void AppendMathematics(StringBuilder latex, ReadOnlySpan<char> formula, bool isTitle)
    {
        bool isProtected = isTitle && formula.ContainsAnyInRange('A', 'Z');
        // BibTeX takes a brace before a backslash for an accented letter, whose case it changes.
        string open = !isProtected ? "" : formula[0] == '\\' ? "{{" : "{";
        latex.Append(open).Append(formula).Append('}', open.Length);
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

    /// <summary>Whether the braces of mathematics balance, the escaped ones too: others would break the entry.</summary>
    private static bool IsBalanced(ReadOnlySpan<char> latex)
    {
        int depth = 0;
        foreach (char c in latex)
        {
            depth += NameSyntax.Step(c);
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    private static void Append(StringBuilder latex, char c)
    {
        if (TexCharacters.CommandOf(c) is { } command)
        {
            // A dollar would begin mathematics for readers that look for it alone.
            bool isBare = command.Length == 1 && c != '$';
            latex.Append(isBare ? "\\" : "{\\").Append(command).Append(isBare ? "" : "}");
        }
        else if (c is '-' or '`' or '\'' && latex.Length > 0 && latex[^1] == c)
        {
            // Two of them would be a dash or a quotation mark.
            latex.Append("{}").Append(c);
        }
        else
        {
            latex.Append(c);
        }
    }
}
