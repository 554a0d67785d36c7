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

    // What few tests need is packed when the first of them asks.
    private static readonly Lazy<Task> PackedTool = new(async () => await PackAsync("corpus", await Packed.Value));

    private static readonly Lazy<Task> PackedTemplates = new(async () => await PackAsync("templates", await Packed.Value));

    // The number of test classes that still use it.
    private static int _users = typeof(PackedFeed).Assembly.GetTypes().Count(typeof(IClassFixture<PackedFeed>).IsAssignableFrom);

    private string _root = "";

    /// <summary>The runtime identifier of this machine, the only one that the tests precompile the library for.</summary>
    public static string RuntimeIdentifier { get; } =
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    public string Package => Path.Combine(FeedOf(_root), $"TypedCorpus.{Version}.nupkg");

    public string ExplorerPackage => Path.Combine(FeedOf(_root), $"TypedCorpus.AspNetCore.{Version}.nupkg");

    public string Symbols => Path.ChangeExtension(Package, "snupkg");

    public async Task InitializeAsync() => _root = await Packed.Value;

    public Task DisposeAsync()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            CleanUp(_root);
        return Task.CompletedTask;
    }

    /// <summary>Packs the .NET tool into the feed too.</summary>
    public static Task AddToolAsync() => PackedTool.Value;

    /// <summary>Packs the templates into the feed too.</summary>
    /// <returns>The package.</returns>
    public async Task<string> AddTemplatesAsync()
    {
        await PackedTemplates.Value;
        return Path.Combine(FeedOf(_root), $"TypedCorpus.Templates.{Version}.nupkg");
    }

    /// <summary>A new empty folder for consumers.</summary>
    internal Workspace Create() => new(Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName);

    /// <summary>A NuGet configuration with sources besides nuget.org; packages are kept apart from those of this machine.</summary>
    internal static string Configuration(string sources) => $"""
        <configuration>
          <packageSources>
            <clear />
            {sources}
            <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
          </packageSources>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
        </configuration>
        """;

    private static async Task<string> PackAsync()
    {
        string root = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
        // If only some of the tests run, none is the last one. A runner may not wait until this is done.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => CleanUp(root);
        foreach (string project in (string[])["runtime/TypedCorpus", "runtime/TypedCorpus.AspNetCore"])
            await PackAsync(project, root);
        await File.WriteAllTextAsync(
            Path.Combine(root, "nuget.config"), Configuration($"""<add key="packed" value="{FeedOf(root)}" />"""));
        // These hide files of the same name further up.
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(root, file), "<Project />");
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

    private static void CleanUp(string root)
    {
        if (!Directory.Exists(root))
            return;
        CompilerServer.Stop();
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
            // A build that is about to end may still write to it. A folder that stays is no reason to fail.
        }
    }
}
