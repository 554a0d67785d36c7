namespace TypedCorpus.Text;

/// <summary>
/// The scripts whose words no space separates from one another (Han, kana, Thai, Lao, Khmer, Myanmar) or from their endings
/// (Hangul). Where a word ends there takes a dictionary to tell, so these texts are searched by their characters.
/// </summary>
internal static class UnspacedScripts
{
    private const char VoicedMark = '\u3099';
    private const char SemiVoicedMark = '\u309A';
    private const char HalfwidthVoicedMark = '\uFF9E';
    private const char HalfwidthSemiVoicedMark = '\uFF9F';

    // The halfwidth forms of katakana, in the order of their code points; the marks of voiced sounds follow them.
    private const char HalfwidthFirst = '\uFF66';
    private const string Fullwidth = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    // The ideographs that Unicode has twice, for the sake of older encodings.
    private const char CompatibilityFirst = '\uF900';
    private const char CompatibilityLast = '\uFAFF';

    /// <summary>Whether the character at an index, which may be past the end, is a letter of these scripts.</summary>
    public static bool IsLetterAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && IsLetter(CharacterClasses.At(text, index, out _), text[index]);

    /// <summary>Whether a character of a class is a letter of these scripts.</summary>
    /// <param name="kind">The class.</param>
    /// <param name="c">The character, or the first half of it.</param>
    public static bool IsLetter(CharacterClass kind, char c) =>
        kind == CharacterClass.Ideograph || (kind == CharacterClass.Letter && c >= '\u0E00' && IsInBlock(c));

    /// <summary>
    /// Whether a character belongs to the one before it, although it is no mark: the vowel and the final of a Korean syllable
    /// in its parts, and the halfwidth marks of voiced sounds (UAX #29).
    /// </summary>
    public static bool Continues(char c) =>
        c is (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FB') or HalfwidthVoicedMark or HalfwidthSemiVoicedMark;

    /// <summary>Folds the width of a letter, and of two ideographs that are one the compatible one.</summary>
    public static char Fold(char c)
    {
        if (c is >= HalfwidthFirst and < HalfwidthVoicedMark)
            return Fullwidth[c - HalfwidthFirst];
        return c is >= CompatibilityFirst and <= CompatibilityLast && CanonicalTables.TryDecompose(c, out char same, out char mark) && mark == '\0'
            ? same
            : c;
    }

    /// <summary>Composes a letter with what continues it: <c>カ</c> and a mark are <c>ガ</c>, two parts of a syllable are one.</summary>
    public static bool TryCompose(char letter, char next, out char whole)
    {
        switch (next)
        {
            case VoicedMark or HalfwidthVoicedMark:
                return CanonicalTables.TryCompose(letter, VoicedMark, out whole);
            case SemiVoicedMark or HalfwidthSemiVoicedMark:
                return CanonicalTables.TryCompose(letter, SemiVoicedMark, out whole);
            default:
                whole = letter;
                return Continues(next) && Hangul.TryCompose(letter, next, out whole);
        }
    }

    /// <summary>The blocks of Unicode whose letters are not ideographs.</summary>
    private static bool IsInBlock(char c) => c is
        <= '\u0EFF' // Thai, Lao
        or (>= '\u1000' and <= '\u109F') or (>= '\uA9E0' and <= '\uA9FF') or (>= '\uAA60' and <= '\uAA7F') // Myanmar
        or (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF') // Hangul
        or (>= '\u1780' and <= '\u17FF'); // Khmer
}
