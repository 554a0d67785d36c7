using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedCorpus.Mcp.Server;

namespace TypedCorpus.Mcp.Http;

/// <summary>The route of a server over HTTP.</summary>
internal static class McpRoutes
{
    private static readonly RequestSizeLimit SizeLimit = new();

    public static void Map(RouteGroupBuilder group, string pattern, CorpusServer server)
    {
        IEndpointRouteBuilder outer = group;
        IServiceProvider services = CreateServices(outer.ServiceProvider, server);
        new ServerRouteBuilder(outer, services).MapMcp(pattern).Add(endpoint =>
        {
            RequestDelegate answer = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => OriginCheck.IsOwn(context.Request) ? answer(context) : OriginCheck.RefuseAsync(context);
            endpoint.Metadata.Add(SizeLimit);
        });
        // A client may ask for a stream of messages, which a server without sessions has not: 405 says so, by the protocol.
        group.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head, HttpMethods.Delete], static context =>
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = HttpMethods.Post;
            return Task.CompletedTask;
        }).ExcludeFromDescription();
    }

    /// <summary>The services of this server alone: an app may have others, and is built before its routes are mapped.</summary>
    private static ServiceProvider CreateServices(IServiceProvider app, CorpusServer server)
    {
        var services = new ServiceCollection();
        services.AddSingleton(app.GetRequiredService<ILoggerFactory>());
        services.AddLogging();
        IHostApplicationLifetime lifetime = app.GetRequiredService<IHostApplicationLifetime>();
        services.AddSingleton(lifetime);
        services.AddMcpServer(server.Configure).WithHttpTransport(options => options.Stateless = true);
        ServiceProvider provider = services.BuildServiceProvider();
        lifetime.ApplicationStopped.Register(provider.Dispose);
        return provider;
    }

    /// <summary>Maps into the routes of the app, with the services of the server.</summary>
    private sealed class ServerRouteBuilder(IEndpointRouteBuilder app, IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources => app.DataSources;

        public IApplicationBuilder CreateApplicationBuilder() => app.CreateApplicationBuilder();
    }

    private sealed class RequestSizeLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => 1 << 20;
    }
}
