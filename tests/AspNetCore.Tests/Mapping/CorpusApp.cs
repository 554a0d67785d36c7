using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TypedCorpus.AspNetCore.Tests.Mapping;

/// <summary>An app of a user of the package, on a free port.</summary>
internal sealed class CorpusApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CorpusApp(WebApplication app) => _app = app;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public static async Task<CorpusApp> Start(Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        configure?.Invoke(builder);
        WebApplication app = builder.Build();
        map(app);
        var started = new CorpusApp(app);
        await app.StartAsync();
        started.Client.BaseAddress = new(app.Urls.Single());
        return started;
    }

    /// <summary>Gets a page, whose links are resolved as a browser does.</summary>
    public async Task<IHtmlDocument> Page(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(path);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {text}");
        return await new HtmlParser().ParseDocumentAsync(text);
    }

    /// <summary>Resolves a relative link of a page by its base.</summary>
    public Uri Resolve(IHtmlDocument page, string link)
    {
        string start = page.QuerySelector("base")!.GetAttribute("href")!;
        return new(new Uri(Client.BaseAddress!, start), link);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
