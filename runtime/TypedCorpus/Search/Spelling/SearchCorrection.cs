using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A word of a query that no paper has, and the words that a search took it for.</summary>
[JsonConverter(typeof(SearchCorrectionJsonConverter))]
public sealed class SearchCorrection
{
    internal SearchCorrection(string word, TextRange range, IReadOnlyList<string> words)
    {
        Word = word;
        Range = range;
        Words = words;
    }

    /// <summary>The word as the query has it.</summary>
    public string Word { get; }

    /// <summary>The place of the word in the query.</summary>
    public TextRange Range { get; }

    /// <summary>
    /// The nearest words that papers have, those of the most papers first, and no more than eight. The search found their other
    /// forms too.
    /// </summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The word and the words that stand for it.</summary>
    public override string ToString() => $"{Word}: {string.Join(", ", Words)}";
}
