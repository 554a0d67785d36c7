namespace TypedCorpus.Text;

/// <summary>Tells web addresses from paths of files and other text.</summary>
internal static class WebAddress
{
    public const string Http = "http://";
    public const string Https = "https://";

    /// <summary>Whether a text is a web address: it has a scheme and no white space.</summary>
    public static bool Is(string text)
    {
        if (SchemeLength(text.AsSpan()) == 0)
            return false;
        foreach (char c in text)
        {
            if (WhiteSpace.IsSpace(c))
                return false;
        }

        return true;
    }

    /// <summary>The length of the <c>http://</c> or <c>https://</c>, in any case, that a text begins with; 0 if there is none.</summary>
    public static int SchemeLength(ReadOnlySpan<char> text)
    {
        if (CaseFolding.StartsWith(text, Https))
            return Https.Length;
        return CaseFolding.StartsWith(text, Http) ? Http.Length : 0;
    }
}
