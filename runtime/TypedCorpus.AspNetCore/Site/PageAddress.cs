using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedCorpus.AspNetCore.Site;

/// <summary>Where a page is served, which the app decides, and the proxies before it.</summary>
/// <param name="Start">The path of the start page, with a slash at its end. All links are relative to it.</param>
/// <param name="Own">The path of the page itself, with its query.</param>
internal readonly record struct PageAddress(string Start, string Own)
{
    public static PageAddress Of(HttpContext context, CorpusSite site)
    {
        LinkGenerator links = context.RequestServices.GetRequiredService<LinkGenerator>();
        string start = links.GetPathByName(context, site.RouteName) ?? context.Request.PathBase.ToUriComponent();
        HttpRequest request = context.Request;
        string own = request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return new(start.TrimEnd('/') + "/", own);
    }
}
