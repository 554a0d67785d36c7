namespace TypedCorpus.Generator.Text;

/// <summary>Questions about characters that have the same answer on every host and in every culture.</summary>
internal static class Ascii
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    public static bool IsLower(char c) => (uint)(c - 'a') <= 'z' - 'a';

    public static bool IsLetter(char c) => IsUpper(c) || IsLower(c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0';

    /// <summary>The character at <paramref name="index"/>, or NUL outside the text.</summary>
    public static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="index"/>, in any case.</summary>
    public static bool Matches(string text, int index, string word) =>
        string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The first index from <paramref name="index"/> without a space, at most two spaces on.</summary>
    public static int SkipGap(string text, int index)
    {
        int end = index + 2;
        while (index < end && IsSpace(At(text, index)))
            index++;
        return index;
    }
}
