using TypedCorpus.Text.Stemming;

namespace TypedCorpus.Text;

/// <summary>
/// Derives the two forms of a token: the exact form, which phrases are verified with, and the term, which the index
/// stores. A term depends on the exact form only, so index and query cannot disagree.
/// </summary>
internal static class TermAnalyzer
{
    /// <summary>The maximum length of a form in UTF-16 units. Longer forms are truncated.</summary>
    public const int MaxLength = 64;

    /// <summary>
    /// Writes the exact form of a token and its term to buffers of <see cref="MaxLength"/> and returns the length of the
    /// exact form, which is zero only for a text without letters and digits.
    /// </summary>
    public static int Analyze(ReadOnlySpan<char> tokenText, Span<char> exact, Span<char> term, out int termLength)
    {
        int length = Fold(tokenText, exact);
        exact.Slice(0, length).CopyTo(term);
        termLength = Stem(term, length);
        return length;
    }

    /// <summary>Writes the exact form of a token and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> tokenText, Span<char> exact) =>
        SearchFolding.Fold(tokenText, exact.Length > MaxLength ? exact.Slice(0, MaxLength) : exact);

    /// <summary>Turns an exact form into its term in place: English words are stemmed, others unchanged.</summary>
    public static int Stem(Span<char> exact, int length)
    {
        if (length <= 2 || !IsAsciiWord(exact.Slice(0, length))) return length;
        if (IsAcronymPlural(exact.Slice(0, length))) length--;
        return Porter2Stemmer.Stem(exact, length);
    }

    private static bool IsAsciiWord(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (c is not (>= 'a' and <= 'z')) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a folded word of letters is the plural of an acronym, which an English stemmer leaves unchanged for lack of
    /// a vowel: <c>LLMs</c>, <c>CNNs</c>, <c>GPUs</c>, <c>PDEs</c>.
    /// </summary>
    private static bool IsAcronymPlural(ReadOnlySpan<char> word)
    {
        int last = word.Length - 1;
        if (last < 2 || word[last] != 's' || word[last - 1] == 's') return false;
        // Words of three letters are as often singular (gps, rms, tts); language models and neural networks are not.
        if (last == 2) return (word[0], word[1]) is ('l', 'm') or ('n', 'n');
        for (int i = 0; i < last - 1; i++)
        {
            if (Porter2Word.IsVowel(word[i])) return false;
        }

        // Processing units and differential equations end in a vowel, but so do this, thus and plus.
        return !Porter2Word.IsVowel(word[last - 1])
            || (last == 3 && (word[1], word[2]) is ('p', 'u') or ('d', 'e'));
    }
}
