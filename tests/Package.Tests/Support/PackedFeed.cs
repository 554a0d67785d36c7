using System.Runtime.InteropServices;

namespace Package.Tests.Support;

/// <summary>
/// The packed packages in a feed of its own, outside the repository, so that no file above the consumers and no other
/// version of the packages affects them. They are packed once for all tests, which build their consumers in parallel: a single
/// build leaves a processor idle for much of its time.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public const string Version = "0.1.0-test";

    private static readonly Lazy<Task<string>> Packed = new(PackAsync);

    // Else nuget.org is asked for the packages that are under test too, in each restore.
    private const string Mapping = """
        <packageSourceMapping>
          <packageSource key="packed"><package pattern="TypedCorpus*" /></packageSource>
          <packageSource key="nuget.org"><package pattern="*" /></packageSource>
        </packageSourceMapping>
        """;

    // No test is about these, and they take a good part of a build: the one asks nuget.org, the other packs the files for browsers.
    private const string Properties = """
        <Project>
          <PropertyGroup>
            <NuGetAudit>false</NuGetAudit>
            <CompressionEnabled>false</CompressionEnabled>
          </PropertyGroup>
        </Project>
        """;

    // What few tests need is packed when the first of them asks.
    private static readonly Lazy<Task> PackedTool = new(async () => await PackAsync("corpus", await Packed.Value));

    private static readonly Lazy<Task> PackedTemplates = new(async () => await PackAsync("templates", await Packed.Value));

    private static readonly Lazy<Task> PackedModels = new(async () =>
    {
        foreach (string project in (string[])["runtime/TypedCorpus.AI", "runtime/TypedCorpus.Mcp"])
            await PackAsync(project, await Packed.Value);
    });
    private static readonly Lazy<Task> PackedClusters = new(async () => await PackAsync("runtime/TypedCorpus.Orleans", await Packed.Value));

    // The number of test classes that still use it.
    private static int _users;

    private static readonly string MachinePackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string _root = "";

    /// <summary>The runtime identifier of this machine, the only one that the tests precompile the library for.</summary>
    public static string RuntimeIdentifier { get; } =
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    public string Package => Path.Combine(FeedOf(_root), $"TypedCorpus.{Version}.nupkg");

    public string ExplorerPackage => Path.Combine(FeedOf(_root), $"TypedCorpus.AspNetCore.{Version}.nupkg");

    public string FileOf(string package) => Path.Combine(FeedOf(_root), $"{package}.{Version}.nupkg");

    public string Symbols => Path.ChangeExtension(Package, "snupkg");

    public async Task InitializeAsync() => _root = await Packed.Value;

    public Task DisposeAsync()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            TestFolder.Delete();
        return Task.CompletedTask;
    }

    /// <summary>Tells how many test classes run, the last of which cleans up.</summary>
    internal static void Expect(int users) => _users = users;

    /// <summary>Packs the .NET tool into the feed too.</summary>
    public static Task AddToolAsync() => PackedTool.Value;

    /// <summary>Packs what is for language models into the feed too.</summary>
    public static Task AddModelsAsync() => PackedModels.Value;
    /// <summary>Packs what serves corpora on clusters into the feed too.</summary>
    public static Task AddClustersAsync() => PackedClusters.Value;

    /// <summary>Packs the templates into the feed too.</summary>
    /// <returns>The package.</returns>
    public async Task<string> AddTemplatesAsync()
    {
        await PackedTemplates.Value;
        return Path.Combine(FeedOf(_root), $"TypedCorpus.Templates.{Version}.nupkg");
    }

    /// <summary>A new empty folder for consumers.</summary>
    internal Workspace Create() => new(Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName);

    /// <summary>
    /// A NuGet configuration with sources besides nuget.org. Packages are kept apart from those of this machine, which are
    /// only read: what the build of the tests has fetched is not fetched again.
    /// </summary>
    internal static string Configuration(string sources, string mapping = "<packageSourceMapping><clear /></packageSourceMapping>") => $"""
        <configuration>
          <packageSources>
            <clear />
            {sources}
            <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
          </packageSources>
          {mapping}
          {(Directory.Exists(MachinePackages) ? $"""<fallbackPackageFolders><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>""" : "")}
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
        </configuration>
        """;

    private static async Task<string> PackAsync()
    {
        string root = TestFolder.Root;
        foreach (string project in (string[])["runtime/TypedCorpus", "runtime/TypedCorpus.AspNetCore"])
            await PackAsync(project, root);
        await File.WriteAllTextAsync(
            Path.Combine(root, "nuget.config"), Configuration($"""<add key="packed" value="{FeedOf(root)}" />""", Mapping));
        // These hide files of the same name further up.
        foreach (string file in (string[])["Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(root, file), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.props"), Properties);
        return root;
    }

    private static async Task PackAsync(string project, string root) => (await Dotnet.RunAsync(
        Checkout.Folder,
        "pack",
        project,
        "--output",
        FeedOf(root),
        $"-p:MinVerVersionOverride={Version}",
        $"-p:PrecompiledFor={RuntimeIdentifier}",
        // The analyzers have run on this code in the build of the tests.
        "-p:RunAnalyzers=false")).Succeeded();

    private static string FeedOf(string root) => Path.Combine(root, "feed");
}
