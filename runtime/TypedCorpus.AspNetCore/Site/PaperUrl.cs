using System.Buffers;

namespace TypedCorpus.AspNetCore.Site;

/// <summary>The URLs of the pages of papers and documents, relative to the start page.</summary>
/// <remarks>
/// A key that cannot be a segment of a path, because it contains <c>/</c> or NUL or is <c>..</c>, becomes the parameter
/// <c>?key=</c> instead.
/// </remarks>
internal static class PaperUrl
{
    public const string KeyParameter = "key";
    public const string DocumentParameter = "document";

    private static readonly SearchValues<char> NotInPath = SearchValues.Create("/\\%\0");

    public static string Of(CorpusSite site, Paper paper) => Of("papers", site.Keys.Of(site.Own(paper)));

    public static string Of(CorpusSite site, PaperDocument document) => Of("documents", site.Keys.Of(document));

    /// <summary>Gets the URL of a paper in a document, to whose other papers the page leads.</summary>
    public static string Of(CorpusSite site, Paper paper, PaperDocument document)
    {
        string url = Of(site, paper);
        return document == DocumentsOf(site.Own(paper)).FirstOrDefault()
            ? url
            : $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{DocumentParameter}={Uri.EscapeDataString(site.Keys.Of(document))}";
    }

    public static IEnumerable<PaperDocument> DocumentsOf(Paper paper) => paper.Appearances.Select(place => place.Document);

    private static string Of(string path, string key)
    {
        bool isSegment = !key.AsSpan().ContainsAny(NotInPath) && key.Trim('.').Length > 0;
        string escaped = Uri.EscapeDataString(key);
        return isSegment ? $"{path}/{escaped}" : $"{path}?{KeyParameter}={escaped}";
    }
}
