using TypedCorpus.Generator.Collections;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Reads lists of keywords.</summary>
internal static class KeywordList
{
    private static readonly char[] Strong = [';', '\uFF1B', '|', '\n'];
    private static readonly char[] Weak = [',', '\uFF0C', '\u3001'];

    /// <summary>
    /// The keywords between semicolons, bars or lines; only in a text without these, between commas, since the headings of
    /// libraries contain commas.
    /// </summary>
    public static EquatableArray<string> Split(string text)
    {
        string list = WhiteSpace.Trim(text);
        return Distinct(list.Split(list.IndexOfAny(Strong) >= 0 ? Strong : Weak));
    }

    /// <summary>The keywords that are not blank, each once, in order.</summary>
    public static EquatableArray<string> Distinct(IEnumerable<string> keywords) => keywords
        .Select(WhiteSpace.Fold)
        .Where(keyword => keyword.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();
}
