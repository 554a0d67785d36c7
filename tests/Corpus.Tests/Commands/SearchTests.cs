using System.Text.Json;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus search</c> in a pipe.</summary>
public sealed class SearchTests
{
    private const string Conformer = "conformer-convolution-augmented-transformer-for-speech-recognition";
    private const string Relaxed = "No paper has all of these words; the papers have some of them.\n";

    [Fact]
    public void A_hit_is_a_line_with_score_id_title_and_snippet()
    {
        AppRun run = App.Run("search", "\"speech recognition\"", "conv*");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            $"12.00\t{Conformer}\tConformer: Convolution-augmented Transformer for Speech Recognition\t"
            + "Recently Transformer and Convolution neural network (CNN) based models have shown promising results in Automatic "
            + "Speech Recognition (ASR), outperforming Recurrent neural networks (RNNs). Transformer",
            run.Lines[0]);
    }

    [Theory]
    [InlineData("linear attention -vision")]
    [InlineData("linear", "attention", "-vision")]
    public void The_words_are_one_query_and_the_best_comes_first(params string[] words)
    {
        string[] expected = [.. Papers.Search("linear attention -vision").AsEnumerable().Select(hit => hit.Paper.Id)];

        Assert.Equal(10, expected.Length);
        Assert.Equal(expected, Ids(App.Run(["search", .. words])));
        Assert.Equal(expected[..3], Ids(App.Run(["search", .. words, "--limit", "3"])));
        Assert.Equal(expected[..3], Ids(App.Run(["search", .. words, "-n", "3"])));
    }

    [Theory]
    [InlineData("-hierarchical")]
    [InlineData("-nested")]
    public void A_word_to_do_without_is_no_option(string word) => Assert.Equal(
        Papers.Search($"vision {word}").AsEnumerable().Select(hit => hit.Paper.Id), Ids(App.Run("search", "vision", word)));

    [Theory]
    [InlineData(0, Relaxed, "zebra", "attention", "conformer")]
    [InlineData(0, "Showing results for: nystromformer attention\n", "nystrofmormer", "attention")]
    [InlineData(0, Relaxed + "Showing results for: nystromformer karaoke\n", "nystrofmormer", "karaoke")]
    [InlineData(1, "corpus: no paper matches '\"nystrofmormer\"'.\n", "\"nystrofmormer\"")]
    [InlineData(1, "corpus: no paper matches 'qqqqqqqq'.\n", "qqqqqqqq")]
    [InlineData(1, "corpus: no paper matches ''.\n", "")]
    [InlineData(0, "'topic' is not a field, so it is searched as words.\n", "topic:vision", "--limit", "1")]
    [InlineData(1, "corpus: only 1 paper match 'nyströmformer'; make --offset less.\n", "nyströmformer", "--offset", "5")]
    [InlineData(2, "corpus: --offset must not be negative.\n", "vision", "--offset", "-1")]
    [InlineData(2, "corpus: --limit must be from 1 to 10,000.\n", "vision", "--limit", "0")]
    [InlineData(2, "corpus: --limit must be from 1 to 10,000.\n", "vision", "--limit", "10001", "--json")]
    public void What_is_to_say_is_said_on_standard_error(int exitCode, string error, params string[] args)
    {
        AppRun run = App.Run(["search", .. args]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(error, run.Error);
        Assert.Equal(exitCode == 0, run.Output.Length > 0);
    }

    [Fact]
    public void A_page_in_an_order()
    {
        var options = new SearchOptions { Limit = 4, Offset = 3, OrderBy = SearchOrder.Title };
        Assert.Equal(
            Papers.Search("(vision OR speech) -has:code", options).AsEnumerable().Select(hit => hit.Paper.Id),
            Ids(App.Run("search", "(vision OR speech) -has:code", "--limit", "4", "--offset", "3", "--order", "title")));
    }

    [Fact]
    public void Words_are_matched_and_papers_kept_as_asked()
    {
        PaperDocument first = Papers.Documents[0];
        AssertSame(new() { Matching = TermMatching.Any }, "--matching", "any");
        AssertSame(new() { Matching = TermMatching.All }, "--matching", "all");
        AssertSame(new() { Filter = new() { Documents = [first] } }, "--document", first.Name);
        AssertSame(new() { Filter = new() { Documents = [first, Papers.Documents[1]] } }, "--document", first.Name, "--document", Papers.Documents[1].Name);
        Assert.Equal("corpus: no paper matches 'nystrofmormer'.\nDid you mean: nystromformer\n", App.Run("search", "--exact", "nystrofmormer").Error);
        Assert.Equal("corpus: no paper matches 'vision'.\n", App.Run("search", "vision", "--from", "2015", "--to", "2016").Error);
        Assert.StartsWith("corpus: there is no document 'zebra'.", App.Run("search", "vision", "--document", "zebra").Error, StringComparison.Ordinal);

        static void AssertSame(SearchOptions options, params string[] args) => Assert.Equal(
            Papers.Search("linear vision transformer", options).AsEnumerable().Select(hit => hit.Paper.Id),
            Ids(App.Run(["search", "linear", "vision", "transformer", .. args])));
    }

    [Fact]
    public void Facets_count_all_papers_that_match()
    {
        IReadOnlyList<FacetValueCount> expected = Papers.Search("attention").GetFacets(SearchFacet.Document);
        Assert.Equal(
            expected.Select(value => $"document\t{value.Count}\t{value.Value}"),
            App.Run("search", "attention", "--facets", "document", "--facets", "year").Lines);

        JsonElement json = JsonDocument.Parse(App.Run("search", "attention", "--facets", "document", "--json").Output).RootElement;
        JsonElement facet = Assert.Single(json.GetProperty("facets").EnumerateArray());
        Assert.Equal("document", facet.GetProperty("name").GetString());
        Assert.Equal(JsonSerializer.Serialize(expected), facet.GetProperty("values").GetRawText());
        Assert.Equal(10, json.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public void Json_has_the_hits_with_the_places_of_their_matches()
    {
        AppRun run = App.Run("search", "--json", "--limit", "1", "nyströmformer");
        JsonElement found = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        JsonElement hit = Assert.Single(found.GetProperty("hits").EnumerateArray());
        JsonElement snippet = hit.GetProperty("snippet");
        string title = hit.GetProperty("title").GetString()!;

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith("""{"query":"nyströmformer","relaxed":false,"corrected":false,"didYouMean":null,"total":1,"count":1,"hits":[{"id":"nys""", run.Output, StringComparison.Ordinal);
        Assert.Equal(["id", "title", "score", "titleMatches", "snippet"], hit.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Papers.Search("nyströmformer")[0].Score, hit.GetProperty("score").GetDouble());
        Assert.Equal(["Nyströmformer"], Cut(title, hit.GetProperty("titleMatches")));
        Assert.Contains("Nyströmformer", Cut(snippet.GetProperty("text").GetString()!, snippet.GetProperty("matches")));
    }

    [Theory]
    [InlineData("""{"query":"\"nystrofmormer\"","relaxed":false,"corrected":false,"didYouMean":null,"total":0,"count":0,"hits":[]}""", "\"nystrofmormer\"")]
    [InlineData("""{"query":"<\"qqqqqqqq\">","relaxed":false,"corrected":false,"didYouMean":null,"total":0,"count":0,"hits":[]}""", "<\"qqqqqqqq\">")]
    public void Json_of_nothing_is_an_object_too(string json, string query)
    {
        AppRun run = App.Run("search", "--json", query);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal($"{json}\n", run.Output);
    }

    [Fact]
    public void Json_says_what_stands_for_a_misspelt_word()
    {
        AppRun run = App.Run("search", "--json", "nystrofmormer");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            """{"query":"nystrofmormer","relaxed":false,"corrected":true,"didYouMean":"nystromformer","corrections":[{"word":"nystrofmormer","range":[0,13],"words":["nystromformer"]}],"total":1,"count":1,""", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(AppRun run) => run.Lines.Select(line => line.Split('\t')[1]);

    private static IEnumerable<string> Cut(string text, JsonElement places) =>
        places.EnumerateArray().Select(place => text.Substring(place[0].GetInt32(), place[1].GetInt32()));
}
