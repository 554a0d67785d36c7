using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Projects that use the package, built and run.</summary>
public sealed class ConsumerTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task An_app_for_two_frameworks_with_warnings_as_errors_and_documentation()
    {
        Workspace workspace = feed.Create()
            .Project("app", """
                <OutputType>Exe</OutputType>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                """)
            .Write("app/Program.cs", Consumer.Program)
            .Documents("app");
        (await workspace.BuildAsync("app")).Succeeded();
        foreach (string framework in (string[])["net8.0", "net10.0"])
        {
            Output output = await Dotnet.RunAsync(workspace.Folder, workspace.PathOf($"app/bin/Debug/{framework}/app.dll"));
            Assert.Equal(Consumer.Printed, output.Succeeded().Lines);
        }

        Assert.Contains(
            "Papers.Members.g.cs",
            Directory
                .EnumerateFiles(workspace.PathOf("app/obj/Debug/net10.0/generated"), "*", SearchOption.AllDirectories)
                .Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_library_with_a_corpus_gives_its_members_to_an_app_without_the_package()
    {
        Workspace workspace = feed.Create()
            .Project("library", Consumer.Library)
            .Write("library/Papers.cs", "[TypedCorpus.PaperCorpus] public static partial class Papers;")
            .Documents("library")
            .Project("app", Consumer.Executable, """<ProjectReference Include="../library/library.csproj" />""")
            .Write("app/Program.cs", Consumer.Program[..Consumer.Program.IndexOf("[PaperCorpus]", StringComparison.Ordinal)]
                + "Console.WriteLine(typeof(Program).Assembly.GetManifestResourceNames().Length);")
            // The app compiles no corpus, so its folder of this name is ignored.
            .Write("app/documents/mine.txt", "My own notes.");
        Assert.Equal([.. Consumer.Printed, "0"], (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task Two_corpora_in_one_project()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable)
            .Write("app/documents/vision/a.txt", Consumer.Listing("Seer"))
            .Write("app/documents/speech/a.txt", Consumer.Listing("Hearer"))
            .Write("app/Program.cs", """
                using TypedCorpus;
                Console.WriteLine($"{Vision.Seer.Name} {Speech.Hearer.Name} {Vision.All.Count} {Speech.Find("Seer") is null}");
                [PaperCorpus("vision/*")] static partial class Vision;
                [PaperCorpus("speech/*")] static partial class Speech;
                """);
        Assert.Equal(["Seer Hearer 2 True"], (await workspace.RunAsync("app")).Lines);
    }

    [Fact]
    public async Task The_options_of_a_project_reach_the_generator()
    {
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable + "<CorpusFullTextIndex>false</CorpusFullTextIndex><CorpusMaxMembers>1</CorpusMaxMembers>")
            .Write("app/documents/a.txt", Consumer.Listing("Seer"))
            .Write("app/Program.cs", """
                using TypedCorpus;
                Console.WriteLine($"{Papers.All.HasFullTextIndex} {typeof(Papers).GetProperty("Seer") is null}");
                [PaperCorpus] static partial class Papers;
                """);
        Assert.Equal(["False True"], (await workspace.RunAsync("app")).Lines);
    }
}
