using System.Net;
using System.Net.Mime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedCorpus.AspNetCore.Api;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Pages;
using TypedCorpus.AspNetCore.Routes;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.App.Serving;

/// <summary>The web server of the explorer.</summary>
internal static class ExplorerServer
{
    private const int MaxRequestLine = 8 * 1024;
    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(2);
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <param name="site">The corpus to show.</param>
    /// <param name="place">
    /// The address to listen on and the port, 0 for any free one. At an address that is not loopback, other machines can see the
    /// corpus too.
    /// </param>
    /// <param name="limits">What it does at most.</param>
    public static WebApplication Create(CorpusSite site, IPEndPoint place, ServerLimits limits)
    {
        // An empty builder reads no configuration from the working directory or the environment, and starts faster.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestLineSize = MaxRequestLine;
            options.Limits.MaxRequestBodySize = 0;
            // Who does not read an answer loses the connection.
            options.Limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            options.Listen(place);
        });
        builder.Services.AddRoutingCore();
        builder.Logging
            .SetMinimumLevel(LogLevel.Error)
            // What keeps the server from starting is told by the command, in one line.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Shutdown);
        builder.Services.AddHostFiltering(options => AllowHosts(options, place.Address));
        // Texts compress to half or less; they have no secret that their length could tell.
        builder.Services.AddResponseCompression(static options => options.MimeTypes =
            [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", MediaTypeNames.Application.ProblemJson]);
        builder.Services.AddRateLimiter(options => RequestLimits.Set(options, limits));

        WebApplication app = builder.Build();
        app.Use((context, next) =>
        {
            SecurityHeaders.Set(context.Response.Headers);
            return next(context);
        });
        app.UseResponseCompression();
        app.UseHostFiltering();
        app.Use(Failures.Handle((context, status, message) => ApiRoutes.Has(context.Request.Path)
            ? new Problem(status, message).ExecuteAsync(context)
            : PageResponse.WriteFailure(context, site, status, message)));
        app.UseRateLimiter();
        CorpusRoutes.Map(app, "", site);
        return app;
    }

    /// <summary>Protects against DNS rebinding: a web page whose host name resolves to this machine must not read the corpus.</summary>
    public static void AllowHosts(HostFilteringOptions options, IPAddress address)
    {
        options.AllowedHosts = IPAddress.IsLoopback(address) ? LoopbackNames : ["*"];
        options.IncludeFailureMessage = false;
    }
}
