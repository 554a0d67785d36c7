using System.Text;

namespace TypedCorpus.App.Tests.Export;

/// <summary>The export to a file, which is written completely or not at all.</summary>
public sealed class ExportFileTests(ExportFixture export) : IClassFixture<ExportFixture>, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("corpus-tests-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void A_file_gets_the_bytes_that_standard_output_gets_and_nothing_is_left_beside_it()
    {
        string path = Below("papers.jsonl");
        File.WriteAllText(path, "what was there before");

        AppRun run = App.Run("export", "--format", "JSONL", "-o", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"Wrote 623 papers to {path}\n", run.Error);
        Assert.Equal(Encoding.UTF8.GetBytes(export.Run.Output), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_directory.FullName));
    }

    [Fact]
    public void A_file_in_no_directory_is_one_line_of_error()
    {
        string path = Below(Path.Combine("missing", "papers.jsonl"));
        AssertFails($"corpus: cannot write '{path}': there is no directory '{Below("missing")}'.\n", path);
    }

    [Fact]
    public void A_directory_is_not_written_over() =>
        AssertFails($"corpus: cannot write '{_directory.FullName}': it is a directory.\n", _directory.FullName);

    [LinuxFact]
    public void A_link_goes_on_leading_to_its_file()
    {
        File.WriteAllText(Below("target"), "");
        File.CreateSymbolicLink(Below("link"), "target");

        // A relative path: the framework resolves links in another way for those.
        AppRun run = App.Run("export", "-o", Path.GetRelativePath(Environment.CurrentDirectory, Below("link")));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("target", new FileInfo(Below("link")).LinkTarget);
        Assert.Equal(Encoding.UTF8.GetByteCount(export.Run.Output), new FileInfo(Below("target")).Length);
    }

    [LinuxFact]
    public void A_full_disk_is_one_line_of_error() =>
        AssertFails("corpus: cannot write '/dev/full': No space left on device\n", "/dev/full");

    private string Below(string name) => Path.Combine(_directory.FullName, name);

    private void AssertFails(string error, string path)
    {
        AppRun run = App.Run("export", "-o", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(error, run.Error);
        Assert.Empty(_directory.GetFileSystemInfos());
    }
}
