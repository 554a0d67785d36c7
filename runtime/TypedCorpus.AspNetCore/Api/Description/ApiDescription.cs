using System.Net.Mime;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api.Description;

/// <summary>Answers with an OpenAPI document, which is generated from the endpoints on first use.</summary>
internal static class ApiDescription
{
    private const string Name = "explorer";

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        var document = new Lazy<Task<byte[]>>(() => Generate(site));
        RequestDelegate send = async context =>
        {
            if (!CacheHeaders.AnswerIfKnown(context, site))
                await ContentResponse.Write(context, await document.Value.ConfigureAwait(false), MediaTypeNames.Application.Json).ConfigureAwait(false);
        };
        routes.MapMethods("/" + ApiOperations.Description, ContentResponse.Methods, send).ExcludeFromDescription();
    }

    // In an app of its own that is never started, so that the server starts without the services of OpenAPI.
    private static async Task<byte[]> Generate(CorpusSite site)
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
            MapRoutes(app, site);
            var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name);
            OpenApiDocument document = await provider.GetOpenApiDocumentAsync().ConfigureAwait(false);
            return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1).ConfigureAwait(false));
        }
    }

    // An app that starts does this by itself.
    private static void MapRoutes(IApplicationBuilder app, CorpusSite site)
    {
        app.UseRouting();
        app.UseEndpoints(routes =>
        {
            ApiRoutes.Map(routes, site);
            if (site.Has(PaperCorpusPages.Map))
                ApiRoutes.MapData(routes, site);
        });
    }

    private static void Configure(OpenApiOptions options, CorpusSite site)
    {
        // Every endpoint answers HEAD too.
        options.ShouldInclude = endpoint => endpoint.HttpMethod == HttpMethods.Get;
        options.AddSchemaTransformer(SchemaDescriber.Describe);
        options.AddOperationTransformer(new OperationDescriber(site).Describe);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = $"{site.Name}: the papers of a corpus",
                Description = "The corpus is compiled, so answers change only with the version. What a document does not say of a paper is left out.",
                Version = site.Version,
            };
            // The start page, relative to the description itself.
            document.Servers = [new() { Url = "../.." }];
            document.Tags = null;
            return Task.CompletedTask;
        });
    }
}
