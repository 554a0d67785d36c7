using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>Reduces texts to what can stand in a citation key.</summary>
internal static class KeyText
{
    /// <summary>The signs of numbers and DOIs, which no program gives a meaning in a key.</summary>
    private const string KeptSigns = "./_+";

    /// <summary>
    /// The letters and digits of a text, in ASCII where they are Latin, and its white space, each run as one space.
    /// </summary>
    public static string Letters(string text) => Keep(text, "");

    /// <summary>The same, with the signs of numbers and DOIs.</summary>
    public static string Value(string text) => Keep(text, KeptSigns);

    public static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    public static string Capitalize(string word) => AsciiChar.ToUpper(word.Substring(0, 1)) + word.Substring(1);

    /// <summary>The first characters of a text, without half of a pair at the end.</summary>
    public static string Start(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text.Substring(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }

    private static string Keep(string text, string signs)
    {
        ReadOnlySpan<char> source = text.AsSpan();
        var kept = new StringBuilder(text.Length);
        Span<char> spelled = stackalloc char[AsciiWords.MaxSpelled];
        for (int at = 0, width; at < source.Length; at += width)
        {
            CharacterClass kind = CharacterClasses.At(source, at, out width);
            if (WhiteSpace.IsSpaceOrLineEnd(source[at]))
                kept.Append(kept.Length > 0 && kept[kept.Length - 1] != ' ' ? " " : "");
            else if (source[at] < 0x80 && (AsciiChar.IsLetterOrDigit(source[at]) || signs.IndexOf(source[at]) >= 0))
                kept.Append(source[at]);
            else if (source[at] >= 0x80 && CharacterClasses.StartsWord(kind))
                Append(kept, source.Slice(at, width), spelled);
        }

        return WhiteSpace.TrimEnd(kept.ToString());
    }

    private static void Append(StringBuilder kept, ReadOnlySpan<char> letter, Span<char> spelled)
    {
        int count = AsciiWords.ToAscii(letter, spelled);
        kept.Append((count > 0 ? spelled.Slice(0, count) : letter).ToString());
    }
}
