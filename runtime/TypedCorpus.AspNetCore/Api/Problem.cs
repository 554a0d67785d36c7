using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TypedCorpus.AspNetCore.Api.Answers;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>An answer that describes an error.</summary>
internal sealed class Problem(int status, string detail, IReadOnlyList<string>? suggestions = null) : IResult
{
    private const string NoFurtherType = "about:blank";

    public static Problem BadRequest(string detail) => new(StatusCodes.Status400BadRequest, detail);

    public static Problem NotFound(string detail, IReadOnlyList<string> suggestions) =>
        new(StatusCodes.Status404NotFound, detail, suggestions.Count > 0 ? suggestions : null);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.CacheControl = "no-store";
        return ApiResponse.Write(httpContext, Describe(), ApiJson.Default.ProblemAnswer, MediaTypeNames.Application.ProblemJson);
    }

    private ProblemAnswer Describe() => new()
    {
        Type = NoFurtherType,
        Title = ReasonPhrases.GetReasonPhrase(status),
        Status = status,
        Detail = detail,
        Suggestions = suggestions,
    };
}
