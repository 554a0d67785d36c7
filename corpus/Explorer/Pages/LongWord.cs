namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Words that are longer than any of a language.</summary>
/// <remarks>
/// A browser makes the glyphs of a word at once, in a time that grows with the square of its combining marks: 100,000 of them
/// take half a minute. Parts of a bounded length take none worth the name.
/// </remarks>
internal static class LongWord
{
    /// <summary>At most so many characters stand together.</summary>
    public const int PartLength = 1_000;

    /// <summary>The length of the beginning of a text up to which no word goes on for too long.</summary>
    public static int PartOf(ReadOnlySpan<char> text)
    {
        int word = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\n')
                word = i + 1;
            else if (i - word >= PartLength && !char.IsLowSurrogate(text[i]))
                return i;
        }

        return text.Length;
    }
}
