using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>The part of a link that identifies its target, without scheme, <c>www.</c>, final slashes and <c>.git</c>.</summary>
internal static class LinkKey
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> link)
    {
        if (!MayHaveMore(link))
            return link;

        link = link.Slice(WebAddress.SchemeLength(link));
        if (CaseFolding.StartsWith(link, "www."))
            link = link.Slice(4);
        while (link.Length > 0 && link[link.Length - 1] == '/')
            link = link.Slice(0, link.Length - 1);
        if (link.Length > 4 && CaseFolding.StartsWith(link.Slice(link.Length - 4), ".git"))
            link = link.Slice(0, link.Length - 4);
        return link;
    }

    /// <summary>Whether a link may contain more than its key. Rejects nearly all titles by four letters, with few branches.</summary>
    public static bool MayHaveMore(ReadOnlySpan<char> link)
    {
        int last = link.Length - 1;
        if (last < 3)
            return last >= 0 && link[last] == '/';

        bool hasScheme = ((link[0] | 0x20) == 'h') & ((link[3] | 0x20) == 'p');
        bool hasHost = ((link[0] | 0x20) == 'w') & (link[3] == '.');
        return hasScheme | hasHost | (link[last] == '/') | (link[last - 3] == '.');
    }
}
