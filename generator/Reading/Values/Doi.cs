using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Values;

/// <summary>Reads a DOI in any notation: bare, after <c>doi:</c>, or in the URL of a resolver.</summary>
internal static class Doi
{
    private const string Label = "doi:";
    private const string Resolver = "doi.org/";

    /// <summary>How every DOI begins.</summary>
    private const string Directory = "10.";
    private const int MinRegistrantDigits = 4;

    /// <summary>What stands before a DOI in the addresses of publishers.</summary>
    private static readonly string[] PathsToDoi =
    [
        "/doi/", "link.springer.com/", "journals.aps.org/", "www.frontiersin.org/", "iopscience.iop.org/",
    ];

    /// <summary>What stands behind it for a form of the paper.</summary>
    private static readonly string[] Views = ["/full", "/abstract", "/pdf", "/epdf", "/html", "/meta", ".pdf"];

    private static readonly char[] QueryMarks = ['?', '#'];

    /// <summary>The bare DOI, such as <c>10.1145/3292500</c>, in its own case; null if there is none.</summary>
    public static string? Bare(string text)
    {
        string value = Unescaped(WhiteSpace.Trim(text));
        int start = value.IndexOf(Directory, StringComparison.Ordinal);
        while (start >= 0 && !IsDoi(value, start))
            start = value.IndexOf(Directory, start + 1, StringComparison.Ordinal);
        if (start < 0)
            return null;

        int end = start;
        while (end < value.Length && value[end] > ' ' && !WhiteSpace.IsSpace(value[end]))
            end++;
        while (value[end - 1] is '.' or ',' or ';')
            end--;
        return value[end - 1] == '/' ? null : value.Substring(start, end - start);
    }

    /// <summary>Whether a text is a DOI and nothing more.</summary>
    public static bool Is(string text)
    {
        string value = TextScan.Matches(text, 0, Label) ? WhiteSpace.Trim(text.Substring(Label.Length)) : text;
        bool isBare = value.StartsWith(Directory, StringComparison.Ordinal);
        bool isAddress = WebAddress.Is(value) && value.IndexOf(Resolver, StringComparison.OrdinalIgnoreCase) > 0;
        return (isBare || isAddress) && value.IndexOf(' ') < 0 && Bare(value) is not null;
    }

    /// <summary>
    /// The DOI in the address of a paper at its publisher: <c>https://dl.acm.org/doi/abs/10.1145/3292500</c>; null where the path
    /// does not tell that it is one.
    /// </summary>
    public static string? InAddress(string address)
    {
        if (!WebAddress.Is(address))
            return null;
        int end = address.IndexOfAny(QueryMarks);
        string path = end < 0 ? address : address.Substring(0, end);
        int start = path.IndexOf("/" + Directory, StringComparison.Ordinal);
        bool isDoi = start > 0
            && Array.Exists(PathsToDoi, word => path.IndexOf(word, 0, start + 1, StringComparison.OrdinalIgnoreCase) > 0);
        if (!isDoi || Bare(path.Substring(0, start) + " " + path.Substring(start + 1)) is not { } doi)
            return null;
        string? view = Array.Find(Views, view => doi.EndsWith(view, StringComparison.OrdinalIgnoreCase));
        return view is null ? doi : doi.Substring(0, doi.Length - view.Length);
    }

    /// <summary>
    /// A DOI may be escaped in a URL: <c>https://doi.org/10.1000%2F182</c>. Elsewhere only what BibTeX cannot hold is: a
    /// backslash and braces.
    /// </summary>
    private static string Unescaped(string value)
    {
        if (value.IndexOf('%') < 0)
            return value;
        return TextScan.Matches(value, 0, "http")
            ? Uri.UnescapeDataString(value)
            : value.Replace("%5C", "\\").Replace("%7B", "{").Replace("%7D", "}");
    }

    private static bool IsDoi(string value, int start)
    {
        if (AsciiChar.IsLetterOrDigit(TextScan.At(value, start - 1)) || TextScan.At(value, start - 1) == '.')
            return false;
        int digits = start + Directory.Length;
        int end = digits;
        while (AsciiChar.IsDigit(TextScan.At(value, end)))
            end++;
        bool isLong = end - digits >= MinRegistrantDigits;
        // A registrant may have several parts: 10.1000.10/123.
        while (AsciiChar.IsDigit(TextScan.At(value, end)) || TextScan.At(value, end) == '.')
            end++;
        return isLong && TextScan.At(value, end) == '/' && TextScan.At(value, end + 1) > ' ';
    }
}
