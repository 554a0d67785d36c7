using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Reads keywords and categories, which are arrays or texts.</summary>
internal static class JsonLists
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r'];

    public static EquatableArray<string> Keywords(JsonValue? value) => value?.Kind switch
    {
        JsonKind.String => KeywordList.Split(value.Scalar!),
        JsonKind.BeginArray => Items(value),
        _ => EquatableArray<string>.Empty,
    };

    /// <summary>The arXiv dump has spaces between categories, <c>cs.CL hep-ph</c>; elsewhere a category may have spaces.</summary>
    public static EquatableArray<string> Categories(JsonValue? value)
    {
        if (value?.Kind != JsonKind.String)
            return Keywords(value);
        string[] words = value.Scalar!.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        return words.All(IsArxivCategory) ? KeywordList.Distinct(words) : Keywords(value);
    }

    private static bool IsArxivCategory(string word) => word.IndexOfAny([',', ';']) < 0 && word.IndexOfAny(['.', '-']) > 0;

    private static EquatableArray<string> Items(JsonValue array) => KeywordList.Distinct(
        array.Items.Select(item => item.Scalar ?? new JsonMembers(item).TakeText("name", "displayname", "term", "value") ?? ""));
}
