using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Http;

/// <summary>Says how long an answer may be cached. All content is compiled, so it changes only with the version of the site.</summary>
internal static class CacheHeaders
{
    /// <summary>The parameter with which a URL names the version of the content.</summary>
    public const string VersionParameter = "v";

    private const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>Lets the answer be cached forever, for a URL that contains the version.</summary>
    public static void NeverChanges(HttpResponse response) => response.Headers.CacheControl = Immutable;

    /// <summary>Sets the entity tag, and answers 304 if the client already has this version of the content.</summary>
    /// <remarks>A URL without the version must be validated each time, since a rebuilt corpus answers it too.</remarks>
    /// <returns>Whether the request is answered.</returns>
    public static bool AnswerIfKnown(HttpContext context, CorpusSite site)
    {
        var tag = new EntityTagHeaderValue($"\"{site.Version}\"");
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl =
            context.Request.Query[VersionParameter] == site.Version ? Immutable : "no-cache";
        if (!Matches(context.Request, tag))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool Matches(HttpRequest request, EntityTagHeaderValue tag) => request.GetTypedHeaders().IfNoneMatch
        .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
