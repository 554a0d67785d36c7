namespace TypedCorpus.Generator.Reading;

/// <summary>The beginning of a text, for a message.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    public static string Of(string text) => Of(text, 0, text.Length);

    public static string Of(string text, int start, int end)
    {
        if (end - start <= MaxLength)
            return text.Substring(start, end - start);

        int cut = start + MaxLength;
        if (char.IsLowSurrogate(text[cut]))
            cut--;
        return text.Substring(start, cut - start) + "…";
    }
}
