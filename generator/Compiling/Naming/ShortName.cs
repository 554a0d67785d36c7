using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Finds the short name before the colon of a title (<c>Nyströmformer: A Nyström-Based …</c>), as opposed to any other
/// phrase there (<c>Less is More: …</c>).
/// </summary>
/// <remarks>
/// One word before the colon is a name. Two or three are one if each is written like a name (<c>Swin Transformer</c>,
/// <c>PVT v2</c>), none is a function word, the first is no gerund (<c>Revisiting LRP</c>), and the last is no plain plural
/// (<c>Efficient Transformers</c>), which denotes a kind. The subject of a survey is no name.
/// </remarks>
internal static class ShortName
{
    private const int MaxLength = 40;

    private static readonly string[] SurveyWords = ["survey", "review", "tutorial", "overview"];

    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "all", "an", "and", "are", "as", "at", "back", "beyond", "by", "can", "do", "does", "for", "from", "get",
        "gets", "how", "in", "into", "is", "its", "matter", "matters", "meet", "meets", "need", "no", "not", "of", "on",
        "or", "the", "their", "then", "to", "toward", "towards", "using", "via", "vs", "what", "when", "why", "with",
        "without", "you", "your",
    };

    public static string? Of(string title)
    {
        int colon = title.IndexOf(':');
        if (colon <= 0 || title[0] <= ' ' || colon > MaxLength || colon + 1 == title.Length
            || title[colon + 1] is (>= '0' and <= '9') or '/')
            return null;

        // The image stores a name as the length of the beginning of its title.
        string prefix = WhiteSpace.TrimEnd(title.Substring(0, colon));
        string[] words = WhiteSpace.Fold(prefix).Split(' ');
        bool isName = words.Length switch
        {
            1 => prefix.Any(c => IsCapital(c) || IsSmall(c)) && !IsFunctionWord(prefix),
            2 or 3 => words.All(IsNameWord) && !IsGerund(words[0]) && !IsPlainPlural(words[words.Length - 1]),
            _ => false,
        };
        return isName && !IsSurvey(title, colon) ? prefix : null;
    }

    /// <summary>Whether a word only connects others in a sentence: no name contains one, and no truncated name ends in one.</summary>
    public static bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    /// <summary>Whether a word begins with a capital or a digit, is a version (<c>v2</c>), or contains a capital.</summary>
    private static bool IsNameWord(string word) =>
        !IsFunctionWord(word)
        && word.IndexOfAny([',', ';', '!', '?', '"']) < 0
        && !word.EndsWith("'s", StringComparison.Ordinal)
        && (IsCapital(word[0]) || AsciiChar.IsDigit(word[0]) || IsVersion(word) || word.Any(IsCapital));

    private static bool IsVersion(string word) => word.Length > 1 && word[0] == 'v' && AsciiChar.IsDigit(word[1]);

    private static bool IsGerund(string word) => word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsPlainPlural(string word) =>
        word.Length > 3
        && word[word.Length - 1] == 's'
        && word[word.Length - 2] is not ('s' or 'u' or 'i')
        && !word.Skip(1).Any(IsCapital);

    private static bool IsSurvey(string title, int colon) =>
        SurveyWords.Any(word => title.IndexOf(word, colon, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsCapital(char c) => AsciiChar.IsUpper(c) || (c >= 0x80 && !IsSmall(c));

    private static bool IsSmall(char c) => AsciiChar.IsLower(c) || (c >= 0x80 && CaseFolding.Fold(c) == c);
}
