namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Finds the short name that a title puts before its colon (<c>Nyströmformer: A Nyström-Based …</c>), and not a
/// phrase that only stands there (<c>Less is More: …</c>).
/// </summary>
/// <remarks>
/// One word before the colon is a name. Two or three are one if each is written as a name is (<c>Swin Transformer</c>,
/// <c>PVT v2</c>), none is a word that makes a sentence, the first is no gerund (<c>Revisiting LRP</c>) and the last
/// no plain plural (<c>Efficient Transformers</c>), which speaks of a kind. What a survey is about is no name.
/// </remarks>
internal static class ShortName
{
    private const int MaxLength = 40;

    private static readonly string[] SurveyWords = ["survey", "review", "tutorial", "overview"];

    public static string? Of(string title)
    {
        int colon = title.IndexOf(':');
        if (colon <= 0 || title[0] <= ' ' || colon > MaxLength || colon + 1 == title.Length || title[colon + 1] is (>= '0' and <= '9') or '/')
            return null;

        // A name is the beginning of its title, which is how the image has it.
        string prefix = title.Substring(0, colon).TrimEnd();
        string[] words = prefix.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        bool isName = words.Length switch
        {
            1 => prefix.Any(c => IsCapital(c) || IsSmall(c)) && !SentenceWords.Contain(prefix),
            2 or 3 => words.All(IsNameWord) && !IsGerund(words[0]) && !IsPlainPlural(words[words.Length - 1]),
            _ => false,
        };
        return isName && !IsSurvey(title, colon) ? prefix : null;
    }

    /// <summary>Written with a capital or a digit first, a version (<c>v2</c>), or with a capital inside.</summary>
    private static bool IsNameWord(string word) =>
        !SentenceWords.Contain(word)
        && word.IndexOfAny([',', ';', '!', '?', '"']) < 0
        && !word.EndsWith("'s", StringComparison.Ordinal)
        && (IsCapital(word[0]) || IsDigit(word[0]) || IsVersion(word) || word.Any(IsCapital));

    private static bool IsVersion(string word) => word.Length > 1 && word[0] == 'v' && IsDigit(word[1]);

    private static bool IsGerund(string word) => word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsPlainPlural(string word) =>
        word.Length > 3
        && word[word.Length - 1] == 's'
        && word[word.Length - 2] is not ('s' or 'u' or 'i')
        && !word.Skip(1).Any(IsCapital);

    private static bool IsSurvey(string title, int colon) =>
        SurveyWords.Any(word => title.IndexOf(word, colon, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z' || (c >= 0x80 && !IsSmall(c));

    private static bool IsSmall(char c) => c is >= 'a' and <= 'z' || (c >= 0x80 && TypedCorpus.Text.CaseFolding.Fold(c) == c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
