using TypedCorpus.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>The modifiers of a pattern, which change the text of the marker before them. In a name, <c>#</c> stands for a number.</summary>
internal static class KeyModifiers
{
    public static IReadOnlyDictionary<string, Func<string, int[], string>> ByName { get; } =
        new Dictionary<string, Func<string, int[], string>>(StringComparer.Ordinal)
        {
            ["lower"] = static (text, _) => Lower(text),
            ["lower_case"] = static (text, _) => Lower(text),
            ["upper"] = static (text, _) => AsciiChar.ToUpper(text),
            ["upper_case"] = static (text, _) => AsciiChar.ToUpper(text),
            ["abbr"] = static (text, _) => string.Concat(KeyText.Words(text).Select(word => KeyText.Start(word, 1))),
            ["capitalize"] = static (text, _) => OfWords(text, static (word, _) => KeyText.Capitalize(Lower(word))),
            ["title_case"] = static (text, _) => OfWords(text, TitleCase),
            ["titlecase"] = static (text, _) => OfWords(text, TitleCase),
            ["sentence_case"] = static (text, _) => OfWords(text, SentenceCase),
            ["sentencecase"] = static (text, _) => OfWords(text, SentenceCase),
            ["truncate#"] = static (text, numbers) => WhiteSpace.TrimEnd(KeyText.Start(text, numbers[0])),
            ["substring=#"] = static (text, numbers) => Substring(text, numbers[0], text.Length),
            ["substring=#,#"] = static (text, numbers) => Substring(text, numbers[0], numbers[1]),
            ["select=#"] = static (text, numbers) => Select(text, numbers[0], text.Length),
            ["select=#,#"] = static (text, numbers) => Select(text, numbers[0], numbers[1]),
            ["skipwords"] = static (text, _) =>
                string.Join(" ", KeyText.Words(text).Where(static word => !TitleMarkers.IsFunctionWord(word))),
            ["alphanum"] = static (text, _) => KeyText.Letters(text),
        };

    public static string Lower(string text) => CaseFolding.Fold(text);

    private static string TitleCase(string word, int index) =>
        index > 0 && TitleMarkers.IsFunctionWord(word) ? Lower(word) : KeyText.Capitalize(Lower(word));

    private static string SentenceCase(string word, int index) => index == 0 ? KeyText.Capitalize(Lower(word)) : Lower(word);

    private static string OfWords(string text, Func<string, int, string> change) => string.Join(" ", KeyText.Words(text).Select(change));

    /// <summary>The characters of a text from one on, which is counted from 1.</summary>
    private static string Substring(string text, int start, int length) =>
        start > text.Length ? "" : KeyText.Start(text.Substring(Math.Max(start - 1, 0)), length);

    private static string Select(string text, int start, int count) =>
        string.Join(" ", KeyText.Words(text).Skip(start - 1).Take(count));
}
