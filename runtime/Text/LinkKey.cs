namespace TypedCorpus.Text;

/// <summary>The part of a link that says where it leads: without scheme, <c>www.</c>, last slash and <c>.git</c>.</summary>
internal static class LinkKey
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> link)
    {
        int scheme = link.IndexOf("://".AsSpan());
        if (scheme is 4 or 5 && StartsWith(link, "http"))
            link = link.Slice(scheme + 3);
        if (StartsWith(link, "www."))
            link = link.Slice(4);
        while (link.Length > 0 && link[link.Length - 1] == '/')
            link = link.Slice(0, link.Length - 1);
        if (link.Length > 4 && StartsWith(link.Slice(link.Length - 4), ".git"))
            link = link.Slice(0, link.Length - 4);
        return link;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix)
    {
        if (text.Length < prefix.Length)
            return false;
        for (int i = 0; i < prefix.Length; i++)
        {
            if (CaseFolding.Fold(text[i]) != prefix[i])
                return false;
        }

        return true;
    }
}
