namespace TypedCorpus.Text.Stemming;

/// <summary>The words that Porter2 stems by a list, and the prefixes with an irregular R1.</summary>
internal static class Porter2Exceptions
{
    private const int Shortest = 3;
    private const int Longest = 6;

    // R1 starts after these, so that general, generate and generous have different stems.
    private static readonly string[] Prefixes =
        ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    /// <summary>Stems a listed word, or returns false for any other.</summary>
    public static bool TryStem(Span<char> word, ref int length)
    {
        if (length is < Shortest or > Longest) return false;
        string? stem = Find(word.Slice(0, length));
        if (stem is null) return false;
        stem.AsSpan().CopyTo(word);
        length = stem.Length;
        return true;
    }

    /// <summary>Returns the length of the listed prefix of a word, or zero.</summary>
    public static int PrefixLength(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] is not ('g' or 'c' or 'a' or 'p' or 'u' or 'l' or 'e' or 'o' or 'i')) return 0;
        foreach (string prefix in Prefixes)
        {
            if (word.StartsWith(prefix.AsSpan())) return prefix.Length;
        }

        return 0;
    }

    private static string? Find(ReadOnlySpan<char> word) => word[0] switch
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
