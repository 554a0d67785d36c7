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
        // With the values of the request for the parameters of a group around the routes.
        string? start = links.GetPathByAddress(context, site.RouteName, values: [], ambientValues: context.Request.RouteValues);
        HttpRequest request = context.Request;
        string own = request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return new((start ?? request.PathBase.ToUriComponent()).TrimEnd('/') + "/", own);
    }
}
