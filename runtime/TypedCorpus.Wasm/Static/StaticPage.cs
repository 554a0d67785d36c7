using System.Net;
using System.Text;

namespace TypedCorpus.Wasm.Static;

/// <summary>Turns a page of the explorer into one that needs no server: its links lead to files.</summary>
/// <remarks>
/// The explorer writes each attribute in double quotation marks and encodes <c>&lt;</c>, <c>&gt;</c> and <c>"</c> in all text, so
/// that a tag ends at the next <c>&gt;</c>, and an attribute at the next quotation mark.
/// </remarks>
internal static class StaticPage
{
    private static readonly string[] Addresses = [" href=\"", " src=\"", " data-source=\""];

    /// <summary>Replaces all tags with addresses.</summary>
    /// <param name="html">The page.</param>
    /// <param name="replaceAddress">Gets the new address, of one that is decoded. It consists of signs that need no encoding.</param>
    /// <param name="replaceTag">Gets what stands in place of a tag whose addresses are replaced.</param>
    public static string Rewrite(string html, Func<string, string> replaceAddress, Func<string, string> replaceTag)
    {
        var text = new StringBuilder(html.Length + (html.Length / 8));
        int at = 0;
        for (int start = html.IndexOf('<', at); start >= 0; start = html.IndexOf('<', at))
        {
            int end = html.IndexOf('>', start) + 1;
            if (end == 0)
                break;
            text.Append(html, at, start - at).Append(replaceTag(WithAddresses(html[start..end], replaceAddress)));
            at = end;
        }

        return text.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Replaces the addresses of the explorer by those of a static site.</summary>
    public static string Rewrite(string html) => Rewrite(html, StaticAddress.LinkTo, tag => tag);

    private static string WithAddresses(string tag, Func<string, string> replace)
    {
        foreach (string attribute in Addresses)
        {
            int start = tag.IndexOf(attribute, StringComparison.Ordinal) + attribute.Length;
            if (start < attribute.Length)
                continue;
            int end = tag.IndexOf('"', start);
            if (end < 0)
                continue;
            string address = WebUtility.HtmlDecode(tag[start..end]);
            string replaced = replace(address);
            if (!ReferenceEquals(replaced, address))
                tag = string.Concat(tag.AsSpan(0, start), replaced, tag.AsSpan(end));
        }

        return tag;
    }
}
