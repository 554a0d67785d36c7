using TypedCorpus.Text;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Renders a text in which its links can be followed.</summary>
internal static class LiveLinks
{
    public static Html Render(string text, IReadOnlyList<PaperLink> links)
    {
        var parts = new List<Html>();
        int at = 0;
        foreach ((int start, int end, string url) in Places(text, links))
        {
            parts.Add($"{text[at..start]}{LinkList.Link(url, text[start..end])}");
            at = end;
        }

        parts.Add($"{text[at..]}");
        return $"{parts}";
    }

    /// <summary>Finds the positions of the links, in order and without overlaps: of two that begin together, the longer.</summary>
    private static List<(int Start, int End, string Url)> Places(string text, IReadOnlyList<PaperLink> links)
    {
        var places = new List<(int Start, int End, string Url)>();
        foreach (PaperLink link in links)
        {
            string written = Written(text, link.Url);
            for (int start = Find(text, written, 0); start >= 0; start = Find(text, written, start + written.Length))
                places.Add((start, start + written.Length, link.Url));
        }

        places.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var apart = new List<(int Start, int End, string Url)>(places.Count);
        foreach ((int Start, int End, string Url) place in places)
        {
            if (apart.Count == 0 || place.Start >= apart[^1].End)
                apart.Add(place);
        }

        return apart;
    }

    /// <summary>Gets the link as it is written in the text, which may omit the scheme.</summary>
    private static string Written(string text, string url)
    {
        int scheme = WebAddress.SchemeLength(url);
        return scheme == 0 || Find(text, url, 0) >= 0 ? url : url[scheme..];
    }

    private static int Find(string text, string part, int start) =>
        part.Length == 0 ? -1 : text.IndexOf(part, start, StringComparison.OrdinalIgnoreCase);
}
