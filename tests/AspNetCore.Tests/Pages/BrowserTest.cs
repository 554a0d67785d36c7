using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>A test that opens pages. It fails if the browser reports an error, or if a page sends requests to other servers.</summary>
[Collection(BrowserTests.Name)]
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    // The tests check error statuses themselves.
    private const string Refused = "Failed to load resource: the server responded with a status of 4";

    private readonly List<IBrowserContext> _contexts = [];

    protected string PapersUrl => fixture.PapersUrl;

    protected string HostileUrl => fixture.HostileUrl;

    protected string LibraryUrl => fixture.LibraryUrl;

    /// <summary>Gets the errors of scripts, what the browser blocked, and requests to other servers.</summary>
    protected ConcurrentQueue<string> Complaints { get; } = [];

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a page in a new browser context.</summary>
    /// <param name="url">The URL of the page.</param>
    /// <param name="options">The options of the context.</param>
    /// <param name="script">A script to run in each page before its own.</param>
    protected async Task<IPage> Open(string url, BrowserNewContextOptions? options = null, string? script = null)
    {
        IBrowserContext context = await fixture.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(BrowserFixture.Timeout);
        _contexts.Add(context);
        IPage page = await context.NewPageAsync();
        string server = new Uri(url).GetLeftPart(UriPartial.Authority) + "/";
        if (script is not null)
            await page.AddInitScriptAsync(script);
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith(Refused, StringComparison.Ordinal))
                Complaints.Enqueue(message.Text);
        };
        page.Dialog += (_, dialog) =>
        {
            Complaints.Enqueue($"A dialog says {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            // What a page makes in memory leaves no machine.
            if (!request.Url.StartsWith(server, StringComparison.Ordinal) && !request.Url.StartsWith("blob:" + server, StringComparison.Ordinal))
                Complaints.Enqueue($"A page asks for {request.Url}");
        };
        await page.GotoAsync(url);
        return page;
    }

    public async Task DisposeAsync()
    {
        foreach (IBrowserContext context in _contexts)
            await context.CloseAsync();
        Assert.Empty(Complaints);
    }
}
