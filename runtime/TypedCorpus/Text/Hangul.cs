namespace TypedCorpus.Text;

/// <summary>Composes the syllables of Korean from an initial, a vowel and a final, as the Unicode Standard computes them.</summary>
internal static class Hangul
{
    private const int Syllables = 0xAC00;
    private const int Initials = 0x1100;
    private const int Vowels = 0x1161;

    /// <summary>Stands for no final: the first final follows it.</summary>
    private const int NoFinal = 0x11A7;
    private const int InitialCount = 19;
    private const int VowelCount = 21;
    private const int FinalCount = 28;

    public static bool IsSyllable(char c) => (uint)(c - Syllables) < InitialCount * VowelCount * FinalCount;

    /// <summary>Composes an initial and a vowel, or a syllable without a final and a final.</summary>
    public static bool TryCompose(char first, char second, out char syllable)
    {
        syllable = first;
        if ((uint)(first - Initials) < InitialCount && (uint)(second - Vowels) < VowelCount)
            syllable = (char)(Syllables + ((((first - Initials) * VowelCount) + (second - Vowels)) * FinalCount));
        else if (IsSyllable(first) && (first - Syllables) % FinalCount == 0 && second - NoFinal is > 0 and < FinalCount)
            syllable = (char)(first + (second - NoFinal));
        return syllable != first;
    }
}
