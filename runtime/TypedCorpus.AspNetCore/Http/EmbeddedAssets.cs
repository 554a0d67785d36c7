using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Http;

/// <summary>Serves the style sheets, the scripts and the icon, which are embedded in the assembly.</summary>
/// <remarks>Their URLs contain the version of the site, so that a browser requests each of them once.</remarks>
internal static class EmbeddedAssets
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>Gets the URLs of all files, relative to the start page.</summary>
    public static IEnumerable<string> Urls(CorpusSite site) =>
    [
        .. Resources().Select(resource => AssetUrl.Of(site, resource[AssetUrl.Folder.Length..])),
        .. site.Options.Accent is null ? [] : (string[])[AssetUrl.Of(site, AssetUrl.AccentStyle)],
    ];

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        foreach (string resource in Resources())
        {
            string url = "/" + AssetUrl.Of(site, resource[AssetUrl.Folder.Length..]);
            routes.MapMethods(url, ContentResponse.Methods, Send(resource)).ExcludeFromDescription();
        }

        if (site.Options.Accent is { } accent)
            routes.MapMethods("/" + AssetUrl.Of(site, AssetUrl.AccentStyle), ContentResponse.Methods, SendAccent(accent)).ExcludeFromDescription();
    }

    private static IEnumerable<string> Resources() => typeof(EmbeddedAssets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(AssetUrl.Folder, StringComparison.Ordinal));

    /// <summary>The style sheet with the colour of the options; an inline style would not be allowed.</summary>
    private static RequestDelegate SendAccent(string accent)
    {
        byte[] style = Encoding.UTF8.GetBytes(
            $":root {{ --accent: light-dark({accent}, color-mix(in oklab, {accent} 45%, white)); }}\n");
        return context =>
        {
            CacheHeaders.NeverChanges(context.Response);
            return ContentResponse.Write(context, style, ContentTypes[".css"]);
        };
    }

    private static RequestDelegate Send(string resource) => context =>
    {
        CacheHeaders.NeverChanges(context.Response);

        // The stream reads the assembly in place.
        Stream content = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(resource)!;
        return ContentResponse.Write(context, content, ContentTypes[Path.GetExtension(resource)]);
    };
}
