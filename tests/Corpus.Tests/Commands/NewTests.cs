namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus new</c>; <c>Package.Tests</c> builds and runs what it makes.</summary>
public sealed class NewTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    private string Project => _folder.PathOf("my-papers");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_has_the_name_of_its_folder_and_a_document()
    {
        AppRun run = _folder.Run("new", "console", "-o", Project);
        Assert.Equal((0, "", $"Wrote 5 files to {Project}; 'dotnet run' there runs the app.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["Papers.cs", "Program.cs", "README.md", "documents/reading-list.bib", "my-papers.csproj"], Files);
        Assert.DoesNotContain("TYPEDCORPUS_VERSION", File.ReadAllText(Path.Combine(Project, "my-papers.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documents_are_copied_in_place_of_it()
    {
        _folder.Write("lists/refs.bib", DocumentFolder.Bib);
        _folder.Write("lists/more/other.bib", DocumentFolder.Bib);
        Assert.Equal(0, _folder.Run("new", "wasm", "-o", Project, "--documents", _folder.PathOf("lists")).ExitCode);
        Assert.Equal(["documents/more/other.bib", "documents/refs.bib"], Files.Where(file => file.StartsWith("documents/", StringComparison.Ordinal)));
        Assert.Contains("wwwroot/index.html", Files);
        Assert.Equal(DocumentFolder.Bib, File.ReadAllText(Path.Combine(Project, "documents/refs.bib")));
    }

    [Fact]
    public void What_is_there_is_kept()
    {
        string program = _folder.Write("my-papers/Program.cs", "mine");
        AppRun run = _folder.Run("new", "web", "-o", Project);
        Assert.Equal((2, $"corpus: there is '{program}' already; choose another folder with --output.\n"), (run.ExitCode, run.Error));
        Assert.Equal(["Program.cs"], Files);
    }

    [Fact]
    public void Another_template_is_wrong_use() => Assert.Equal(2, _folder.Run("new", "desktop", "-o", Project).ExitCode);

    private string[] Files =>
    [
        .. Directory.EnumerateFiles(Project, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Project, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
