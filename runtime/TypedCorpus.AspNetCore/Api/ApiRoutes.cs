using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>The routes of the API.</summary>
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

        routes.MapMethods("/api/search", ContentResponse.Methods, search.Search)
            .Describe("Searches titles and abstracts, and counts the values of the facets.", ApiParameters.Search)
            .Refuses(StatusCodes.Status400BadRequest);
        routes.MapMethods("/api/papers/{id}", ContentResponse.Methods, papers.Paper)
            .Describe("Gets everything that is known about a paper.", [ApiParameters.PathKey])
            .Refuses(StatusCodes.Status404NotFound);
        routes.MapMethods("/api/papers", ContentResponse.Methods, papers.Paper)
            .Describe("Gets everything that is known about a paper, for a key that cannot be part of a path.", [ApiParameters.QueryKey])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/related/{id}", ContentResponse.Methods, papers.Related)
            .Describe("Gets the papers most similar to one.", [ApiParameters.PathKey, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/related", ContentResponse.Methods, papers.Related)
            .Describe("Gets the papers most similar to one, for a key that cannot be part of a path.", [ApiParameters.QueryKey, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/documents/{name}", ContentResponse.Methods, documents.Document)
            .Describe("Gets a document with its papers in their listed order.", [ApiParameters.PathName, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapMethods("/api/documents", ContentResponse.Methods, documents.Documents)
            .Describe("Gets the documents, or one of them with its papers if its name is given.", [ApiParameters.QueryName, .. ApiParameters.Part])
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        if (site.Has(PaperCorpusPages.Map))
        {
            routes.MapMethods("/" + MapApi.Path, ContentResponse.Methods, map.Map)
                .Describe("Gets the map of the papers, on which similar papers are near one another.", []);
        }
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string summary, ApiParameter[] parameters) =>
        endpoint.WithSummary(summary).WithMetadata([.. parameters, ApiParameters.Version]);

    private static void Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (int status in statuses)
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [MediaTypeNames.Application.ProblemJson]));
    }
}
