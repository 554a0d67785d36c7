using System.Net;
using System.Text;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.Wasm.Static;

namespace TypedCorpus.App.Publishing;

/// <summary>Gives the pages of a static site what the server says with each answer, and tells the scripts where the search is.</summary>
/// <param name="site">The corpus.</param>
/// <param name="engine">The script that starts the search, relative to the start page.</param>
/// <param name="papers">The papers for the search, relative to the start page.</param>
/// <param name="address">Where the site will be, with a slash at its end; null if that is not known.</param>
internal sealed class StaticFrame(CorpusSite site, string engine, string papers, Uri? address)
{
    // What the server allows, and code in WebAssembly; the page of a search is read from memory.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self' blob:; "
        + "form-action 'self'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

    private const string Canonical = "<link rel=\"canonical\" href=\"";
    private const string OwnUrl = "<meta property=\"og:url\" content=\"";

    /// <summary>Makes the page of a file.</summary>
    /// <param name="html">The page of the server.</param>
    /// <param name="file">The file.</param>
    /// <param name="linked">Is told of each address in the page.</param>
    public byte[] Page(string html, string file, Action<string> linked)
    {
        string start = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));
        return Rewrite(html, file, start.Length == 0 ? "./" : start, linked);
    }

    /// <summary>Makes the page that a server shows where there is none, at any depth.</summary>
    public byte[] NotFound(string html, string file) => Rewrite(html, file, address?.AbsoluteUri ?? "./", _ => { });

    private byte[] Rewrite(string html, string file, string start, Action<string> linked)
    {
        string? known = CanonicalFile(html) is { } canonical ? Address(canonical) : null;
        string head = $"""
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <base href="{start}">
            {(known is null ? "" : $"""
                {Canonical}{known}">
                {OwnUrl}{known}">

                """)}
            """;
        string page = StaticPage.Rewrite(html, Replace, tag => tag switch
        {
            _ when tag.StartsWith("<html ", StringComparison.Ordinal) =>
                $"""{tag[..^1]} data-engine="{engine}" data-papers="{papers}" data-title="{WebUtility.HtmlEncode(site.Name)}">""",
            _ when tag.StartsWith("<base ", StringComparison.Ordinal) => head.TrimEnd('\n'),
            _ when tag.StartsWith(Canonical, StringComparison.Ordinal) || tag.StartsWith(OwnUrl, StringComparison.Ordinal) => "",
            _ => tag,
        });
        return Encoding.UTF8.GetBytes(page);

        string Replace(string url)
        {
            // The page links to itself by its path on the server.
            if (url.StartsWith('/'))
                return (file == StaticAddress.Start ? "" : file) + url[Math.Max(0, url.IndexOf('#', StringComparison.Ordinal))..];
            linked(url);
            return StaticAddress.LinkTo(url);
        }
    }

    /// <summary>Gets the file of the page that has the same content, if the page says which.</summary>
    private static string? CanonicalFile(string html)
    {
        int start = html.IndexOf(Canonical, StringComparison.Ordinal) + Canonical.Length;
        return start < Canonical.Length
            ? null
            : StaticAddress.FileOf(WebUtility.HtmlDecode(html[(start + ExplorerPages.Origin.Length)..html.IndexOf('"', start)]));
    }

    private string? Address(string file) => address is null ? null : address.AbsoluteUri + (file == StaticAddress.Start ? "" : file);
}
