namespace TypedCorpus.Text;

/// <summary>What makes one compound of several words: <c>ViT-B/16</c>, <c>x_{t+1}</c>, <c>pass@k</c>.</summary>
internal static class Compound
{
    /// <summary>A longer chain, as in a path or a URL, has its parts only.</summary>
    public const int MaxParts = 4;

    /// <summary>A longer text, in UTF-16 units, has its parts only.</summary>
    public const int MaxLength = 32;

    /// <summary>The most signs that belong to a word: <c>C++</c>, <c>C#</c>; more are decoration.</summary>
    public const int MaxSigns = 3;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    public static bool IsSign(char c) => c is '+' or '#';

    /// <summary>Where the next word starts if something joins it to the word that ends here, or -1.</summary>
    public static int NextPart(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !IsJoiner(text[end])) return -1;
        int next = end + 1;

        // TeX sets longer indices and powers in braces.
        if (text[end] is '_' or '^' && next < text.Length && text[next] == '{') next++;
        return CharacterClasses.StartsWordAt(text, next) ? next : -1;
    }

    /// <summary>Reads on from the first part to the end of the compound; false where it has no whole form.</summary>
    public static bool TryMeasure(ReadOnlySpan<char> text, int start, WordPart part, out int end, out int parts)
    {
        parts = 1;
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

    /// <summary>The number of signs that belong to a part that ends its compound.</summary>
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

    /// <summary>Whether a word goes on after a dot, as in <c>github.com/a</c>: a host, not a compound.</summary>
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
