namespace TypedCorpus.Text.Stemming;

/// <summary>
/// The English (Porter2) stemmer as defined at snowballstem.org for Snowball 3.1.0 (-ogist, -ying, <c>inter-</c>,
/// <c>past</c>), the revision of the vocabulary in the tests.
/// </summary>
internal static class Porter2Stemmer
{
    // The length of the longest word that is stemmed by a list.
    private const int LongestListed = 6;

    /// <summary>
    /// Stems a word of lower-case ASCII letters and apostrophes in place and returns its new length, which is at most the
    /// old one.
    /// </summary>
    public static int Stem(Span<char> word, int length)
    {
        if (length <= 2) return length;
        if (length <= LongestListed && FindListed(word.Slice(0, length)) is { } listed)
        {
            listed.AsSpan().CopyTo(word);
            return listed.Length;
        }

        Porter2Word stem = new(word, length);
        Porter2Inflections.Remove(ref stem);
        Porter2Derivations.Remove(ref stem);
        return stem.Finish();
    }

    /// <summary>Returns the stem of a word that is an exception to the rules, or null.</summary>
    private static string? FindListed(ReadOnlySpan<char> word) => word[0] switch
    {
        's' => Is(word, "skis") ? "ski" : Is(word, "skies") ? "sky" : Is(word, "singly") ? "singl" : Same(word, "sky"),
        'i' => Is(word, "idly") ? "idl" : null,
        'g' => Is(word, "gently") ? "gentl" : null,
        'u' => Is(word, "ugly") ? "ugli" : null,
        'e' => Is(word, "early") ? "earli" : null,
        'o' => Is(word, "only") ? "onli" : null,
        'n' => Same(word, "news"),
        'h' => Same(word, "howe"),
        'a' => Same(word, "atlas") ?? Same(word, "andes"),
        'c' => Same(word, "cosmos"),
        'b' => Same(word, "bias"),
        _ => null,
    };

    private static string? Same(ReadOnlySpan<char> word, string listed) => Is(word, listed) ? listed : null;

    private static bool Is(ReadOnlySpan<char> word, string listed) => word.SequenceEqual(listed.AsSpan());
}
