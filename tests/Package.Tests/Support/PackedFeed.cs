using System.Runtime.InteropServices;

namespace Package.Tests.Support;

/// <summary>
/// The package as it is packed, in a feed of its own, in a folder outside the repository: no file above the consumers
/// has anything to say, and no package of another build is found. It is packed once for all tests, which build their
/// consumers side by side: a build leaves a processor idle for much of its time.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public const string Version = "0.0.0-test";

    private static readonly Lazy<Task<string>> Packed = new(PackAsync);

    // The classes of tests that are not through with it.
    private static int _users = typeof(PackedFeed).Assembly.GetTypes().Count(typeof(IClassFixture<PackedFeed>).IsAssignableFrom);

    private string _root = "";

    public static string Checkout { get; } = AssemblyMetadata.Value("Checkout");

    /// <summary>What this machine is to NuGet: for it alone the tests have the library in machine code.</summary>
    public static string RuntimeIdentifier { get; } =
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    public string Package => Path.Combine(_root, "feed", $"TypedCorpus.{Version}.nupkg");

    public string Symbols => Path.ChangeExtension(Package, "snupkg");

    public async Task InitializeAsync() => _root = await Packed.Value;

    public Task DisposeAsync()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            CleanUp(_root);
        return Task.CompletedTask;
    }

    /// <summary>A new empty folder for consumers.</summary>
    internal Workspace Create() => new(Directory.CreateDirectory(Path.Combine(_root, Path.GetRandomFileName())).FullName);

    private static async Task<string> PackAsync()
    {
        string root = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
        // Where only some of the tests run, none is the last; a runner may not wait for all that is done here.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => CleanUp(root);
        string feed = Path.Combine(root, "feed");
        // The analyzers have seen this code in the build of the tests.
        string[] properties = [$"-p:Version={Version}", $"-p:PrecompiledFor={RuntimeIdentifier}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false"];
        (await Dotnet.RunAsync(Checkout, ["pack", "runtime/TypedCorpus", "--output", feed, .. properties])).Succeeded();
        await File.WriteAllTextAsync(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{feed}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
            </configuration>
            """);
        // Were there such files further up, they would end here.
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(root, file), "<Project />");
        return root;
    }

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
            // A build that is about to end may still write there: a folder is left, and no test fails for that.
        }
    }
}
