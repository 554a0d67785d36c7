namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus</c> without a command, its help and version, and invalid command lines.</summary>
public sealed class OverviewTests
{
    [Fact]
    public void Without_arguments_the_app_tells_what_it_holds_and_what_to_try()
    {
        AppRun run = App.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal("623 papers in 718 entries of 5 documents (989,922 bytes).", run.Lines[0]);
        Assert.Contains("  corpus show Nyströmformer", run.Lines);
        Assert.Contains("  corpus serve --browser", run.Lines);
    }

    [Fact]
    public void Every_example_that_ends_and_writes_no_file_runs()
    {
        IEnumerable<string> examples = App.Run().Lines
            .Where(line => line.StartsWith("  corpus ", StringComparison.Ordinal) && !line.Contains("export", StringComparison.Ordinal)
                && !line.Contains("serve", StringComparison.Ordinal));
        Assert.All(examples, example => Assert.Equal(0, App.Run(example.Trim().Split(' ')[1..]).ExitCode));
    }

    [Fact]
    public void Help_names_all_commands_on_standard_output()
    {
        AppRun run = App.Run("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.All(["stats", "list", "show", "search", "find", "related", "open", "cites", "export", "check", "convert", "compile", "new", "serve", "cluster", "completion"], name => Assert.Contains($"\n  {name}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_told()
    {
        AppRun run = App.Run("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'lst'", "lst")]
    [InlineData("Unrecognized command or argument 'more'", "stats", "more")]
    [InlineData("--document", "list", "--document")]
    [InlineData("'key'", "show")]
    [InlineData("'query'", "search")]
    [InlineData("'many'", "search", "attention", "--limit", "many")]
    [InlineData("'jsonl'", "export", "--format", "xml")]
    public void A_wrong_command_line_is_told_on_standard_error(string message, params string[] args)
    {
        AppRun run = App.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
