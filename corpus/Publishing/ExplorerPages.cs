using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedCorpus.AspNetCore.Routes;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.App.Publishing;

/// <summary>The explorer without a server: its routes answer in this process, however long a URL is.</summary>
internal sealed class ExplorerPages : IAsyncDisposable
{
    /// <summary>The beginning of the addresses by which pages name themselves.</summary>
    public const string Origin = "http://localhost/";

    private readonly ServiceProvider _services;
    private readonly RequestDelegate _answer;

    public ExplorerPages(CorpusSite site)
    {
        _services = new ServiceCollection().AddLogging().AddRouting().AddSingleton(new DiagnosticListener("corpus")).BuildServiceProvider();
        var app = new ApplicationBuilder(_services);
        app.UseRouting();
        app.UseEndpoints(endpoints => CorpusRoutes.Map(endpoints, "", site));
        _answer = app.Build();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Gets what the explorer answers under a URL, relative to the start page.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="status">The status that is expected.</param>
    public async Task<byte[]> Get(string url, int status = StatusCodes.Status200OK)
    {
        int query = url.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? url : url[..query];
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = _services };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.Host = new("localhost");
        context.Request.Path = "/" + Uri.UnescapeDataString(path);
        context.Request.QueryString = new(query < 0 ? "" : url[query..]);
        context.Response.Body = body;
        await _answer(context).ConfigureAwait(false);
        return context.Response.StatusCode == status
            ? body.ToArray()
            : throw new InvalidOperationException($"The explorer answers '{url}' with {context.Response.StatusCode}.");
    }
}
