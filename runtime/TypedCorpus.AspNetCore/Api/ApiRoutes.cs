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
    public static bool Has(PathString path) =>
        path.StartsWithSegments("/" + ApiOperations.Page, StringComparison.OrdinalIgnoreCase, out PathString rest) && rest.Value is { Length: > 1 };

    /// <summary>Maps the operations, each where it is called: the compiler generates what binds a handler there.</summary>
    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        var search = new SearchApi(site);
        var papers = new PaperApi(site);
        var documents = new DocumentApi(site);
        string[] methods = ContentResponse.Methods;

        routes.MapMethods(ApiOperations.Search.Route, methods, search.Search).Describe(ApiOperations.Search);
        routes.MapMethods(ApiOperations.Paper.Route, methods, papers.Paper).Describe(ApiOperations.Paper);
        routes.MapMethods(ApiOperations.PaperByKey.Route, methods, papers.Paper).Describe(ApiOperations.PaperByKey);
        routes.MapMethods(ApiOperations.Related.Route, methods, papers.Related).Describe(ApiOperations.Related);
        routes.MapMethods(ApiOperations.RelatedByKey.Route, methods, papers.Related).Describe(ApiOperations.RelatedByKey);
        routes.MapMethods(ApiOperations.Document.Route, methods, documents.Document).Describe(ApiOperations.Document);
        routes.MapMethods(ApiOperations.Documents.Route, methods, documents.Documents).Describe(ApiOperations.Documents);
    }

    /// <summary>Maps what the page of the map reads, which is there without the API too.</summary>
    public static void MapData(IEndpointRouteBuilder routes, CorpusSite site) =>
        routes.MapMethods(ApiOperations.Map.Route, ContentResponse.Methods, new MapApi(site).Map).Describe(ApiOperations.Map);

    private static void Describe(this RouteHandlerBuilder endpoint, ApiOperation operation)
    {
        endpoint.WithSummary(operation.Summary).WithMetadata([operation, .. operation.Parameters, ApiParameters.Version]);
        foreach (int status in operation.Errors)
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [MediaTypeNames.Application.ProblemJson]));
    }
}
