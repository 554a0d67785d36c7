using TypedCorpus.Generator.Collections;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Reads lists of keywords.</summary>
internal static class KeywordList
{
    /// <summary>The keywords between semicolons, or else commas, each once, in order: headings have commas of their own.</summary>
    public static EquatableArray<string> Split(string text) => Distinct(text.Split(text.IndexOf(';') >= 0 ? ';' : ','));

    /// <summary>The keywords that are not blank, each once, in order.</summary>
    public static EquatableArray<string> Distinct(IEnumerable<string> keywords) => keywords
        .Select(WhiteSpace.Fold)
        .Where(keyword => keyword.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();
}
