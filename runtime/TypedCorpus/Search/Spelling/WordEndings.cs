using TypedCorpus.Text;

namespace TypedCorpus.Search.Spelling;

/// <summary>
/// The endings of English words that stemming removes: the index has <c>attent</c>, but who misspells <c>attention</c>
/// misspells its ending as well.
/// </summary>
internal static class WordEndings
{
    public const int MaxLength = 7;

    /// <summary>
    /// The most frequent ones in papers, in the order of their letters, so that those that begin alike are together. Whether a
    /// term takes one is for the stemmer to say; it takes none that is longer than itself.
    /// </summary>
    public static readonly string[] All =
    [
        "", "able", "ably", "al", "ally", "als", "ance", "ances", "ant", "ants", "ate", "ated", "ately", "ates", "ating", "ation",
        "ations", "ative", "ator", "ators", "e", "ed", "ely", "ement", "ements", "ence", "ences", "encies", "ency", "ent", "ently",
        "ents", "er", "ered", "ering", "ers", "es", "ful", "fully", "ibility", "ible", "ic", "ical", "ically", "icity", "ics", "ied",
        "ies", "ility", "ing", "ingly", "ings", "ion", "ional", "ions", "ise", "ised", "ising", "ism", "ities", "ity", "ive",
        "ively", "ives", "ization", "ize", "ized", "izer", "izes", "izing", "l", "less", "ly", "ment", "ments", "ness", "or", "ors",
        "ous", "ously", "s", "y", "ying",
    ];

    /// <summary>Whether a word has a term.</summary>
    public static bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<char> term)
    {
        if (word.Length > TermAnalyzer.MaxLength)
            return false;
        Span<char> stem = stackalloc char[TermAnalyzer.MaxLength];
        word.CopyTo(stem);
        return stem[..TermAnalyzer.Stem(stem, word.Length)].SequenceEqual(term);
    }
}
