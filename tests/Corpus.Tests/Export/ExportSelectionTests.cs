using System.Text.Json;

namespace TypedCorpus.App.Tests.Export;

/// <summary>The selection of the papers to export.</summary>
public sealed class ExportSelectionTests(ExportFixture export) : IClassFixture<ExportFixture>
{
    private const string Id = "nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention";

    [Theory]
    [InlineData("export", "Nyströmformer")]
    [InlineData("export", "--key", "github.com/mlpen/Nystromformer")]
    [InlineData("export", "nyströmformer:", "a", "Nyström-Based", "Algorithm", "for", "Approximating", "Self-Attention")]
    public void A_key_is_one_paper(params string[] args) => Assert.Equal([Id], Ids(App.Run(args)));

    [Fact]
    public void A_document_is_its_papers_in_its_order() => Assert.Equal(
        Oracle.Entries.Where(entry => entry.Document.StartsWith("004", StringComparison.Ordinal)).Select(entry => entry.Title),
        Papers(App.Run("export", "--document", "004")).Select(paper => paper.GetProperty("rawTitle").GetString()));

    [Fact]
    public void A_search_is_what_it_finds_the_best_first()
    {
        string[] all = Ids(App.Run("export", "--search", "linear attention -vision"));
        string[] few = Ids(App.Run("export", "-s", "linear attention -vision", "--limit", "3"));

        Assert.Equal(3, few.Length);
        Assert.Equal(few, all.Take(3));
        Assert.All(all, id => Assert.DoesNotContain(
            "vision", export.Papers.Single(paper => paper.GetProperty("id").GetString() == id).GetProperty("title").GetString()!, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_to_say_of_a_search_is_said_on_standard_error() => Assert.Equal(
        "'topic' is not a field, so it is searched as words.\nShowing results for: topic:nystromformer\n",
        App.Run("export", "--search", "topic:nystrofmormer", "--limit", "1").Error);

    [Theory]
    [InlineData("use only one of --document and --search: each selects the papers to export.", "--document", "000", "--search", "x")]
    [InlineData("use only one of a key and --document: each selects the papers to export.", "conformer", "--document", "000")]
    [InlineData("give the key only once, with --key or without.", "conformer", "--key", "conformer")]
    [InlineData("--limit needs --search.", "--limit", "3")]
    [InlineData("--limit must be from 1 to 10,000.", "--search", "x", "--limit", "0")]
    public void What_cannot_be_meant_is_one_line_of_error(string error, params string[] args)
    {
        AppRun run = App.Run(["export", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"corpus: {error}\n", run.Error);
    }

    [Fact]
    public void A_search_that_finds_nothing_writes_nothing()
    {
        AppRun run = App.Run("export", "--search", "qqqq");
        Assert.Equal((1, "", "corpus: no paper matches 'qqqq'.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void The_help_says_how_a_feed_is_ordered_and_dated() =>
        Assert.Contains("corpus order", string.Join(' ', App.Run("export", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    private static JsonElement[] Papers(AppRun run)
    {
        Assert.Equal(0, run.ExitCode);
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string[] Ids(AppRun run) => [.. Papers(run).Select(paper => paper.GetProperty("id").GetString()!)];
}
