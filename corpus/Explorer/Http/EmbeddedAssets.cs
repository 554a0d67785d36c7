using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>The style sheet, the scripts and the icon, which stand in the assembly.</summary>
/// <remarks>Their URL holds the version of the content, so that a browser asks for each once.</remarks>
internal static class EmbeddedAssets
{
    private const string Prefix = "assets/";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    public static string Url(CorpusSite site, string name) => $"/{Prefix}{site.Version}/{name}";

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        foreach (string resource in typeof(EmbeddedAssets).Assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal))
                routes.MapMethods(Url(site, resource[Prefix.Length..]), Methods.Read, Send(resource)).ExcludeFromDescription();
        }
    }

    private static RequestDelegate Send(string resource) => context =>
    {
        // A stream over the bytes of the assembly: nothing is copied before it is asked for.
        Stream content = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(resource)!;
        context.Response.ContentType = ContentTypes[Path.GetExtension(resource)];
        context.Response.ContentLength = content.Length;
        CacheHeaders.NeverChanges(context.Response);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : content.CopyToAsync(context.Response.Body, context.RequestAborted);
    };
}
