using System.Globalization;
using System.Text;

namespace TypedCorpus.Citations;

/// <summary>
/// Writes text as LaTeX that shows it: what LaTeX reserves is escaped, what it would join to another character is kept apart.
/// </summary>
internal static class BibTeXText
{
    public static string Of(string text) => Write(text, isTitle: false);

    /// <summary>A title, in which words with inner capitals stand in braces: styles write the others in lower case.</summary>
    public static string OfTitle(string title) => Write(title, isTitle: true);

    private static string Write(string value, bool isTitle)
    {
        string text = OneLine.Of(value);
        var mathematics = new Mathematics(text);
        var latex = new StringBuilder(text.Length + 16);
        for (int at = 0; at < text.Length;)
        {
            int end = mathematics.EndAt(at);
            if (end > 0)
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
        // BibTeX takes a brace before a backslash for a letter with an accent, which it does change.
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

    /// <summary>Whether a word loses something in lower case: BERT, iPhone, T5, C; of Attention and A nothing is lost.</summary>
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
        switch (c)
        {
            case '&' or '%' or '#' or '_':
                latex.Append('\\').Append(c);
                break;
            case '$':
                latex.Append(@"{\$}");
                break;
            case '{':
                // BibTeX counts an escaped brace as one, so a lone one has to have a name.
                latex.Append(@"{\textbraceleft}");
                break;
            case '}':
                latex.Append(@"{\textbraceright}");
                break;
            case '~':
                latex.Append(@"{\textasciitilde}");
                break;
            case '^':
                latex.Append(@"{\textasciicircum}");
                break;
            case '\\':
                latex.Append(@"{\textbackslash}");
                break;
            case '-' or '`' or '\'' when latex.Length > 0 && latex[^1] == c:
                // Two of them would be a dash or a quotation mark.
                latex.Append("{}").Append(c);
                break;
            default:
                latex.Append(c);
                break;
        }
    }
}
