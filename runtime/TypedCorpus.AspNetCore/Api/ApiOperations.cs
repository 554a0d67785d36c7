using Microsoft.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>The operations of the API.</summary>
internal static class ApiOperations
{
    /// <summary>The path of the page that describes the API; what lies below it is answered in JSON.</summary>
    public const string Page = SitePages.Api;

    /// <summary>The path of this version of the API. Answers may get more members in it, and none loses its meaning.</summary>
    public const string Root = Page + "/v1";

    /// <summary>The path of the description for programs.</summary>
    public const string Description = Root + "/openapi.json";

    public static ApiOperation Search { get; } = new(
        "search", "search", "Searches titles and abstracts, and counts the values of the facets.",
        ApiParameters.Search, StatusCodes.Status400BadRequest);

    public static ApiOperation Paper { get; } = new(
        "getPaper", "papers/{id}", "Gets everything that is known about a paper.", [ApiParameters.PathKey], StatusCodes.Status404NotFound);

    public static ApiOperation PaperByKey { get; } = new(
        "findPaper", "papers", "Gets everything that is known about a paper, for a key that cannot be part of a path.",
        [ApiParameters.QueryKey], StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    public static ApiOperation Related { get; } = new(
        "getRelated", "related/{id}", "Gets the papers most similar to one.",
        [ApiParameters.PathKey, .. ApiParameters.Part], StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    public static ApiOperation RelatedByKey { get; } = new(
        "findRelated", "related", "Gets the papers most similar to one, for a key that cannot be part of a path.",
        [ApiParameters.QueryKey, .. ApiParameters.Part], StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    public static ApiOperation Document { get; } = new(
        "getDocument", "documents/{name}", "Gets a document with its papers in their listed order.",
        [ApiParameters.PathName, .. ApiParameters.Part], StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    public static ApiOperation Documents { get; } = new(
        "getDocuments", "documents", "Gets the documents, or one of them with its papers if its name is given.",
        [ApiParameters.QueryName, .. ApiParameters.Part], StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    public static ApiOperation Map { get; } = new(
        "getMap", "map", "Gets the map of the papers, on which similar papers are near one another.", []);
}
