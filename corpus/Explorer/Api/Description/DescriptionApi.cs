using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.App.Explorer.Http;

namespace TypedCorpus.App.Explorer.Api.Description;

/// <summary><c>/api/openapi.json</c>, which is made when it is first asked for.</summary>
internal static class DescriptionApi
{
    private const string Path = "/api/openapi.json";

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        var made = new Lazy<Task<byte[]>>(async () => Encoding.UTF8.GetBytes(await ApiDescription.Make(site).ConfigureAwait(false)));
        RequestDelegate send = async context =>
        {
            if (!CacheHeaders.IsKnown(context, site))
                await ApiResponse.Write(context, await made.Value.ConfigureAwait(false), ApiResponse.Json).ConfigureAwait(false);
        };
        routes.MapMethods(Path, Methods.Read, send).ExcludeFromDescription();
    }
}
