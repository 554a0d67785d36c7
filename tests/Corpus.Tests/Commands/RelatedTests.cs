using System.Globalization;
using System.Text.Json;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus related</c> in a pipe.</summary>
public sealed class RelatedTests
{
    [Fact]
    public void The_nearest_papers_are_listed_with_their_similarity()
    {
        AppRun run = App.Run("related", "Nyströmformer");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            "0.27\tblockwise-parallel-transformer-for-long-context-large-models\t"
            + "Blockwise Parallel Transformer for Long Context Large Models",
            run.Lines[0]);
        Assert.Equal(
            Papers.Nystromformer.Related.Select(related => string.Create(
                CultureInfo.InvariantCulture, $"{related.Similarity:F2}\t{related.Paper.Id}\t{related.Paper.Title}")),
            run.Lines);
    }

    [Fact]
    public void They_are_cut_at_the_limit_and_written_as_json()
    {
        Assert.Equal(App.Run("related", "Nyströmformer").Lines[..2], App.Run("related", "Nyströmformer", "-n", "2").Lines);
        JsonElement json = JsonDocument.Parse(App.Run("related", "Nyströmformer", "-n", "2", "--json").Output).RootElement;
        Assert.Equal((10, 2), (json.GetProperty("total").GetInt32(), json.GetProperty("count").GetInt32()));
        Assert.Equal(
            Papers.Nystromformer.Related.Take(2).Select(related => related.Paper.Id),
            json.GetProperty("papers").EnumerateArray().Select(paper => paper.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_title_needs_no_quotation_marks() =>
        Assert.Equal(App.Run("related", Papers.Ids.LongRangeArena).Output, App.Run("related", "long", "range", "arena").Output);

    [Theory]
    [InlineData("related")]
    [InlineData("open")]
    public void A_wrong_key_suggests_what_show_does(string command)
    {
        AppRun run = App.Run(command, "nystromfomer");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(App.Run("show", "nystromfomer").Error, run.Error);
        Assert.Contains("Did you mean:", run.Error, StringComparison.Ordinal);
    }
}
