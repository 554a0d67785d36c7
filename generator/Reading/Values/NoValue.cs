using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>The words that stand where a value is missing.</summary>
internal static class NoValue
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "NA", "N/A", "n/a", "NaN", "nan", "NaT", "None", "null", "NULL", "Null", "n.d.", "n.d", "s.d.", "nd", "N.D.", "no date", "undated",
        "undefined", "Not available", "not available",
    };

    public static bool Is(string? text) => WhiteSpace.IsBlank(text) || Words.Contains(WhiteSpace.Trim(text!));
}
