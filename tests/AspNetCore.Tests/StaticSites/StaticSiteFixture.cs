using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using TypedCorpus.App.Publishing;
using TypedCorpus.AspNetCore.Site;
using TypedCorpus.AspNetCore.Tests.Pages;

namespace TypedCorpus.AspNetCore.Tests.StaticSites;

/// <summary>The static site of the five documents, in a folder of a server that only sends files.</summary>
public sealed class StaticSiteFixture : IAsyncLifetime
{
    private const string Folder = "/some/where";

    private readonly string _root = Directory.CreateTempSubdirectory("static-site-").FullName;
    private WebApplication? _server;

    /// <summary>Gets the URL of the start page.</summary>
    public string Url => _server!.Urls.Single() + Folder + "/";

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        using Stream archive = await BrowserArchive.Publish();
        var site = new CorpusSite(Papers.All, new() { Pages = PaperCorpusPages.Map, Ids = typeof(Papers.Ids) });
        await new StaticSite([Papers.All], site, new(archive), address: null).Write(SiteFolder.Open(_root, force: false));

        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        _server = builder.Build();
        _server.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(_root),
            RequestPath = Folder,
            StaticFileOptions = { ServeUnknownFileTypes = true },
        });
        await _server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }
}
