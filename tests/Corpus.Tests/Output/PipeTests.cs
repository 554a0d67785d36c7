using System.Diagnostics;

namespace TypedCorpus.App.Tests.Output;

/// <summary>The app in pipes and unusual environments.</summary>
public sealed class PipeTests
{
    [Theory]
    [InlineData]
    [InlineData("stats")]
    [InlineData("list")]
    [InlineData("show", "Nyströmformer")]
    [InlineData("search", "linear", "attention")]
    [InlineData("related", "conformer")]
    [InlineData("--help")]
    [InlineData("show", "nystromfomer")]
    [InlineData("lst")]
    public void A_pipe_gets_no_codes(params string[] args)
    {
        // Some libraries emit escape codes on build servers, which set this variable.
        AppRun run = App.RunIn(("GITHUB_ACTIONS", "true"), args);

        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\e', run.Error);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Theory]
    [InlineData("LC_ALL", "tr_TR.ISO-8859-9")]
    [InlineData("LC_ALL", "C")]
    [InlineData("NO_COLOR", "1")]
    [InlineData("COLUMNS", "20")]
    public void The_environment_changes_nothing_in_a_pipe(string name, string value)
    {
        AppRun run = App.RunIn((name, value), "show", "nyströmformer");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(App.Run("show", "nyströmformer").Output, run.Output);
    }

    [Fact]
    public void A_reader_that_leaves_ends_the_app_quietly()
    {
        using Process process = App.Start(App.Dotnet, [App.Path, "export"]);
        Assert.StartsWith("{", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        process.StandardOutput.Close();

        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Empty(error);
        Assert.True(process.ExitCode is 0 or 141);
    }

    [LinuxFact]
    public void A_standard_output_that_takes_nothing_is_one_line_of_error()
    {
        AppRun run = App.Finish(App.Start("/bin/sh", ["-c", $"exec '{App.Dotnet}' '{App.Path}' list > /dev/full"]));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("corpus: cannot write to standard output: No space left on device\n", run.Error);
    }
}
