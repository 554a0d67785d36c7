using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Clears names of what people attach to them: affiliations, marks of footnotes, the numbers that tell namesakes.</summary>
internal static class PersonText
{
    private const int HomonymDigits = 4;

    /// <summary>The name alone, its white space folded.</summary>
    public static string Clean(string text)
    {
        string name = WhiteSpace.Fold(Markup.Strip(WithoutSuperscripts(text)));
        bool hasWords = name.IndexOf(' ') > 0;
        int end = name.Length;
        while (end > 0 && (IsMark(name[end - 1]) || (hasWords && AsciiChar.IsDigit(name[end - 1]))))
            end--;
        if (end == name.Length || end == 0)
            return name;
        // A number stands apart only if it tells a namesake; "Agent 7" is a name.
        int digits = end;
        while (digits < name.Length && AsciiChar.IsDigit(name[digits]))
            digits++;
        bool isApart = name[end - 1] == ' ' && digits == name.Length && !IsHomonymNumber(name, end);
        return isApart ? name : WhiteSpace.TrimEnd(name.Substring(0, end)).TrimEnd(',');
    }

    /// <summary>A part of a name without the number by which DBLP tells namesakes: <c>Wei Wang 0001</c>.</summary>
    public static string WithoutHomonymNumber(string part)
    {
        string text = WhiteSpace.TrimEnd(part);
        int number = text.Length - HomonymDigits;
        return number > 1 && text[number - 1] == ' ' && IsHomonymNumber(text, number) ? WhiteSpace.TrimEnd(text.Substring(0, number)) : part;
    }

    /// <summary>Removes the affiliations, which are in parentheses.</summary>
    public static string WithoutParentheses(string text)
    {
        if (text.IndexOf('(') < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '(')
                depth++;
            else if (c == ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0)
                kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>Removes what is set above the line: <c>Mara Quill&lt;sup&gt;1,*&lt;/sup&gt;</c>.</summary>
    public static string WithoutSuperscripts(string text)
    {
        int start = text.IndexOf("<sup>", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return text;
        var kept = new StringBuilder(text.Length);
        int at = 0;
        while (start >= 0 && text.IndexOf("</sup>", start, StringComparison.OrdinalIgnoreCase) is int end && end >= 0)
        {
            kept.Append(text, at, start - at);
            at = end + "</sup>".Length;
            start = text.IndexOf("<sup>", at, StringComparison.OrdinalIgnoreCase);
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    public static string WithoutBraces(string name) =>
        name.IndexOf('{') < 0 && name.IndexOf('}') < 0 ? name : WhiteSpace.Fold(string.Concat(name.Split('{', '}')));

    /// <summary>Whether all letters of a word are Chinese, Japanese or Korean, where the family name stands first.</summary>
    public static bool IsEastAsian(string word)
    {
        foreach (char c in word)
        {
            bool isHangul = c is >= '\uAC00' and <= '\uD7A3';
            if (!isHangul && !char.IsSurrogate(c) && CharacterClasses.Of(c) != CharacterClass.Ideograph)
                return false;
        }

        return word.Length > 0;
    }

    /// <summary>Whether a text ends with four digits that are no year: DBLP counts from 0001.</summary>
    private static bool IsHomonymNumber(string text, int at) =>
        text.Length - at == HomonymDigits && text[at] == '0' && text.Skip(at).All(AsciiChar.IsDigit);

    /// <summary>Whether a character behind a name is the mark of a footnote.</summary>
    private static bool IsMark(char c) =>
        c is '*' or '#' or ',' or '\u2217' or '\u2020' or '\u2021' or '\u00A7' or '\u00B6' or '\u2225' or '\u2709'
            or '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079');
}
