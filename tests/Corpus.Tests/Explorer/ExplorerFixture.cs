using TypedCorpus.App.Explorer.Site;

namespace TypedCorpus.App.Tests.Explorer;

/// <summary>The explorer of the five documents, and that of a bibliography, for all tests that ask them.</summary>
public sealed class ExplorerFixture : IAsyncLifetime
{
    internal ExplorerHost Listings { get; } = new(new CorpusSite(Papers.All, typeof(Papers.Ids)));

    internal ExplorerHost Bibliography { get; } = new(new CorpusSite(Library.All, typeof(Library.Ids)));

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

/// <summary>The tests that share the explorers.</summary>
[CollectionDefinition(Name)]
public sealed class ExplorerGroup : ICollectionFixture<ExplorerFixture>
{
    public const string Name = "Explorer";
}
