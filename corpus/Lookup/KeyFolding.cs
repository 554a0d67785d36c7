using System.Text;

namespace TypedCorpus.App.Lookup;

/// <summary>A form in which ids, names, titles and links can be compared: words with hyphens between them.</summary>
internal static class KeyFolding
{
    private static readonly string[] LeftOff = ["https://", "http://", "www."];

    public static string Fold(string key)
    {
        ReadOnlySpan<char> rest = key;
        foreach (string beginning in LeftOff)
        {
            if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                rest = rest[beginning.Length..];
        }

        var folded = new StringBuilder(rest.Length);
        foreach (char c in rest)
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != '-')
                folded.Append('-');
        }

        return folded.ToString().TrimEnd('-');
    }
}
