using System.Net.Mime;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>An answer that changes only with the version of the site; it is made only for clients that do not have it.</summary>
internal sealed class Answer<T>(CorpusSite site, Func<T> make, JsonTypeInfo<T> type) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (CacheHeaders.AnswerIfKnown(httpContext, site))
            return Task.CompletedTask;
        T answer = make();
        if (answer is IListAnswer list)
            PartLinks.Set(httpContext, list);
        return ApiResponse.Write(httpContext, answer, type, MediaTypeNames.Application.Json);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [MediaTypeNames.Application.Json]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }
}
