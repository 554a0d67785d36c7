namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>The words that join others to a sentence: a name has none of them, and does not end in one.</summary>
internal static class SentenceWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "all", "an", "and", "are", "as", "at", "back", "beyond", "by", "can", "do", "does", "for", "from", "get",
        "gets", "how", "in", "into", "is", "its", "matter", "matters", "meet", "meets", "need", "no", "not", "of", "on",
        "or", "the", "their", "then", "to", "toward", "towards", "using", "via", "vs", "what", "when", "why", "with",
        "without", "you", "your",
    };

    public static bool Contain(string word) => Words.Contains(word);
}
