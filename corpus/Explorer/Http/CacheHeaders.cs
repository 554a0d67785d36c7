using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>How long an answer may be kept. All content is compiled, so it changes with the version of the site alone.</summary>
internal static class CacheHeaders
{
    private const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>The parameter by which a URL says of which version the content is.</summary>
    public const string VersionParameter = "v";

    /// <summary>For what has the version in its URL.</summary>
    public static void NeverChanges(HttpResponse response) => response.Headers.CacheControl = Immutable;

    /// <summary>
    /// Names the version of the content, and says whether the client has it: then the answer is 304 without a body. A URL
    /// with the version may be kept for good, another is asked for again, since a rebuilt corpus answers there too.
    /// </summary>
    public static bool IsKnown(HttpContext context, CorpusSite site)
    {
        string tag = $"\"{site.Version}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl =
            context.Request.Query[VersionParameter] == site.Version ? Immutable : "no-cache";
        if (!Matches(context.Request.Headers.IfNoneMatch, tag))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool Matches(StringValues wanted, string tag) => wanted
        .OfType<string>()
        .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries))
        .Any(one => one == "*" || one == tag || one == $"W/{tag}");
}
