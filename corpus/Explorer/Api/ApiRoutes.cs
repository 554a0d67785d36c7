using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.App.Explorer.Api.Answers;
using TypedCorpus.App.Explorer.Api.Description;
using TypedCorpus.App.Explorer.Http;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>The URLs of the API.</summary>
internal static class ApiRoutes
{
    private const string Prefix = "/api";

    public static bool Has(PathString path) => path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase);

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        var search = new SearchApi(site);
        var papers = new PaperApi(site);
        var documents = new DocumentApi(site);
        var map = new MapApi(site);

        routes.MapMethods("/api/search", Methods.Read, search.Search)
            .Describe("Searches titles and abstracts, and counts what the papers found have in common.", ApiParameters.Search)
            .Refuses(StatusCodes.Status400BadRequest);
        routes.MapMethods("/api/papers/{id}", Methods.Read, papers.Paper)
            .Describe("All that is known of a paper.", [ApiParameters.PathKey])
            .Refuses(StatusCodes.Status404NotFound);
        routes.MapMethods("/api/papers", Methods.Read, papers.Paper)
            .Describe("All that is known of a paper, for a key that a path cannot have.", [ApiParameters.QueryKey])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/related/{id}", Methods.Read, papers.Related)
            .Describe("The papers nearest to one.", [ApiParameters.PathKey, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/related", Methods.Read, papers.Related)
            .Describe("The papers nearest to one, for a key that a path cannot have.", [ApiParameters.QueryKey, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/documents/{name}", Methods.Read, documents.Document)
            .Describe("A document with its papers in their listed order.", [ApiParameters.PathName, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/documents", Methods.Read, documents.Documents)
            .Describe("The documents; or one with its papers, if its name is given.", [ApiParameters.QueryName, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods(MapApi.Path, Methods.Read, map.Map)
            .Describe("The papers in the plane: near papers lie near one another.", []);
        DescriptionApi.Map(routes, site);
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string summary, ApiParameter[] parameters) =>
        endpoint.WithSummary(summary).WithMetadata([.. parameters, ApiParameters.Version]);

    private static void Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (int status in statuses)
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [ApiResponse.ProblemJson]));
    }
}
