using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Splits a text that lists words of a subject.</summary>
internal static class KeywordList
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary>The keywords between commas and semicolons, each once, in their order.</summary>
    public static EquatableArray<string> Split(string text) => Distinct(text.Split(Separators));

    /// <summary>Those that are not empty, trimmed, each once, in their order.</summary>
    public static EquatableArray<string> Distinct(IEnumerable<string> keywords) => keywords
        .Select(WhiteSpace.Fold)
        .Where(keyword => keyword.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();
}
