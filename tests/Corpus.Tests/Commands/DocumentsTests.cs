using System.Globalization;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>--documents</c>: commands on documents that no project compiled.</summary>
public sealed class DocumentsTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Before_and_behind_the_command_the_papers_are_those_of_the_documents()
    {
        string bib = _folder.Write("refs.bib", DocumentFolder.Bib);
        foreach (string[] args in (string[][])
            [
                ["--documents", bib, "search", "attention"],
                ["search", "attention", "--documents", bib],
                ["search", "--documents", bib, "--", "attention", "-absent"],
            ])
        {
            AppRun run = _folder.Run(args);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains("vaswani2017attention\tAttention Is All You Need", Assert.Single(run.Lines), StringComparison.Ordinal);
        }

        AppRun exported = _folder.Run("--documents", bib, "export", "-f", "bibtex");
        Assert.Contains("doi = {10.48550/arXiv.1706.03762}", exported.Output, StringComparison.Ordinal);
        string unfinished = $"corpus --documents {bib} show vas";
        string suggest = string.Create(CultureInfo.InvariantCulture, $"[suggest:{unfinished.Length}]");
        Assert.Equal(["vaswani2017attention"], _folder.Run(suggest, unfinished).Lines);
        Assert.Single(_folder.Cached);
    }

    [Fact]
    public void The_start_screen_suggests_commands_that_run()
    {
        string bib = _folder.Write("refs.bib", DocumentFolder.Bib);
        AppRun run = _folder.Run("--documents", bib);
        string[] examples =
        [
            .. run.Lines.Where(line =>
                line.StartsWith("  corpus ", StringComparison.Ordinal) && !line.Contains("export", StringComparison.Ordinal)
                && !line.Contains("serve", StringComparison.Ordinal)),
        ];

        Assert.Equal("1 paper in 1 entry of 1 document (173 bytes).", run.Lines[0]);
        Assert.Equal(4, examples.Length);
        Assert.All(examples, example => Assert.Equal(0, _folder.Run(example.Trim().Split(' ')[1..]).ExitCode));
    }

    [Fact]
    public void The_sample_has_the_same_papers_if_its_documents_are_named()
    {
        string documents = Path.Combine(AppContext.BaseDirectory, "documents");
        Assert.Equal(App.Run("export").Output, _folder.Run("export", "--documents", $"{documents}/00*.txt").Output);
    }

    [Fact]
    public void What_was_compiled_is_kept_by_content()
    {
        // Only a compilation counts warnings.
        string odd = DocumentFolder.Bib.Replace("2017}", "20x17}", StringComparison.Ordinal);
        string bib = _folder.Write("refs.bib", odd);
        AppRun first = _folder.Run("list", "--documents", bib);
        AppRun second = _folder.Run("list", "--documents", bib);
        Assert.NotEmpty(first.Error);
        Assert.Equal((first.Output, ""), (second.Output, second.Error));
        Assert.Single(_folder.Cached);

        _folder.Write("refs.bib", odd.Replace("Attention Is", "Memory Is", StringComparison.Ordinal));
        Assert.Contains("Memory Is All You Need", _folder.Run("list", "--documents", bib).Output, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Cached.Length);
    }

    [Fact]
    public void What_was_kept_in_part_is_compiled_again()
    {
        string bib = _folder.Write("refs.bib", DocumentFolder.Bib);
        _folder.Run("list", "--documents", bib);
        string kept = Assert.Single(_folder.Cached);
        File.WriteAllBytes(kept, File.ReadAllBytes(kept)[..1000]);

        AppRun run = _folder.Run("list", "--documents", bib);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Attention Is All You Need", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_counted_and_errors_told()
    {
        string odd = _folder.Write("odd.bib", DocumentFolder.Bib.Replace("{2017}", "{20x17}", StringComparison.Ordinal));
        AppRun warned = _folder.Run("list", "--documents", odd);
        Assert.Equal((0, "corpus: 1 warning in the documents; 'corpus check' shows them.\n"), (warned.ExitCode, warned.Error));

        string latin = _folder.Write("latin.bib", "@book{a, title = {Caf\u00e9}}".Select(c => (byte)c).ToArray());
        AppRun failed = _folder.Run("list", "--documents", latin);
        Assert.Equal((2, ""), (failed.ExitCode, failed.Output));
        Assert.StartsWith($"{latin}(1,", failed.Error, StringComparison.Ordinal);
        Assert.Contains("error TC", failed.Error, StringComparison.Ordinal);
        Assert.EndsWith("corpus: the documents have 1 error, so they make no corpus.\n", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_lead_nowhere_are_wrong_use()
    {
        AppRun run = _folder.Run("search", "attention", "--documents", _folder.PathOf("missing"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("corpus: there is no file or folder '", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Cached);
    }
}
