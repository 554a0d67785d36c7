using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedCorpus.AspNetCore.Site;

/// <summary>Reads of a request where its page is served, and what the URLs of <see cref="PaperUrl"/> say.</summary>
internal static class SiteRequest
{
    /// <summary>Gets where a page is served, which the app decides, and the proxies before it.</summary>
    public static PageAddress Address(HttpContext context, CorpusSite site)
    {
        LinkGenerator links = context.RequestServices.GetRequiredService<LinkGenerator>();
        // With the values of the request for the parameters of a group around the routes.
        string? start = links.GetPathByAddress(context, site.RouteName, values: [], ambientValues: context.Request.RouteValues);
        HttpRequest request = context.Request;
        string own = request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        string origin = $"{request.Scheme}://{request.Host.ToUriComponent()}";
        return new((start ?? request.PathBase.ToUriComponent()).TrimEnd('/') + "/", own, origin);
    }

    /// <summary>Gets the document in which a request wants a paper: by default the first that lists it.</summary>
    public static PaperDocument? DocumentOf(HttpContext context, CorpusSite site, Paper paper)
    {
        string name = context.Request.Query[PaperUrl.DocumentParameter].ToString();
        IEnumerable<PaperDocument> documents = PaperUrl.DocumentsOf(paper);
        return documents.FirstOrDefault(document => site.Keys.Of(document) == name) ?? documents.FirstOrDefault();
    }

    /// <summary>Gets the key of a request, from its path or its parameter.</summary>
    public static string Key(HttpContext context, string segment) =>
        context.Request.RouteValues[segment] as string ?? context.Request.Query[PaperUrl.KeyParameter].ToString();
}
