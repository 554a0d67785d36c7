using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TypedCorpus.App.Tests.Explorer;

/// <summary>A test that opens pages, and fails if the browser complains of one.</summary>
[Collection(BrowserTests.Name)]
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    // What a page is told by its server is for the test to look at.
    private const string Refused = "Failed to load resource: the server responded with a status of 4";

    private readonly List<IBrowserContext> _contexts = [];

    protected string PapersUrl => fixture.PapersUrl;

    protected string HostileUrl => fixture.HostileUrl;

    protected string LibraryUrl => fixture.LibraryUrl;

    /// <summary>The faults of scripts, and what the browser would not do or load.</summary>
    protected ConcurrentQueue<string> Complaints { get; } = [];

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a page in a browser without history.</summary>
    protected async Task<IPage> Open(string url, BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await fixture.Browser.NewContextAsync(options);
        _contexts.Add(context);
        IPage page = await context.NewPageAsync();
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith(Refused, StringComparison.Ordinal))
                Complaints.Enqueue(message.Text);
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
