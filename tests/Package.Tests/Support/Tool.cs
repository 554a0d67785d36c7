namespace Package.Tests.Support;

/// <summary>The .NET tool, installed in the folder of a test.</summary>
internal sealed class Tool
{
    private readonly Workspace _workspace;

    private Tool(Workspace workspace) => _workspace = workspace;

    /// <summary>Installs the packed tool into a workspace.</summary>
    public static async Task<Tool> InstallAsync(Workspace workspace)
    {
        await PackedFeed.AddToolAsync();
        (await Dotnet.RunAsync(
            workspace.Folder, "tool", "install", "TypedCorpus.Tool", "--tool-path", "tools", "--version", PackedFeed.Version)).Succeeded();
        return new(workspace);
    }

    /// <summary>Runs a command in the workspace, with a cache of its own.</summary>
    public Task<Output> RunAsync(params string[] arguments) => Dotnet.StartAsync(
        _workspace.PathOf(OperatingSystem.IsWindows() ? "tools/corpus.exe" : "tools/corpus"),
        _workspace.Folder,
        [("XDG_CACHE_HOME", _workspace.PathOf("cache"))],
        arguments);
}
