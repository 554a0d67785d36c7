namespace TypedCorpus.App.Tests;

/// <summary>What the app shows in a terminal.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\e';

    [TerminalFact]
    public void A_list_fits_the_width_and_has_styles()
    {
        AppRun run = Terminal.Run(60, "list");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Escape, run.Output);
        AssertFits(60, run);
        Assert.StartsWith("  1  Siamese Vision Transformers", Terminal.WithoutStyles(run.Lines[0]), StringComparison.Ordinal);
    }

    [TerminalFact]
    public void Statistics_fit_the_width_and_keep_names_whole()
    {
        AppRun run = Terminal.Run(60, "stats");

        AssertFits(60, run);
        Assert.Matches("000_0da045456831e7ee.txt +compact listing +119 +158,274", Terminal.WithoutStyles(run.Output));
        Assert.Contains("989,922", run.Output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_paper_fits_the_width_but_is_not_wider_than_is_good_to_read()
    {
        AssertFits(60, Terminal.Run(60, "show Nyströmformer"));
        AssertFits(100, Terminal.Run(160, "show Nyströmformer"));
    }

    [TerminalFact]
    public void No_color_leaves_the_layout_and_takes_all_styles()
    {
        AppRun run = Terminal.Run(60, "show Nyströmformer", ("NO_COLOR", "1"));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(Escape, run.Output);
        AssertFits(60, run);
    }

    [TerminalFact]
    public void An_empty_no_color_says_nothing() =>
        Assert.Contains(Escape, Terminal.Run(60, "show Nyströmformer", ("NO_COLOR", "")).Output);

    private static void AssertFits(int width, AppRun run) =>
        Assert.All(run.Lines, line => Assert.InRange(Terminal.WithoutStyles(line).Length, 0, width));
}
