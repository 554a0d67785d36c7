using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Generator.Tests.Emitting;
using TypedCorpus;
using TypedCorpus.Tests;
using TypedCorpus.Text.Stemming;

namespace Generator.Tests.Search;

/// <summary>What a search gives back: results, hits, matches and snippets.</summary>
public sealed class SearchResultsTests(CompiledCorpusFixture fixture) : IClassFixture<CompiledCorpusFixture>
{
    private readonly PaperCorpus _corpus = fixture.Corpus;

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(400)]
    public void The_hits_are_the_same_however_they_are_read(int limit)
    {
        SearchResults results = _corpus.Search("attention", new() { Limit = limit });
        var read = new List<SearchHit>();
        foreach (SearchHit hit in results)
            read.Add(hit);

        Assert.InRange(results.Count, Math.Min(limit, 17), limit);
        Assert.Equal(results.Count, read.Count);
        Assert.Equal(read, Enumerable.Range(0, results.Count).Select(place => results[place]));
        Assert.Equal(read, results.ToArray());
        Assert.Equal(read, results.AsEnumerable());
        Assert.Equal(read.Take(3).Select(hit => hit.Paper), results.AsEnumerable().Take(3).Select(hit => hit.ToPaper()));
        Assert.Throws<ArgumentOutOfRangeException>(() => results[results.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => results[-1]);
    }

    [Fact]
    public void Facets_make_one_text_for_each_value_however_many_papers_have_it()
    {
        const int Papers = 400;
        string entries = string.Concat(Enumerable.Range(0, Papers).Select(i =>
            $"@article{{gate{i}, title = {{Gate {i}}}, author = {{Ada Maria Hallberg Sunder and Bo Li}}, year = 2020, journal = {{Gates}}}}\n"));
        PaperCorpus corpus = TestImage.Open(GeneratorSteps.Compile(new TestDocument("gates.bib", entries)));
        SearchResults results = corpus.Search("gate", new() { Limit = 1 });
        foreach (SearchFacet by in (SearchFacet[])[SearchFacet.Author, SearchFacet.Year, SearchFacet.Venue])
        {
            IReadOnlyList<FacetValueCount> counts = results.GetFacets(by);
            Assert.Equal(Papers, counts[0].Count);
            Assert.InRange(Allocations.Of(() => results.GetFacets(by)), 1, 20 * Papers);
        }
    }

    [Fact]
    public void A_page_behind_the_last_is_empty_and_takes_no_room_for_what_is_before()
    {
        var options = new SearchOptions { Offset = int.MaxValue - 10 };
        long before = GC.GetAllocatedBytesForCurrentThread();
        SearchResults results = _corpus.Search("attention", options);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal(0, results.Count);
        Assert.Equal(_corpus.Search("attention", new() { Limit = 1 }).TotalCount, results.TotalCount);
    }

    [Fact]
    public void A_filter_that_throws_disturbs_no_other_search()
    {
        var filter = new SearchFilter { Documents = [null!] };
        Assert.ThrowsAny<Exception>(() => _corpus.Search("attention", new() { Filter = filter }));
        A_search_allocates_nothing_nor_does_reading_its_hits();
    }

    [Fact]
    public void A_cancelled_search_throws_and_options_that_say_the_same_are_equal()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => _corpus.Search("attention", new() { CancellationToken = cancelled }));
        Assert.Equal(default, new SearchOptions { Limit = SearchOptions.DefaultLimit });
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus.Search("attention").GetFacets((SearchFacet)6));
    }

    [Fact]
    public void Results_are_equal_if_they_are_of_the_same_query_and_options()
    {
        SearchResults results = _corpus.Search("linear attention");
        SearchResults same = _corpus.Search(string.Concat("linear ", "attention"));
        Assert.True(results == same);
        Assert.Equal(results.GetHashCode(), same.GetHashCode());
        Assert.Equal(results[0], same[0]);
        Assert.True(results != _corpus.Search("linear attentions"));
        Assert.True(results != _corpus.Search("linear attention", new() { Limit = 9 }));
        Assert.False(results.Equals((object)"linear attention"));
    }

    [Fact]
    public void Results_that_no_search_made_are_empty()
    {
        SearchResults results = default;
        Assert.Equal((0, "", false, null), (results.Count, results.Query, results.IsRelaxed, results.GetSuggestion()));
        Assert.Empty(results.ToArray());
        Assert.Empty(results.AsEnumerable());
        Assert.Equal(default, results);
        Assert.Equal(results.GetHashCode(), default(SearchResults).GetHashCode());
    }

    [Fact]
    public void A_search_allocates_nothing_nor_does_reading_its_hits()
    {
        var options = new SearchOptions { Limit = 16 };
        string[] queries = ["linear attention", "\"vision transformer\" -mamba", "transf* title:pruning", "zzzz attention the of"];
        int found = 0;
        double score = 0;
        void Run()
        {
            for (int i = 0; i < 20; i++)
            {
                foreach (string query in queries)
                {
                    SearchResults results = _corpus.Search(query, options);
                    found += results.Count;
                    foreach (SearchHit hit in results)
                        score += hit.Score + hit.Paper.Index;
                }
            }
        }

        Run();
        Assert.Equal(0, Allocations.Of(Run));
        Assert.NotEqual(0, found);
        Assert.NotEqual(0, score);
    }

    [Fact]
    public void Matches_do_not_depend_on_the_searches_in_between()
    {
        SearchHit hit = _corpus.Search("linear \"self attention\" nystr", new() { AsYouType = true })[0];
        IReadOnlyList<TextRange> inTitle = hit.GetTitleMatches();
        IReadOnlyList<TextRange> inAbstract = hit.GetAbstractMatches();
        SearchHit other = _corpus.Search("transformer")[0];
        Assert.NotEmpty(other.GetAbstractMatches());
        Assert.NotEmpty(inTitle);
        Assert.Equal(inTitle, hit.GetTitleMatches());
        Assert.Equal(inAbstract, hit.GetAbstractMatches());
        Assert.Equal(hit.GetSnippet().Text, hit.GetSnippet().Text);
    }

    [Fact]
    public void A_hit_shows_where_the_words_are()
    {
        SearchHit hit = _corpus.Search("linear \"self attention\" nystromformer")[0];
        Assert.Equal("Nyströmformer", hit.Paper.Name);
        Assert.Equal(["Nyströmformer", "Self-Attention"], hit.GetTitleMatches().Select(match => hit.Paper.Title.Substring(match.Start, match.Length)));
        Assert.All(hit.GetAbstractMatches(), match => Assert.Matches("(?i)^(linear|self.attention|nystr.*)$", hit.Paper.Abstract!.Substring(match.Start, match.Length)));
        Assert.Equal(hit.GetAbstractMatches().OrderBy(match => match.Start), hit.GetAbstractMatches());

        Snippet snippet = hit.GetSnippet();
        Assert.InRange(snippet.Text.Length, 100, 200);
        Assert.Equal(hit.Paper.Abstract!.Substring(snippet.Range.Start, snippet.Range.Length), snippet.Text);
        Assert.NotEmpty(snippet.Matches);
        Assert.All(snippet.Matches, match => Assert.Matches("(?i)^(linear|self.attention|nystr.*)$", snippet.Text.Substring(match.Start, match.Length)));
    }

    [Theory]
    [InlineData("attention")]
    [InlineData("Modelling")]
    [InlineData("ACHIEVES")]
    [InlineData("segmentations")]
    [InlineData("2")]
    public void Each_word_of_the_same_stem_is_marked(string word)
    {
        string stem = Stem(word);
        foreach (SearchHit hit in _corpus.Search(word, new() { Limit = 400 }))
        {
            string text = hit.Paper.Abstract!;
            IReadOnlyList<TextRange> marked = hit.GetAbstractMatches();
            foreach (Match match in Regex.Matches(text, @"(?<![\p{L}\p{N}\p{M}.'’+#/_-])[A-Za-z0-9]+(?![\p{L}\p{N}\p{M}.'’+#/_-])"))
            {
                bool isMarked = marked.Any(range => range.Start <= match.Index && match.Index < range.End);
                Assert.True(isMarked == (Stem(match.Value) == stem), match.Value);
            }
        }
    }

    [Fact]
    public void A_snippet_is_cut_between_words()
    {
        foreach (SearchHit hit in _corpus.Search("linear attention transformers", new() { Limit = 200, Matching = TermMatching.Any }))
        {
            TextRange range = hit.GetSnippet().Range;
            string text = hit.Paper.Abstract!;
            Assert.True(range.Start == 0 || text[range.Start - 1] == ' ', hit.GetSnippet().Text);
            Assert.True(range.End == text.Length || text[range.End] == ' ', hit.GetSnippet().Text);
        }
    }

    [Fact]
    public void Hits_are_papers()
    {
        var titles = new List<string>();
        foreach (Paper paper in _corpus.Search("linear attention", new() { Limit = 3 }))
            titles.Add(paper.Title);
        Assert.Equal(3, titles.Count);
    }

    [Fact]
    public void What_a_debugger_shows_names_the_thing()
    {
        SearchResults results = _corpus.Search("nystromformer");
        SearchHit hit = results[0];
        Paper paper = hit;
        Appearance appearance = paper.Appearances[0];
        Assert.Equal("1 hits for 'nystromformer'", results.ToString());
        Assert.Matches(@"^Nyströmformer: .* \(\d+\.\d\d\)$", hit.ToString());
        Assert.Matches(@"\(0\.\d\d\)$", paper.Related[0].ToString());
        Assert.Equal(paper.Title, paper.ToString());
        Assert.Equal($"{appearance.Document}({appearance.Line})", appearance.ToString());
        Assert.Equal(hit.GetSnippet().Text, hit.GetSnippet().ToString());
        Assert.Equal("0..13", hit.GetTitleMatches()[0].ToString());
        Assert.Equal($"{_corpus.Count} papers in {_corpus.Documents.Count} documents", _corpus.ToString());
        Assert.Equal(" (0.00)", default(SearchHit).ToString());
        Assert.Equal("(0)", default(Appearance).ToString());
        Assert.Equal("", default(MonthDay).ToString());
    }

    [Theory]
    [InlineData(typeof(PaperCorpus), typeof(Paper))]
    [InlineData(typeof(PaperDocument), typeof(Paper))]
    [InlineData(typeof(SearchResults), typeof(SearchHit))]
    public void A_debugger_shows_the_items_of_a_collection(Type type, Type itemType)
    {
        object collection = type == typeof(PaperCorpus) ? _corpus : type == typeof(PaperDocument) ? _corpus.Documents[0] : _corpus.Search("attention");
        string proxyName = type.GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName;
        object view = Activator.CreateInstance(Type.GetType(proxyName, throwOnError: true)!, collection)!;
        var items = (Array)view.GetType().GetProperties().Single().GetValue(view)!;
        Assert.Equal(itemType, items.GetType().GetElementType());
        Assert.Equal((int)type.GetProperty("Count")!.GetValue(collection)!, items.Length);

        string display = type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value;
        Assert.All(Regex.Matches(display, @"\{(\w+)\}").Select(match => match.Groups[1].Value), name => Assert.NotNull(type.GetProperty(name)));
    }

    private static string Stem(string word)
    {
        Span<char> letters = word.ToLowerInvariant().ToCharArray();
        return letters[..Porter2Stemmer.Stem(letters, letters.Length)].ToString();
    }
}
