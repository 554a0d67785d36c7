using Microsoft.Playwright;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>A browser, and servers of three corpora.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>The milliseconds to wait for a page.</summary>
    internal const int Timeout = 120_000;

    private readonly List<ExplorerHost> _hosts = [];
    private IPlaywright? _playwright;

    /// <summary>Gets the URL of the server of the five documents.</summary>
    public string PapersUrl { get; private set; } = "";

    /// <summary>Gets the URL of the server of papers that try to become code.</summary>
    public string HostileUrl { get; private set; } = "";

    /// <summary>Gets the URL of the server of a bibliography.</summary>
    public string LibraryUrl { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        PapersUrl = await Serve(new(Papers.All, new() { Ids = typeof(Papers.Ids) }));
        HostileUrl = await Serve(new(Hostile.All, new() { Ids = typeof(Hostile.Ids) }));
        LibraryUrl = await Serve(new(Library.All, new() { Ids = typeof(Library.Ids) }));
        // Only ends a test that hangs: a busy machine takes its time.
        Assertions.SetDefaultExpectTimeout(Timeout);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path });
    }

    public async Task DisposeAsync()
    {
        if (_playwright is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (ExplorerHost host in _hosts)
            await host.DisposeAsync();
    }

    private async Task<string> Serve(CorpusSite site)
    {
        var host = new ExplorerHost(site);
        _hosts.Add(host);
        await host.Start();
        return host.Url;
    }
}

/// <summary>Tests that share a browser. They run one after another, since they share its clipboard too.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}

/// <summary>Tests of maps and of payloads, in a browser of their own: one at a time would leave a processor idle.</summary>
[CollectionDefinition(Name)]
public sealed class MapBrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser for maps";
}

/// <summary>Tests of static sites, which wait for the search to be made, in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class SiteBrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser for sites";
}
