namespace TypedCorpus.Text;

/// <summary>Recognizes compounds of several words (<c>ViT-B/16</c>, <c>x_{t+1}</c>, <c>pass@k</c>) and words with signs.</summary>
internal static class Compound
{
    /// <summary>The most parts of a compound. A longer chain, as in a path, has no whole.</summary>
    public const int MaxParts = 4;

    /// <summary>The maximum length of a compound in UTF-16 units.</summary>
    public const int MaxLength = 32;

    /// <summary>The most signs that belong to a word: <c>C++</c>, <c>C#</c>. More are decoration.</summary>
    public const int MaxSigns = 3;

    public static bool IsSign(char c) => c is '+' or '#';

    /// <summary>
    /// Returns the start of the word that is joined to the one ending at an index, or -1. A character of
    /// <see cref="UnspacedScripts"/> is joined to none.
    /// </summary>
    public static int NextPart(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !IsJoiner(text[end])) return -1;
        int next = end + 1;

        // TeX encloses longer indices and powers in braces.
        if (text[end] is '_' or '^' && next < text.Length && text[next] == '{') next++;
        return CharacterClasses.StartsWordAt(text, next) && !UnspacedScripts.IsLetterAt(text, next) ? next : -1;
    }

    /// <summary>Finds the end of the compound that begins with a part, or returns false if there is none.</summary>
    public static bool TryMeasure(ReadOnlySpan<char> text, int start, WordPart part, out int end)
    {
        int parts = 1;
        end = part.End;
        while (end - start <= MaxLength)
        {
            int next = part.HasClitic ? -1 : NextPart(text, end);
            if (next < 0)
            {
                end += Signs(text, part);
                return parts > 1 && end - start <= MaxLength;
            }

            if (++parts > MaxParts) return false;
            part = WordPart.Read(text, next);
            end = part.End;
        }

        return false;
    }

    /// <summary>The number of signs that belong to the last part of a compound.</summary>
    public static int Signs(ReadOnlySpan<char> text, WordPart part)
    {
        int end = part.End;
        int signs = 0;
        while (!part.HasClitic && end + signs < text.Length && IsSign(text[end + signs]))
        {
            if (++signs > MaxSigns) return 0;
        }

        return signs;
    }

    /// <summary>Whether the dot before a word is part of its name: <c>.NET</c>, but not <c>asp.net</c> or <c>...</c>.</summary>
    public static bool HasLeadingDot(ReadOnlySpan<char> text, int start)
    {
        if (start == 0 || text[start - 1] != '.') return false;
        if (CharacterClasses.At(text, start, out _) != CharacterClass.Letter) return false;
        return start == 1 || text[start - 2] is <= ' ' or '(' or '[' or '{' or '"' or '\'' or '`' or '*' or '/' or ',';
    }

    /// <summary>Whether a word follows another and a dot, as in <c>github.com/a</c>, which is a host and no compound.</summary>
    public static bool FollowsDottedWord(ReadOnlySpan<char> text, int start) =>
        start > 1 && text[start - 1] == '.' && text[start - 2] is not ('.' or <= ' ');

    private static bool IsJoiner(char c) => c switch
    {
        '-' or '/' or '\'' or '_' or '+' or '^' or '&' or '@' => true,

        // Hyphens, the en dash, the minus sign, the curly apostrophe.
        '\u2010' or '\u2011' or '\u2013' or '\u2212' or '\u2019' => true,
        _ => false,
    };
}
