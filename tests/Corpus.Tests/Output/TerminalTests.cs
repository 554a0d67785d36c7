namespace TypedCorpus.App.Tests.Output;

/// <summary>The output in a terminal.</summary>
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
        Assert.Matches("Swin Transformer.* +compact listing +119 +158,274", Terminal.WithoutStyles(run.Output));
        Assert.Contains("000_0da045456831e7ee.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("989,922", run.Output, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_paper_fits_the_width_but_is_not_wider_than_is_good_to_read()
    {
        AssertFits(60, Terminal.Run(60, "show Nyströmformer"));
        AssertFits(100, Terminal.Run(160, "show Nyströmformer"));
    }

    [TerminalFact]
    public void Found_words_stand_out_and_the_hits_fit_the_width()
    {
        AppRun run = Terminal.Run(60, "search linear attention --limit 4");

        AssertFits(60, run);
        Assert.StartsWith("4.73  The Devil in Linear Transformer", Terminal.WithoutStyles(run.Lines[0]), StringComparison.Ordinal);
        Assert.Contains("\e[1mThe Devil in \e[0m\e[1;4;33mLinear\e[0m\e[1m Transformer\e[0m", run.Lines[0], StringComparison.Ordinal);
        Assert.Matches("^4 of [0-9]+ papers *$", Terminal.WithoutStyles(run.Lines[^1]));
        Assert.Contains("\e[4;33mlinear\e[0m \e[4;33mattention\e[0m as we show", run.Output, StringComparison.Ordinal);
        AssertFits(100, Terminal.Run(160, "search linear attention"));
    }

    [TerminalFact]
    public void Related_papers_fit_the_width() => AssertFits(40, Terminal.Run(40, "related conformer"));

    [TerminalFact]
    public void A_link_is_never_broken_into_lines() =>
        Assert.Equal(["https://github.com/mlpen/Nystromformer"], Terminal.Run(20, "open nyströmformer").Lines);

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
