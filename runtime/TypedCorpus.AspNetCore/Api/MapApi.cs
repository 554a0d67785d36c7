using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Answers with the map, which is made and written once: for ten thousand papers it is megabytes.</summary>
internal sealed class MapApi(CorpusSite site)
{
    private readonly BackgroundValue<byte[]> _json =
        new(() => JsonSerializer.SerializeToUtf8Bytes(MapAnswer.Of(site.Map, site.Keys), ApiJson.Default.MapAnswer));

    /// <summary>Gets the URL, relative to the start page, with the version, whose answer may be cached forever.</summary>
    public static string Url(CorpusSite site) => $"{ApiOperations.Map.Url}?{CacheHeaders.VersionParameter}={site.Version}";

    public MapResult Map() => new(site, _json);
}

/// <summary>An answer that waits for the map without a thread.</summary>
internal sealed class MapResult(CorpusSite site, BackgroundValue<byte[]> json) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (!CacheHeaders.AnswerIfKnown(httpContext, site))
        {
            byte[] content = await json.Task.WaitAsync(httpContext.RequestAborted).ConfigureAwait(false);
            await ContentResponse.Write(httpContext, content, MediaTypeNames.Application.Json).ConfigureAwait(false);
        }
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Answer<MapAnswer>.PopulateMetadata(method, builder);
}
