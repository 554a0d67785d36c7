using Microsoft.AspNetCore.Http;

namespace TypedCorpus.Mcp.Http;

/// <summary>Refuses requests that a page of another site makes in a browser, as the protocol demands.</summary>
internal static class OriginCheck
{
    /// <summary>Whether a request comes from no page, or from one of the app's own origin.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        return string.IsNullOrEmpty(origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? page) && page.Authority.Equals(AuthorityOf(request), StringComparison.OrdinalIgnoreCase));
    }

    public static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("Pages of other origins may not ask this server.", context.RequestAborted);
    }

    /// <summary>The host with its port, without that of the scheme, as <see cref="Uri.Authority"/> has it.</summary>
    private static string AuthorityOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out Uri? own) ? own.Authority : "";
}
