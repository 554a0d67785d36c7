using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace TypedCorpus.App.Explorer.Api.Description;

/// <summary>The description of the API, by OpenAPI, made of the endpoints.</summary>
/// <remarks>What makes it belongs to an app of its own, which is never started: so the server starts without.</remarks>
internal static class ApiDescription
{
    private const string Name = "explorer";

    public static async Task<string> Make(CorpusSite site)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.Configure<JsonOptions>(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi(Name, options => Configure(options, site));
        WebApplication app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            Route(app, site);
            var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name);
            OpenApiDocument document = await provider.GetOpenApiDocumentAsync().ConfigureAwait(false);
            return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1).ConfigureAwait(false);
        }
    }

    // An app puts its routes there when it starts, and this one does not.
    private static void Route(IApplicationBuilder app, CorpusSite site)
    {
        app.UseRouting();
        app.UseEndpoints(routes => ApiRoutes.Map(routes, site));
    }

    private static void Configure(OpenApiOptions options, CorpusSite site)
    {
        // What answers GET answers HEAD too.
        options.ShouldInclude = endpoint => endpoint.HttpMethod == HttpMethods.Get;
        options.AddOperationTransformer(OperationDescriber.Describe);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = $"{site.Name}: the papers of a corpus",
                Description = "All of it is compiled, so an answer changes with the version alone. What is not known is left out; a list is there, and then empty.",
                Version = site.Version,
            };
            document.Servers = null;
            document.Tags = null;
            return Task.CompletedTask;
        });
    }
}
