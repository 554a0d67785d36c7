using System.Text.Json;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>--corpora</c>: the assemblies of a folder as one corpus.</summary>
public sealed class CorporaTests : IClassFixture<CorporaTests.Folder>
{
    private readonly Folder _folder;

    public CorporaTests(Folder folder) => _folder = folder;

    [Fact]
    public void Papers_of_all_corpora_are_found_and_a_shared_one_once()
    {
        AppRun found = _folder.Run("search", "attention", "--json");
        Assert.Equal((0, ""), (found.ExitCode, found.Error));
        JsonElement answer = JsonDocument.Parse(found.Output).RootElement;
        Assert.Equal(
            ["Attention Is All You Need", "Linear attention", "Sparse attention"],
            answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()).Order(StringComparer.Ordinal));

        Assert.Contains("papers\t3", _folder.Run("stats").Lines);
    }

    [Fact]
    public void Each_command_works_on_the_set()
    {
        Assert.Equal(3, _folder.Run("list").Lines.Length);
        Assert.Contains("one.bib", _folder.Run("show", "Attention Is All You Need").Output, StringComparison.Ordinal);
        Assert.Contains("two.bib", _folder.Run("show", "Attention Is All You Need").Output, StringComparison.Ordinal);
        Assert.Contains("Sparse attention", _folder.Run("related", "Linear attention").Output, StringComparison.Ordinal);
        Assert.Equal(3, _folder.Run("export", "--format", "jsonl").Lines.Length);
        Assert.NotEmpty(_folder.Run("stats", "--image").Lines);
        Assert.Contains($"--corpora {_folder.Path}", _folder.Run().Output, StringComparison.Ordinal);
        Assert.Equal(["Sparse attention"], _folder.Run("list", "--document", "two", "--limit", "1").Lines.Select(line => line.Split('\t')[^1]));
    }

    [Fact]
    public void A_folder_without_corpora_is_told_with_what_to_do()
    {
        using var folder = new DocumentFolder();
        AppRun empty = App.Run("list", "--corpora", folder.PathOf(""));
        Assert.Equal(2, empty.ExitCode);
        Assert.Contains("has no .dll file. 'corpus compile' writes them", empty.Error, StringComparison.Ordinal);
        Assert.Contains("there is no folder", App.Run("list", "--corpora", folder.PathOf("none")).Error, StringComparison.Ordinal);

        folder.Write("wrong.dll", "no assembly");
        AppRun wrong = App.Run("list", "--corpora", folder.PathOf(""));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("wrong.dll", wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert", "--to", "bibtex")]
    [InlineData("check")]
    [InlineData("compile", "--output", "Refs.dll")]
    [InlineData("embed", "--output", "refs.vectors")]
    [InlineData("new", "web", "--output", "app")]
    [InlineData("cluster", "attention")]
    public void A_command_that_reads_documents_takes_no_corpora(params string[] command)
    {
        AppRun run = _folder.Run(command);
        Assert.Equal(
            (2, "", "corpus: --corpora names what is compiled; this command reads documents. Give them with --documents.\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Documents_and_corpora_exclude_each_other()
    {
        AppRun run = _folder.Run("list", "--documents", _folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("exclude each other", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A folder with two corpora that share a paper.</summary>
    public sealed class Folder : IDisposable
    {
        private readonly DocumentFolder _folder = new();

        public Folder()
        {
            Directory.CreateDirectory(Path);
            Compile("one", DocumentFolder.Bib + "@article{linear, title = {Linear attention}, abstract = {Attention in linear time for texts.}}");
            Compile("two", "@article{sparse, title = {Sparse attention}, abstract = {Attention in less time for texts.}}" + DocumentFolder.Bib);
        }

        public string Path => _folder.PathOf("corpora");

        internal AppRun Run(params string[] args) => App.Run([.. args, "--corpora", Path]);

        public void Dispose() => _folder.Dispose();

        private void Compile(string name, string bib)
        {
            AppRun run = App.Run("compile", _folder.Write(name + ".bib", bib), "-o", System.IO.Path.Combine(Path, name + ".dll"), "--class", "Refs");
            Assert.True(run.ExitCode == 0, run.Error);
        }
    }
}
