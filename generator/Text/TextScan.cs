using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>Reads a text at indices that may lie outside it.</summary>
internal static class TextScan
{
    /// <summary>The character at <paramref name="index"/>, or NUL outside the text.</summary>
    public static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    /// <summary>Whether the ASCII <paramref name="word"/> stands at <paramref name="index"/>, in any case.</summary>
    public static bool Matches(string text, int index, string word) =>
        string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Skips the white space at <paramref name="index"/>, as far as <paramref name="end"/>.</summary>
    public static int SkipSpace(string text, int index, int end)
    {
        while (index < end && WhiteSpace.IsSpace(text[index]))
            index++;
        return index;
    }

    /// <summary>Skips at most two white-space characters.</summary>
    public static int SkipGap(string text, int index)
    {
        int end = index + 2;
        while (index < end && WhiteSpace.IsSpace(At(text, index)))
            index++;
        return index;
    }
}
