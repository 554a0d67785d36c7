namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The beginning of a text.</summary>
internal static class Excerpt
{
    private const int LongestWord = 40;

    /// <summary>At most so many characters, cut behind a word where one ends.</summary>
    public static string Of(string text, int length)
    {
        if (text.Length <= length)
            return text;
        int space = text.LastIndexOf(' ', length - 1, LongestWord);
        int end = space > 0 ? space : length;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return $"{text[..end]} …";
    }
}
