using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The URLs of papers and documents.</summary>
/// <remarks>
/// An id or a name with signs that a path takes for its own, such as <c>/</c> or <c>..</c>, or that no path may have,
/// such as NUL, stands behind <c>?key=</c> instead.
/// </remarks>
internal static class PaperUrl
{
    private const string KeyParameter = "key";

    private static readonly SearchValues<char> NotInPath = SearchValues.Create("/\\%\0");

    public static string Of(Paper paper) => Of("/papers", paper.Id);

    public static string Of(PaperDocument document) => Of("/documents", document.Name);

    public static string Of(string path, string key)
    {
        bool isSegment = !key.AsSpan().ContainsAny(NotInPath) && key.Trim('.').Length > 0;
        string escaped = Uri.EscapeDataString(key);
        return isSegment ? $"{path}/{escaped}" : $"{path}?{KeyParameter}={escaped}";
    }

    /// <summary>The key that a URL gives in either way.</summary>
    public static string Key(HttpContext context, string segment) =>
        context.Request.RouteValues[segment] as string ?? context.Request.Query[KeyParameter].ToString();
}
