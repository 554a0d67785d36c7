using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedCorpus.App.Explorer.Api;
using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Explorer.Pages;

namespace TypedCorpus.App.Explorer;

/// <summary>The web server of the explorer. Nothing is read or made before it is asked for.</summary>
internal static class ExplorerServer
{
    private const int MaxRequestLine = 8 * 1024;
    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(2);

    /// <param name="site">What is shown.</param>
    /// <param name="address">The address to listen at; with one that is not loopback, others can see the corpus.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    public static WebApplication Create(CorpusSite site, IPAddress address, int port)
    {
        // Empty: what is in the folder or the environment is for other servers, and less is quicker to start.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestLineSize = MaxRequestLine;
            options.Limits.MaxRequestBodySize = 0;
            options.Listen(address, port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Shutdown);
        builder.Services.AddHostFiltering(options => LoopbackHosts.Configure(options, address));

        WebApplication app = builder.Build();
        app.Use(SecurityHeaders.Add);
        app.UseHostFiltering();
        app.Use(Failures.Handle((context, status, message) => ApiRoutes.Has(context.Request.Path)
            ? new Problem(status, message).ExecuteAsync(context)
            : PageResponse.WriteFailure(context, site, status, message)));
        EmbeddedAssets.Map(app, site);
        PageRoutes.Map(app, site);
        ApiRoutes.Map(app, site);
        return app;
    }
}
