using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using TypedCorpus.App.Explorer;

namespace TypedCorpus.App.Tests.Explorer;

/// <summary>The explorer over the five documents, at a free port of this machine.</summary>
public sealed class MapSite : IAsyncLifetime
{
    private readonly WebApplication _app = ExplorerServer.Create(
        new CorpusSite(Papers.All, typeof(Papers.Ids)), IPAddress.Loopback, 0);

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new(_app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    internal async Task<IHtmlDocument> Page(string path) => await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
