using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Identifiers;

/// <summary>Reads a DOI however it is written: bare, behind <c>doi:</c>, or in the URL of a resolver.</summary>
internal static class Doi
{
    private const string Directory = "10.";
    private const int FewestRegistrantDigits = 4;

    /// <summary>The bare DOI, as in <c>10.1145/3292500</c>, in its own case; null if there is none.</summary>
    public static string? Bare(string text)
    {
        string value = Unescaped(text.Trim());
        int start = value.IndexOf(Directory, StringComparison.Ordinal);
        while (start >= 0 && !IsDoi(value, start))
            start = value.IndexOf(Directory, start + 1, StringComparison.Ordinal);
        if (start < 0)
            return null;

        int end = start;
        while (end < value.Length && value[end] > ' ' && value[end] != '\u00A0')
            end++;
        while (value[end - 1] is '.' or ',' or ';')
            end--;
        return value[end - 1] == '/' ? null : value.Substring(start, end - start);
    }

    /// <summary>In a URL a DOI may be escaped: <c>https://doi.org/10.1000%2F182</c>.</summary>
    private static string Unescaped(string value) =>
        Ascii.Matches(value, 0, "http") && value.IndexOf('%') >= 0 ? Uri.UnescapeDataString(value) : value;

    private static bool IsDoi(string value, int start)
    {
        if (Ascii.IsLetterOrDigit(Ascii.At(value, start - 1)) || Ascii.At(value, start - 1) == '.')
            return false;
        int digits = start + Directory.Length;
        int end = digits;
        while (Ascii.IsDigit(Ascii.At(value, end)))
            end++;
        bool isLong = end - digits >= FewestRegistrantDigits;
        // A registrant may have parts: 10.1000.10/123.
        while (Ascii.IsDigit(Ascii.At(value, end)) || Ascii.At(value, end) == '.')
            end++;
        return isLong && Ascii.At(value, end) == '/' && Ascii.At(value, end + 1) > ' ';
    }
}
