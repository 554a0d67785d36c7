using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Text;

/// <summary>Knows white space, the same on every host.</summary>
internal static class WhiteSpace
{
    /// <summary>
    /// Whether a character is a space, tab or ASCII line end. U+0085, U+2028 and U+2029 are not: documents may contain them
    /// within a text, where they are reported and kept.
    /// </summary>
    public static bool IsSpace(char c) =>
        c <= ' '
            ? c is ' ' or (>= '\t' and <= '\r')
            : c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Whether a character has the Unicode property White_Space.</summary>
    public static bool IsSpaceOrLineEnd(char c) => IsSpace(c) || c is '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a text is missing, empty or nothing but white space.</summary>
    public static bool IsBlank(string? text)
    {
        foreach (char c in text ?? "")
        {
            if (!IsSpaceOrLineEnd(c))
                return false;
        }

        return true;
    }

    /// <summary>Removes the white space at both ends; returns the same instance if there is none.</summary>
    public static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpaceOrLineEnd(text[start]))
            start++;
        while (end > start && IsSpaceOrLineEnd(text[end - 1]))
            end--;
        return end - start == text.Length ? text : text.Substring(start, end - start);
    }

    /// <summary>Removes the white space at the end.</summary>
    public static string TrimEnd(string text)
    {
        int end = text.Length;
        while (end > 0 && IsSpaceOrLineEnd(text[end - 1]))
            end--;
        return text.Substring(0, end);
    }

    /// <summary>Removes the white space at the start.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSpaceOrLineEnd(text[start]))
            start++;
        return text.Slice(start);
    }

    /// <summary>
    /// Replaces each run of white space by one space and trims the text, as TeX and HTML do; returns the same instance if
    /// there is nothing to replace.
    /// </summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static string Fold(string text)
    {
        int at = FirstToFold(text);
        if (at == text.Length)
            return text;

        var folded = new StringBuilder(text.Length).Append(text, 0, at);
        bool isPending = false;
        for (; at < text.Length; at++)
        {
            if (IsSpace(text[at]))
            {
                isPending = true;
                continue;
            }

            if (isPending && folded.Length > 0 && folded[folded.Length - 1] != ' ')
                folded.Append(' ');
            isPending = false;
            folded.Append(text[at]);
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    private static int FirstToFold(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool folds = IsSpace(text[i])
                && (text[i] != ' ' || i == 0 || i + 1 == text.Length || IsSpace(text[i + 1]));
            if (folds)
                return i;
        }

        return text.Length;
    }
}
