namespace Package.Tests.Support;

/// <summary>A folder in which a test creates and builds projects.</summary>
internal sealed class Workspace(string folder)
{
    public string Folder { get; } = folder;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public Workspace Write(string file, string text)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a project with properties and items in XML.</summary>
    public Workspace Project(string name, string properties, string items = Consumer.Reference) => Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Copies the five documents into a project.</summary>
    public Workspace Documents(string project, string documents = "documents")
    {
        Directory.CreateDirectory(PathOf($"{project}/{documents}"));
        foreach (string file in Directory.GetFiles(Checkout.PathOf("corpus", "documents")))
            File.Copy(file, PathOf($"{project}/{documents}/{Path.GetFileName(file)}"));
        return this;
    }

    /// <summary>Builds a project; one that was built before is not restored again.</summary>
    public Task<Output> BuildAsync(string project, params IEnumerable<string> arguments)
    {
        string[] restored = File.Exists(PathOf($"{project}/obj/project.assets.json")) ? ["--no-restore"] : [];
        return Dotnet.BuildAsync(Folder, ["build", project, .. restored, .. arguments]);
    }

    /// <summary>Builds a project and runs what it built.</summary>
    public async Task<Output> RunAsync(string project, string framework = Consumer.Framework)
    {
        (await BuildAsync(project)).Succeeded();
        return (await Dotnet.RunAsync(Folder, PathOf($"{project}/bin/Debug/{framework}/{project}.dll"))).Succeeded();
    }

    /// <summary>Publishes a project for this machine and runs what was published.</summary>
    public async Task<Output> PublishAndRunAsync(string project, params IEnumerable<string> properties) =>
        (await Dotnet.StartAsync(await PublishAsync(project, project, properties), Folder)).Succeeded();

    /// <summary>Publishes a project for this machine without a warning.</summary>
    /// <returns>The program.</returns>
    public async Task<string> PublishAsync(string project, string name, params IEnumerable<string> properties)
    {
        string published = PathOf("published");
        Output output = await Dotnet.BuildAsync(
            Folder,
            // Nobody debugs it, and symbols of native code take long to write and to take out again.
            ["publish", project, "--use-current-runtime", "--output", published, "-p:DebugType=none", .. properties]);
        Assert.DoesNotContain(
            output.Succeeded().Lines,
            line => line.Contains("warning", StringComparison.Ordinal) && !line.Contains("0 Warning", StringComparison.Ordinal));
        return Path.Combine(published, name + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }
}
