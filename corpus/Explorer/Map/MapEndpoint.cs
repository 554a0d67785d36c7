using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.App.Explorer.Http;

namespace TypedCorpus.App.Explorer.Map;

/// <summary>The map for programs, and for the script of the page.</summary>
internal static class MapEndpoint
{
    private const string Path = "/api/map";

    /// <summary>The URL whose answer may be kept for good.</summary>
    public static string Url(CorpusSite site) => $"{Path}?{CacheHeaders.VersionParameter}={site.Version}";

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site) => routes
        .MapGet(Path, Results<JsonHttpResult<MapAnswer>, StatusCodeHttpResult> (HttpContext context) => Get(context, site))
        .WithName("GetMap")
        .WithSummary("The papers in the plane: near papers lie near one another.")
        .Produces<MapAnswer>()
        .Produces(StatusCodes.Status304NotModified);

    private static Results<JsonHttpResult<MapAnswer>, StatusCodeHttpResult> Get(HttpContext context, CorpusSite site) =>
        CacheHeaders.IsKnown(context, site)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Json(MapAnswer.Of(site.Map), MapJson.Default.MapAnswer);
}
