using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.App.Explorer.Site;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>Serves the style sheets, the scripts and the icon, which are embedded in the assembly.</summary>
/// <remarks>Their URLs contain the version of the site, so that a browser requests each of them once.</remarks>
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
                routes.MapMethods(Url(site, resource[Prefix.Length..]), ContentResponse.Methods, Send(resource)).ExcludeFromDescription();
        }
    }

    private static RequestDelegate Send(string resource) => context =>
    {
        CacheHeaders.NeverChanges(context.Response);

        // The stream reads the assembly in place.
        Stream content = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(resource)!;
        return ContentResponse.Write(context, content, ContentTypes[Path.GetExtension(resource)]);
    };
}
