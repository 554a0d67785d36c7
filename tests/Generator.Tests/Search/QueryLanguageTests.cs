using System.Text.RegularExpressions;
using TypedCorpus;

namespace Generator.Tests.Search;

/// <summary>What a query says, and what the search says of it.</summary>
public sealed class QueryLanguageTests
{
    private static readonly PaperCorpus Corpus = QueryTrees.Corpus;

    public static TheoryData<string> QueriesOfThePage => [.. ReadQueries()];

    [Theory]
    [MemberData(nameof(QueriesOfThePage))]
    public void Each_query_of_the_page_is_understood(string query) => Assert.Empty(Corpus.Search(query).Notes);

    [Theory]
    [InlineData("keywrd:graphs attention", SearchNoteKind.UnknownField, "keywrd")]
    [InlineData("year:abc", SearchNoteKind.InvalidValue, "year:abc")]
    [InlineData("document:\"\" attention", SearchNoteKind.InvalidValue, "document:\"\"")]
    [InlineData("keyword:\"\"", SearchNoteKind.InvalidValue, "keyword:\"\"")]
    [InlineData("has:money attention", SearchNoteKind.InvalidValue, "has:money")]
    [InlineData("deep \"linear attention", SearchNoteKind.UnclosedQuote, "\"linear attention")]
    [InlineData("deep (linear attention", SearchNoteKind.UnmatchedParenthesis, "(")]
    [InlineData("deep linear) attention", SearchNoteKind.UnmatchedParenthesis, ")")]
    public void What_is_not_understood_is_noted_at_its_place(string query, SearchNoteKind kind, string text)
    {
        SearchNote note = Assert.Single(Corpus.Search(query).Notes);
        Assert.Equal(kind, note.Kind);
        Assert.Equal(text, note.Text);
        Assert.Equal(text, query.Substring(note.Range.Start, note.Range.Length));
        Assert.NotEqual("", note.ToString());
    }

    [Fact]
    public void What_is_too_much_is_noted()
    {
        string words = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"w{i}"));
        Assert.Equal(words[words.IndexOf("w32", StringComparison.Ordinal)..], Assert.Single(Corpus.Search(words).Notes).Text);
        Assert.Equal(SearchNoteKind.Ignored, Assert.Single(Corpus.Search(new string('-', 5_000)).Notes).Kind);
        string deep = new string('(', 20) + "attention" + new string(')', 20);
        Assert.All(Corpus.Search(deep).Notes, note => Assert.Equal(SearchNoteKind.NestedTooDeep, note.Kind));
        Assert.Equal(4, Corpus.Search(deep).Notes.Count);
        Assert.Equal(Papers("attention"), Papers(deep));
    }

    [Theory]
    [InlineData("see https://github.com/a/b (graph OR vision)")]
    [InlineData("attention OR")]
    [InlineData("OR attention")]
    [InlineData("f(x) attention")]
    [InlineData("")]
    public void Other_text_needs_no_note(string query) => Assert.Empty(Corpus.Search(query).Notes);

    [Theory]
    [InlineData("graph vision OR speech", "(graph vision)|speech")]
    [InlineData("graph AND vision", "graph vision")]
    [InlineData("-graph vision", "vision NOT graph")]
    [InlineData("title:(graph OR vision)", "title:graph OR title:vision")]
    [InlineData("lin*ear", "lin ear")]
    [InlineData("keywrd:graph", "keywrd graph")]
    [InlineData("year:\"2015..2017\" deep", "deep year:>=2015 year:<=2017")]
    [InlineData("type:*", "has:type")]
    [InlineData("year:*", "has:year")]
    [InlineData("keyword:*", "has:keyword")]
    [InlineData("doi:*", "has:doi")]
    [InlineData("document:*", "document:one OR document:two OR document:list")]
    [InlineData("keyword:\"!!\"", "keyword:nowhere")]
    [InlineData("author:\"Smith, Ada\"", "author:\"ada smith\"")]
    public void Two_ways_to_say_one_thing(string one, string other) => Assert.Equal(Papers(one), Papers(other));

    [Fact]
    public void Only_exclusions_find_nothing() => Assert.Empty(Papers("-graph -(year:2017)"));

    [Fact]
    public void A_year_is_found_while_it_is_typed()
    {
        var typed = new SearchOptions { AsYouType = true, Limit = 200 };
        Assert.Equal(Papers("year:2010..2019"), Corpus.Search("year:201", typed).AsEnumerable().Select(hit => hit.Paper.Index));
    }

    [Fact]
    public void A_filter_may_search_and_fail()
    {
        var searching = new SearchFilter { Predicate = paper => Corpus.Search("graph OR vision").Count > 0 && paper.Index > 10 };
        Assert.All(Corpus.Search("attention", new() { Filter = searching }).ToArray(), hit => Assert.True(hit.Paper.Index > 10));
        var failing = new SearchFilter { Predicate = _ => throw new OverflowException() };
        Assert.Throws<OverflowException>(() => Corpus.Search("attention", new() { Filter = failing }));
        Assert.NotEmpty(Papers("attention"));
    }

    [Fact]
    public void A_cancelled_search_ends()
    {
        using var source = new CancellationTokenSource();
        var filter = new SearchFilter { Predicate = _ => { source.Cancel(); return true; } };
        Assert.Throws<OperationCanceledException>(
            () => Corpus.Search("attention", new() { Filter = filter, CancellationToken = source.Token }));
    }

    private static List<int> Papers(string query) =>
        [.. Corpus.Search(query, new() { Limit = 200, Matching = TermMatching.All }).AsEnumerable().Select(hit => hit.Paper.Index)];

    /// <summary>Reads what stands in the first columns of the page's tables.</summary>
    private static IEnumerable<string> ReadQueries()
    {
        string page = File.ReadAllText(Checkout.PathOf("generator", "docs", "searching.md"));
        return page.Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Replace(@"\|", "\0", StringComparison.Ordinal).Split('|')[1])
            .SelectMany(cell => Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value.Replace('\0', '|')));
    }
}
