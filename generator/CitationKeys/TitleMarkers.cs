using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>The parts of a key that are made of the words of a title; a hyphen divides words, too.</summary>
internal static class TitleMarkers
{
    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014'];

    /// <summary>The function words of JabRef.</summary>
    private static readonly HashSet<string> FunctionWords = new(FoldedCase.Comparer)
    {
        "a", "an", "the", "above", "about", "across", "against", "along", "among", "around", "at", "before", "behind", "below",
        "beneath", "beside", "between", "beyond", "by", "down", "during", "except", "for", "from", "in", "inside", "into", "like",
        "near", "of", "off", "on", "onto", "since", "to", "toward", "through", "under", "until", "up", "upon", "with", "within",
        "without", "and", "but", "nor", "or", "so", "yet",
    };

    public static bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    /// <summary>The first words that are no function words.</summary>
    public static string Significant(string title, int count) =>
        string.Concat(Words(title).Where(word => !IsFunctionWord(word)).Take(count));

    /// <summary>The initials of the first words.</summary>
    public static string Initials(string title, int count) =>
        string.Concat(Words(title).Take(count).Select(word => KeyText.Start(word, 1)));

    /// <summary>All words, each with a capital.</summary>
    public static string Camel(string title) => string.Concat(Words(title).Select(KeyText.Capitalize));

    /// <summary>All words, with spaces, each with a capital but for function words within the title.</summary>
    public static string Capitalized(string title) => string.Join(
        " ",
        Words(title).Select((word, i) => i > 0 && IsFunctionWord(word) ? KeyModifiers.Lower(word) : KeyText.Capitalize(word)));

    private static string[] Words(string title) => KeyText.Words(KeyText.Letters(string.Join(" ", title.Split(Hyphens))));
}
