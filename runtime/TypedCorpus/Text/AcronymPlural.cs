using TypedCorpus.Text.Stemming;

namespace TypedCorpus.Text;

/// <summary>
/// Plurals of acronyms that an English stemmer leaves alone for want of a vowel: <c>LLMs</c>, <c>CNNs</c>,
/// <c>GPUs</c>, <c>PDEs</c>.
/// </summary>
internal static class AcronymPlural
{
    /// <summary>Whether a folded word of letters is such a plural.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        int last = word.Length - 1;
        if (last < 2 || word[last] != 's' || word[last - 1] == 's') return false;
        if (last == 2) return IsShortPlural(word);
        for (int i = 0; i < last - 1; i++)
        {
            if (Porter2Word.IsVowel(word[i])) return false;
        }

        return !Porter2Word.IsVowel(word[last - 1]) || (last == 3 && IsUnitOrEquation(word[1], word[2]));
    }

    // Three letters are as often a singular (gps, rms, tts); language models and neural networks are not.
    private static bool IsShortPlural(ReadOnlySpan<char> word) => (word[0], word[1]) is ('l', 'm') or ('n', 'n');

    // Processing units and differential equations; this, thus and plus are no plurals.
    private static bool IsUnitOrEquation(char second, char third) => (second, third) is ('p', 'u') or ('d', 'e');
}
