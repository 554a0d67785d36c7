using TypedCorpus.App.Common;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Tests.Compiling;

/// <summary>The files that paths on the command line stand for, and the names of the documents.</summary>
public sealed class DocumentFilesTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    public DocumentFilesTests()
    {
        string[] files = ["a.bib", "vision/b.BIB", "vision/deep/c.ris", "speech/b.bib", "readme.pdf", ".hidden/d.bib", ".e.bib"];
        foreach (string file in files)
            _folder.Write(file, file);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.bib", "a.bib")]
    [InlineData("readme.pdf", "readme.pdf")]
    [InlineData("vision", "b.BIB", "deep/c.ris")]
    [InlineData("", "a.bib", "speech/b.bib", "vision/b.BIB", "vision/deep/c.ris")]
    [InlineData("*.bib", "a.bib")]
    [InlineData("vision/*", "b.BIB")]
    [InlineData("**/*.bib", "a.bib", "speech/b.bib", "vision/b.BIB")]
    [InlineData("*/b.bib", "speech/b.bib", "vision/b.BIB")]
    public void A_path_stands_for_files_named_as_in_a_project(string path, params string[] names) =>
        Assert.Equal(names, Names(path));

    [Fact]
    public void A_file_that_is_named_twice_is_read_once() => Assert.Equal(["a.bib"], Names("a.bib", "*.bib", "./a.bib"));

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders() =>
        Assert.Equal(["a.bib", "speech/b.bib", "vision/b.BIB"], Names("speech/b.bib", "vision/b.BIB", "a.bib"));

    [Theory]
    [InlineData("missing.bib")]
    [InlineData("missing/*.bib")]
    [InlineData("*.ris")]
    [InlineData("empty")]
    public void A_path_without_documents_is_wrong_use(string path)
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));
        UserErrorException failure = Assert.Throws<UserErrorException>(() => Names(path));
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_are_those_of_the_file() =>
        Assert.Equal("speech/b.bib"u8.ToArray(), Assert.Single(DocumentFiles.Read([_folder.PathOf("speech")])).Bytes);

    private string[] Names(params string[] paths) => [.. DocumentFiles.Read([.. paths.Select(_folder.PathOf)]).Select(file => file.Name)];
}
