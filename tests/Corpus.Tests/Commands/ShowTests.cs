namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus show</c> in a pipe.</summary>
public sealed class ShowTests
{
    private const string Id = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";
    private const string Title = "Nyströmformer: A Nyström-Based Algorithm for Approximating Self-Attention";

    [Fact]
    public void A_paper_is_shown_with_a_line_for_each_fact()
    {
        OracleEntry entry = Oracle.Entries.Single(entry => entry.Title == Title);

        AppRun run = App.Run("show", Id);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            [
                $"title\t{Title}",
                $"id\t{Id}",
                "name\tNyströmformer",
                $"abstract\t{entry.Abstract.Replace(@"\""{o}", "ö", StringComparison.Ordinal)}",
                "link\trepository\thttps://github.com/mlpen/Nystromformer",
                "repository\tgithub.com/mlpen/Nystromformer",
                FormattableString.Invariant($"appearance\t{entry.Document}\t{entry.Rank}\t{entry.Line}"),
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("NYSTRÖMFORMER")]
    [InlineData(Title)]
    [InlineData("Nyströmformer:", "A", "Nyström-Based", "Algorithm", "for", "Approximating", "Self-Attention")]
    [InlineData("http://www.github.com/mlpen/nystromformer.git")]
    public void A_paper_is_found_by_any_key(params string[] key) =>
        Assert.Contains($"id\t{Id}", App.Run(["show", .. key]).Lines);

    [Fact]
    public void Every_place_in_which_a_paper_is_listed_is_shown()
    {
        IEnumerable<string> places = Oracle.Entries
            .Where(entry => entry.Title == "Long Range Arena: A Benchmark for Efficient Transformers")
            .Select(entry => FormattableString.Invariant($"appearance\t{entry.Document}\t{entry.Rank}\t{entry.Line}"));

        string[] lines = App.Run("show", "long range arena").Lines;

        Assert.Equal(2, places.Count());
        Assert.Equal(places, lines.Where(line => line.StartsWith("appearance", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_is_that_of_the_export() => Assert.Equal(App.Run("export", Id).Output, App.Run("show", Id, "--json").Output);

    [Fact]
    public void References_are_shown()
    {
        string[] lines = App.Run("show", "glu-variants-improve-transformer").Lines;

        Assert.Contains("reference\t1612.08083", lines);
        Assert.Contains("reference\t1706.03762", lines);
    }

    [Theory]
    [InlineData(Id, "nystromfomer")]
    [InlineData(Id, "nystrom")]
    [InlineData(Id, "nystromformer-a-nystrom-basd-algorithm")]
    [InlineData(Id, "https://github.com/mlpen/Nystromformr")]
    [InlineData("long-range-arena-a-benchmark-for-efficient-transformers", "arena")]
    [InlineData("swin-transformer-hierarchical-vision-transformer-using-shifted-windows", "swin", "trasnformer")]
    public void A_wrong_key_suggests_the_nearest_first(string suggestion, params string[] key)
    {
        AppRun run = App.Run(["show", .. key]);
        string[] errors = run.Error.Split('\n');

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"corpus: no paper has the id, name, title or link '{string.Join(' ', key)}'. Did you mean:", errors[0]);
        Assert.StartsWith($"  {suggestion}", errors[1], StringComparison.Ordinal);
        Assert.InRange(errors.Length, 3, 7);
    }

    [Theory]
    [InlineData("zzzzzqqq")]
    [InlineData("")]
    [InlineData("@no-file")]
    [InlineData("[zzzzzqqq]")]
    public void A_key_that_is_near_to_none_says_where_all_are(string key)
    {
        AppRun run = App.Run("show", key);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(
            $"corpus: no paper has the id, name, title or link '{key}'. Run 'corpus list' to see all papers.\n", run.Error);
    }
}
