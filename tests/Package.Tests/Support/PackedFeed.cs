using System.Reflection;

namespace Package.Tests.Support;

/// <summary>
/// The package as it is packed, in a feed of its own, in a folder outside the repository: no file above the consumers
/// has anything to say, and no package of another build is found.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public const string Version = "0.0.0-test";

    private readonly string _root = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    public static string Checkout { get; } = typeof(PackedFeed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Checkout")
        .Value!;

    public string Package => Path.Combine(_root, "feed", $"TypedCorpus.{Version}.nupkg");

    public string Symbols => Path.ChangeExtension(Package, "snupkg");

    public async Task InitializeAsync()
    {
        (await Dotnet.RunAsync(
            Checkout,
            "pack",
            "runtime",
            "--output",
            Path.Combine(_root, "feed"),
            $"-p:Version={Version}",
            "-p:ContinuousIntegrationBuild=true")).Succeeded();
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Path.Combine(_root, "feed")}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
            </configuration>
            """);
        // Were there such files further up, they would end here.
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(_root, file), "<Project />");
    }

    /// <summary>A new empty folder for consumers.</summary>
    internal Workspace Create() => new(Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName);

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>The tests that share one packed package, and so run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedFeed>
{
    public const string Name = "The packed package";
}
