using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Builds of a project whose static data is a resource.</summary>
public sealed class DataAsResourceTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Step = "CompileCorpusImage";
    private const string Program = """
        using TypedCorpus;
        Console.WriteLine($"{Papers.All.Count} {Papers.Search("seer")[0].Paper == Papers.Seer}");
        Console.WriteLine(Papers.Find("seen") is null);
        [PaperCorpus] static partial class Papers;
        """;

    [Fact]
    public async Task An_edit_of_code_compiles_no_document_and_one_of_a_document_does()
    {
        Workspace workspace = App();
        Output first = await BuildAsync(workspace);
        Assert.DoesNotContain(first.Lines, IsSkipped);
        Assert.Contains(first.Lines, line => line.Contains("Program.cs(3,31): warning TC0201", StringComparison.Ordinal));
        Assert.Equal(["2 True", "True"], await PrintedAsync(workspace));
        DateTime made = Made(workspace);

        File.AppendAllText(workspace.PathOf("app/Program.cs"), "\n// Edited.");
        Output second = await BuildAsync(workspace);
        Assert.Contains(second.Lines, IsSkipped);
        Assert.DoesNotContain(second.Lines, line => line.StartsWith("Skipping target \"CoreCompile\"", StringComparison.Ordinal));
        Assert.Equal(made, Made(workspace));
        Assert.Equal(["2 True", "True"], await PrintedAsync(workspace));

        string document = workspace.PathOf("app/documents/a.txt");
        File.AppendAllText(document, Consumer.Entries("Added"));
        File.SetLastWriteTimeUtc(document, made.AddDays(-1));
        Assert.DoesNotContain((await BuildAsync(workspace)).Lines, IsSkipped);
        Assert.Equal(["4 True", "True"], await PrintedAsync(workspace));

        Output last = await BuildAsync(workspace);
        Assert.Contains(last.Lines, IsSkipped);
        Assert.Contains(last.Lines, line => line.StartsWith("Skipping target \"CoreCompile\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_with_a_document_is_said_in_each_build()
    {
        string text = Consumer.Listing("First") + "A Lonely Title\n" + Consumer.Entries("Last");
        Workspace workspace = App().Write("app/documents/lone.txt", text);
        for (int edit = 0; edit < 2; edit++)
        {
            Output output = (await workspace.BuildAsync("app")).Succeeded();
            Assert.Contains(output.Lines, line => line.Contains("documents/lone.txt(6,1): warning TC0003", StringComparison.Ordinal));
            File.AppendAllText(workspace.PathOf("app/Program.cs"), "\n// Edited.");
        }
    }

    [Fact]
    public async Task An_option_of_the_project_makes_the_data_anew()
    {
        Workspace workspace = App();
        await BuildAsync(workspace);
        DateTime made = Made(workspace);
        Assert.DoesNotContain((await BuildAsync(workspace, "-p:CorpusVocabularies=Authors")).Lines, IsSkipped);
        Assert.NotEqual(made, Made(workspace));
        Assert.Equal(["2 True", "True"], await PrintedAsync(workspace));
    }

    [Fact]
    public async Task An_app_without_the_resource_says_so()
    {
        Workspace workspace = App("""
            <Target Name="RemoveImage" BeforeTargets="CoreCompile">
              <ItemGroup><_CoreCompileResourceInputs Remove="$(_CorpusImage)" /></ItemGroup>
            </Target>
            """);
        (await workspace.BuildAsync("app")).Succeeded();
        Output output = (await Dotnet.RunAsync(workspace.Folder, Built(workspace))).Failed();
        Assert.Contains(
            "CorpusDataException: The static data of the corpus 'Papers' is not in the assembly 'app': its resource 'TypedCorpus.Image' was removed",
            output.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_makes_no_image()
    {
        Workspace workspace = App();
        string[] design = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-t:Compile"];
        (await workspace.BuildAsync("app", design)).Succeeded();
        Assert.False(File.Exists(Image(workspace)));
        await BuildAsync(workspace);
        DateTime made = Made(workspace);
        File.AppendAllText(workspace.PathOf("app/documents/a.txt"), Consumer.Entries("Added"));
        (await workspace.BuildAsync("app", design)).Succeeded();
        Assert.Equal(made, Made(workspace));
    }

    private Workspace App(string targets = "")
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable + "<CorpusDataAsResource>true</CorpusDataAsResource>")
            .Write("app/documents/a.txt", Consumer.Listing("Seer"))
            .Write("app/Program.cs", Program);
        return workspace.Write("app/Directory.Build.targets", $"<Project>{targets}</Project>");
    }

    private static async Task<Output> BuildAsync(Workspace workspace, params string[] arguments) =>
        (await workspace.BuildAsync("app", ["--verbosity", "detailed", .. arguments])).Succeeded();

    private static async Task<IReadOnlyList<string>> PrintedAsync(Workspace workspace) =>
        (await Dotnet.RunAsync(workspace.Folder, Built(workspace))).Succeeded().Lines;

    private static bool IsSkipped(string line) => line.StartsWith($"Skipping target \"{Step}\"", StringComparison.Ordinal);

    private static DateTime Made(Workspace workspace) => File.GetLastWriteTimeUtc(Image(workspace));

    private static string Image(Workspace workspace) => workspace.PathOf($"app/obj/Debug/{Consumer.Framework}/Corpus.image");

    private static string Built(Workspace workspace) => workspace.PathOf($"app/bin/Debug/{Consumer.Framework}/app.dll");
}
