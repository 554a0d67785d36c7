using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Incremental builds of a project with a corpus.</summary>
public sealed class BuildTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task A_build_without_a_change_does_not_compile_and_one_with_an_edited_document_does()
    {
        Workspace workspace = App();
        (await workspace.BuildAsync("app")).Succeeded();
        DateTime built = Built(workspace);

        Output second = (await workspace.BuildAsync("app", "--verbosity", "detailed")).Succeeded();
        Assert.Contains(second.Lines, line => line.StartsWith("Skipping target \"CoreCompile\"", StringComparison.Ordinal));
        Assert.Equal(built, Built(workspace));

        File.AppendAllText(workspace.PathOf("app/documents/a.txt"), Consumer.Entries("Added"));
        Output third = await workspace.RunAsync("app");
        Assert.NotEqual(built, Built(workspace));
        Assert.Equal(["4"], third.Lines);

        workspace.Write("app/documents/b.txt", Consumer.Listing("Another"));
        Assert.Equal(["6"], (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task A_document_replaced_by_an_older_one_is_compiled()
    {
        Workspace workspace = App();
        Assert.Equal(["2"], (await workspace.RunAsync("app")).Lines);

        string document = workspace.PathOf("app/documents/a.txt");
        File.AppendAllText(document, Consumer.Entries("Restored"));
        File.SetLastWriteTimeUtc(document, Built(workspace).AddDays(-1));
        Assert.Equal(["4"], (await workspace.RunAsync("app")).Lines);

        Output unchanged = (await workspace.BuildAsync("app", "--verbosity", "detailed")).Succeeded();
        Assert.Contains(unchanged.Lines, line => line.StartsWith("Skipping target \"CoreCompile\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Generated_files_inside_the_project_are_compiled_once()
    {
        // As the page on troubleshooting says.
        Workspace workspace = App().Project(
            "app",
            Consumer.Executable
                + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"
                + "<CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>",
            Consumer.Reference + "<Compile Remove=\"$(CompilerGeneratedFilesOutputPath)/**\" />");
        (await workspace.BuildAsync("app")).Succeeded();
        Assert.NotEmpty(Directory.GetFiles(workspace.PathOf("app/Generated"), "Papers.*.cs", SearchOption.AllDirectories));
        File.AppendAllText(workspace.PathOf("app/documents/a.txt"), Consumer.Entries("Added"));
        Assert.Equal(["4"], (await workspace.RunAsync("app")).Lines);
    }

    private Workspace App() => feed.Create()
        .Project("app", Consumer.Executable)
        .Write("app/documents/a.txt", Consumer.Listing("Seer"))
        .Write("app/Program.cs", """
            using TypedCorpus;
            Console.WriteLine(Papers.All.Count);
            [PaperCorpus] static partial class Papers;
            """);

    private static DateTime Built(Workspace workspace) => File.GetLastWriteTimeUtc(workspace.PathOf("app/obj/Debug/net10.0/app.dll"));
}
