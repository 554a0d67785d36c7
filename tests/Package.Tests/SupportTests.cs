using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Where the package cannot work, the build reports why and what to do.</summary>
public sealed class SupportTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    // To the compiler the third line would be a comment, which hides the rest of the argument.
    private const string Option = "-errorlog:touched.json\n#.txt";

    [Fact]
    public async Task TC0301_packages_config()
    {
        // The SDK restores no packages of this kind, so the style is changed after the build that does.
        Workspace workspace = App();
        (await workspace.BuildAsync("app")).Succeeded();
        workspace.Write("app/packages.config", "<packages />");
        Output output = await workspace.BuildAsync("app", "-p:RestoreProjectStyle=Unknown");
        AssertError(output, "TC0301", "migrate the project to PackageReference");
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.1")]
    public async Task TC0302_a_framework_that_lacks_what_the_library_needs(string framework)
    {
        Workspace workspace = App(framework);
        AssertError(await workspace.BuildAsync("app"), "TC0302", $"this project targets {framework}");
        Directory.Delete(workspace.PathOf("app/documents"), recursive: true);
        AssertError(await workspace.BuildAsync("app"), "TC0302", $"this project targets {framework}");
    }

    [Fact]
    public async Task TC0303_a_compiler_older_than_the_generator() =>
        AssertError(await App().BuildAsync("app", "-p:CompilerApiVersion=roslyn4.7"), "TC0303", "this is 4.7");

    [Theory]
    [InlineData("fsproj", "F#", "module Program")]
    [InlineData("vbproj", "VB", "Module Program\nEnd Module")]
    public async Task TC0306_another_language(string extension, string language, string code)
    {
        Workspace workspace = Other(extension, Consumer.Library, Consumer.Reference, code);
        Output output = await workspace.BuildAsync($"other/other.{extension}");
        AssertError(output, "TC0306", $"this project is in {language}");
        Assert.Single(output.Lines.Where(line => line.Contains("TypedCorpus.targets", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData("fsproj", "printfn \"%s\" Acme.Papers.Seer.Title")]
    [InlineData("vbproj", "Module Program\nSub Main()\nSystem.Console.WriteLine(Acme.Papers.Seer.Title)\nEnd Sub\nEnd Module")]
    public async Task Another_language_uses_the_corpus_of_a_library(string extension, string code)
    {
        Workspace workspace = Other(
                extension, Consumer.Executable, """<ProjectReference Include="../library/library.csproj" />""", code)
            .Project("library", Consumer.Library)
            .Write("library/documents/a.txt", Consumer.Listing("Seer"))
            .Write("library/Papers.cs", "namespace Acme; [PaperCorpus] public static partial class Papers;")
            .Write("other/documents/notes.txt", "These are no papers.");
        (await workspace.BuildAsync($"other/other.{extension}")).Succeeded();
        Output printed = await Dotnet.RunAsync(workspace.Folder, workspace.PathOf($"other/bin/Debug/{Consumer.Framework}/other.dll"));
        Assert.Equal(["Seer: A Paper of This Document"], printed.Succeeded().Lines);
    }

    [Fact]
    public async Task TC0304_a_name_that_would_be_an_option_of_the_compiler()
    {
        Workspace workspace = App().Project("app", Consumer.Library, Consumer.Reference + $"""
            <CorpusDocument Include="documents/a.txt" Link="{Option.Replace("\n", "&#10;", StringComparison.Ordinal)}" />
            """);
        AssertError(await workspace.BuildAsync("app"), "TC0304", "rename \"documents/a.txt\"");
    }

    [LineBreakTheory]
    [InlineData("\n")]
    [InlineData("\r")]
    public async Task TC0304_a_file_whose_name_would_be_an_option_of_the_compiler(string end)
    {
        Workspace workspace =
            App().Write($"app/documents/a{end}{Option.Replace("\n", end, StringComparison.Ordinal)}", Consumer.Listing("Seer"));
        AssertError(await workspace.BuildAsync("app"), "TC0304", "rename \"documents/a\uFFFD-errorlog:touched.json\uFFFD#.txt\"");
        Assert.False(File.Exists(workspace.PathOf("app/touched.json")));
    }

    [Fact]
    public async Task TC0304_a_path_by_which_a_document_would_be_lost()
    {
        char[] signs = [.. "\t\u001B\u007F\u0085\u2028\u2029:|\"".Except(Path.GetInvalidFileNameChars())];
        Workspace workspace = App();
        for (int i = 0; i < signs.Length; i++)
            workspace.Write($"app/documents/{i}{signs[i]} b.txt", Consumer.Listing("Seer"));
        Output output = await workspace.BuildAsync("app");
        for (int i = 0; i < signs.Length; i++)
            AssertError(
                output, "TC0304", $"\"documents/{i}{(char.IsControl(signs[i]) || signs[i] > '\u00FF' ? '\uFFFD' : signs[i])} b.txt\"");
    }

    [Fact]
    public async Task TC0020_what_is_no_file()
    {
        Workspace workspace = App().Project("app", Consumer.Library, Consumer.Reference + """
            <CorpusDocument Include="missing.txt" />
            <CorpusDocument Include="folder" />
            """);
        Directory.CreateDirectory(workspace.PathOf("app/folder"));
        Output output = await workspace.BuildAsync("app");
        AssertError(output, "TC0020", "'missing.txt' cannot be read: it is missing");
        AssertError(output, "TC0020", "'folder' cannot be read: it is a directory");
    }

    [UnixFact]
    public async Task TC0020_a_pipe_and_a_link_to_nothing()
    {
        Workspace workspace = App();
        File.CreateSymbolicLink(workspace.PathOf("app/documents/b;$(x) 'link'.txt"), "nowhere.txt");
        File.CreateSymbolicLink(workspace.PathOf("app/documents/c.txt"), "a.txt");
        (await Dotnet.StartAsync("mkfifo", workspace.Folder, "app/documents/pipe.txt")).Succeeded();
        Output output = await workspace.BuildAsync("app");
        AssertError(output, "TC0020", "pipe.txt' cannot be read: it is a link to a missing file, or a pipe");
        AssertError(output, "TC0020", "b;$(x) 'link'.txt' cannot be read");
        Assert.DoesNotContain("c.txt' cannot", output.Text, StringComparison.Ordinal);

        File.Delete(workspace.PathOf("app/documents/pipe.txt"));
        File.Delete(workspace.PathOf("app/documents/b;$(x) 'link'.txt"));
        (await workspace.BuildAsync("app")).Succeeded();
        Output third = (await workspace.BuildAsync("app", "--verbosity", "detailed")).Succeeded();
        Assert.Contains(third.Lines, line => line.StartsWith("Skipping target \"CheckCorpusDocumentKinds\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TC0105_a_language_version_without_utf8_literals()
    {
        Output output = await App().BuildAsync("app", "-p:LangVersion=10");
        AssertError(output, "TC0105", "this project uses C# 10.0");
        Assert.DoesNotContain("CS8785", output.Text, StringComparison.Ordinal);
    }

    private static void AssertError(Output output, string id, string advice) => Assert.Contains(
        output.Failed().Lines,
        line => line.Contains($"error {id}:", StringComparison.Ordinal) && line.Contains(advice, StringComparison.Ordinal));

    private Workspace Other(string extension, string properties, string items, string code) => feed.Create()
        .Write($"other/other.{extension}", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                {items}
                {(extension == "fsproj" ? "<Compile Include=\"Program.fs\" />" : "")}
              </ItemGroup>
            </Project>
            """)
        .Write($"other/Program.{extension[..2]}", code);

    private Workspace App(string framework = Consumer.Framework) => feed.Create()
        .Project("app", $"<TargetFramework>{framework}</TargetFramework>")
        .Write("app/documents/a.txt", Consumer.Listing("Seer"))
        .Write("app/Papers.cs", "[TypedCorpus.PaperCorpus] public static partial class Papers { }");
}
