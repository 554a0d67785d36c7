using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Tests;

/// <summary>Serves the five documents and a bibliography to the tests of the explorer.</summary>
public sealed class ExplorerFixture : IAsyncLifetime
{
    internal ExplorerHost Listings { get; } = new(new CorpusSite(Papers.All, new() { Ids = typeof(Papers.Ids) }));

    internal ExplorerHost Bibliography { get; } = new(new CorpusSite(Library.All, new() { Ids = typeof(Library.Ids) }));

    public async Task InitializeAsync()
    {
        await Listings.Start();
        await Bibliography.Start();
    }

    public async Task DisposeAsync()
    {
        await Listings.DisposeAsync();
        await Bibliography.DisposeAsync();
    }
}

/// <summary>The tests that share these servers.</summary>
[CollectionDefinition(Name)]
public sealed class ExplorerGroup : ICollectionFixture<ExplorerFixture>
{
    public const string Name = "Explorer";
}
