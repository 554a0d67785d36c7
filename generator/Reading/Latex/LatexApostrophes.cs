using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>Tells escaped quotation marks, as in content\'s and \"end to end\", from accents.</summary>
internal static class LatexApostrophes
{
    private static readonly string[] Suffixes = ["s", "t", "d", "m", "re", "ll", "ve"];

    /// <summary>Whether \' here is the apostrophe of an English contraction or possessive.</summary>
    public static bool StandsAt(string raw, int at, char before)
    {
        if (raw[at + 1] != '\'' || !EndsWord(before))
            return false;
        int end = LatexCharacters.WordEnd(raw, at + 2);
        if (end - at - 2 is 0 or > 2 || (end < raw.Length && LatexCharacters.IsLetter(raw[end])))
            return false;
        return Array.Exists(Suffixes, suffix =>
            suffix.Length == end - at - 2 && string.CompareOrdinal(raw, at + 2, suffix, 0, suffix.Length) == 0);
    }

    /// <summary>
    /// Whether \' here is the apostrophe of a contraction also where all accents are accents: don\'t. A word may end in an accented
    /// s, as many do in Polish, but in none of the others.
    /// </summary>
    public static bool IsContraction(string raw, int at, char before) =>
        StandsAt(raw, at, before) && raw[at + 2] != 's';

    /// <summary>Whether the next mark of the same kind closes a quotation that this one opens.</summary>
    public static bool IsQuotation(string raw, int at)
    {
        char mark = raw[at + 1];
        for (int i = at + 2; i + 1 < raw.Length; i = TexMathematics.Next(raw, i))
        {
            if (raw[i] == '\\' && raw[i + 1] == mark)
                return i + 2 == raw.Length || !(LatexCharacters.IsLetter(raw[i + 2]) || raw[i + 2] is '{' or '\\');
        }

        return false;
    }

    private static bool EndsWord(char c) =>
        LatexCharacters.IsLetter(c) || AsciiChar.IsDigit(c) || c is ')' or ']' or '}';
}
