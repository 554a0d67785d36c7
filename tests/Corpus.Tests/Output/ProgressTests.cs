using Spectre.Console;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Tests.Output;

/// <summary>What the app tells while it works.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void What_takes_long_is_told()
    {
        using var done = new ManualResetEventSlim();
        var output = new StringWriter();
        // The work ends once it was told of.
        Assert.Equal("made", ProgressNotice.While("Doing [it]", Work, TimeSpan.Zero, Console(new Telling(output, done))));
        Assert.Contains("Doing [it]", output.ToString(), StringComparison.Ordinal);

        string Work()
        {
            Assert.True(done.Wait(TimeSpan.FromMinutes(5)));
            return "made";
        }
    }

    [Fact]
    public void What_is_done_at_once_is_not_told()
    {
        var output = new StringWriter();
        Assert.Equal(1, ProgressNotice.While("Doing it", () => 1, TimeSpan.FromMinutes(5), Console(output)));
        Assert.Empty(output.ToString());
        Assert.Throws<UserErrorException>(() => ProgressNotice.While<int>(
            "Doing it", () => throw new UserErrorException("no"), TimeSpan.FromMinutes(5), Console(output)));
    }

    private static IAnsiConsole Console(TextWriter output) => AnsiConsole.Create(new()
    {
        Out = new AnsiConsoleOutput(output),
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
    });

    /// <summary>Says when the work was told of.</summary>
    private sealed class Telling(StringWriter output, ManualResetEventSlim told) : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(string? value)
        {
            output.Write(value);
            if (output.ToString().Contains("Doing", StringComparison.Ordinal))
                told.Set();
        }
    }
}
