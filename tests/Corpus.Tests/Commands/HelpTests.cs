namespace TypedCorpus.App.Tests.Commands;

/// <summary>The help of the commands.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("stats")]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("search")]
    [InlineData("related")]
    [InlineData("open")]
    [InlineData("cites")]
    [InlineData("export")]
    [InlineData("site")]
    [InlineData("completion")]
    [InlineData("new")]
    [InlineData("mcp")]
    public void It_has_examples_that_run(string command)
    {
        AppRun help = App.Run(command, "--help");
        string[] examples =
        [
            .. help.Lines.SkipWhile(line => line != "Examples:").Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0),
        ];

        Assert.Equal(0, help.ExitCode);
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.StartsWith($"corpus {command}", example, StringComparison.Ordinal));

        // Only those that write no file and open no browser.
        Assert.All(
            examples.Where(example => !example.Contains("--output", StringComparison.Ordinal) && !example.Contains("--browser", StringComparison.Ordinal)),
            example => Assert.Equal(0, App.Run(Words(example)).ExitCode));
    }

    /// <summary>Splits the arguments as a shell does: quoted text is one argument.</summary>
    private static string[] Words(string example) =>
    [
        .. example.Split('\'').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1),
    ];
}
