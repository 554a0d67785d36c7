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
