namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The letters that are not in ASCII and have a command of their own.</summary>
internal static class LatexLetters
{
    private static readonly Dictionary<string, string> Letters = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß",
        ["ae"] = "æ",
        ["AE"] = "Æ",
        ["oe"] = "œ",
        ["OE"] = "Œ",
        ["o"] = "ø",
        ["O"] = "Ø",
        ["l"] = "ł",
        ["L"] = "Ł",
        ["i"] = "\u0131",
        ["j"] = "\u0237",
        ["aa"] = "å",
        ["AA"] = "Å",
        ["dh"] = "ð",
        ["DH"] = "Ð",
        ["th"] = "þ",
        ["TH"] = "Þ",
        ["ng"] = "ŋ",
        ["NG"] = "Ŋ",
    };

    /// <summary>The letter that the name between two positions stands for; null when it names none.</summary>
    public static string? Find(string raw, int start, int end) =>
        end - start is 1 or 2 && Letters.TryGetValue(raw.Substring(start, end - start), out string? letter)
            ? letter
            : null;
}
