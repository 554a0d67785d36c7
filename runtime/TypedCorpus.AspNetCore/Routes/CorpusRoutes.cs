using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.AspNetCore.Api;
using TypedCorpus.AspNetCore.Api.Description;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Routes;

/// <summary>All routes of a corpus.</summary>
internal static class CorpusRoutes
{
    private const string NothingThere = "There is no such page.";

    public static RouteGroupBuilder Map(IEndpointRouteBuilder endpoints, string pattern, CorpusSite site)
    {
        RouteGroupBuilder all = endpoints.MapGroup(pattern);
        FailureWriter writePage = (context, status, message) => PageResponse.WriteFailure(context, site, status, message);
        RouteGroupBuilder pages = Group(all, writePage);
        EmbeddedAssets.Map(pages, site);
        PageRoutes.Map(pages, site);
        pages.MapMethods("/{**path}", ContentResponse.Methods, Missing(writePage)).WithOrder(int.MaxValue).ExcludeFromDescription();

        FailureWriter writeProblem = static (context, status, message) => new Problem(status, message).ExecuteAsync(context);
        RouteGroupBuilder api = Group(all, writeProblem);
        if (site.Has(PaperCorpusPages.Map))
            ApiRoutes.MapData(api, site);
        if (!site.Has(PaperCorpusPages.Api))
            return all;

        ApiRoutes.Map(api, site);
        ApiDescription.Map(api, site);
        api.MapMethods("/api/{**path}", ContentResponse.Methods, Missing(writeProblem)).WithOrder(int.MaxValue).ExcludeFromDescription();
        return all;
    }

    /// <summary>Makes a group whose answers are restricted to what the corpus needs, and whose failures are written alike.</summary>
    private static RouteGroupBuilder Group(RouteGroupBuilder all, FailureWriter write)
    {
        RouteGroupBuilder group = all.MapGroup("");
        Func<HttpContext, RequestDelegate, Task> handle = Failures.Handle(write);
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            RequestDelegate answer = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                SecurityHeaders.Set(context.Response.Headers);
                return handle(context, answer);
            };
        });
        return group;
    }

    private static RequestDelegate Missing(FailureWriter write) => context =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return write(context, StatusCodes.Status404NotFound, NothingThere);
    };
}
