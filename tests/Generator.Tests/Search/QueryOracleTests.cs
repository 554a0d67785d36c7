using FsCheck;
using FsCheck.Fluent;
using TypedCorpus;
using TypedCorpus.Tests;

namespace Generator.Tests.Search;

/// <summary>Random queries of the whole grammar against a scan that knows their trees, score for score.</summary>
public sealed class QueryOracleTests
{
    private const int Scale = 1 << 16;

    private static readonly PaperCorpus Corpus = QueryTrees.Corpus;
    private static readonly NaiveQuery Naive = new(Corpus);

    [Fact]
    public void Each_query_finds_the_papers_that_a_scan_finds() => ForAll(ask =>
    {
        List<(int, int)> all = Naive.Find(ask, any: false);
        List<(int, int)> any = Naive.Find(ask, any: true);
        Assert.Equal(all, Found(ask, new() { Limit = 200, Matching = TermMatching.All }));
        Assert.Equal(any, Found(ask, new() { Limit = 200, Matching = TermMatching.Any }));
        Assert.Equal(all.Count > 0 ? all : any, Found(ask, new() { Limit = 200 }));
    });

    [Fact]
    public void The_total_does_not_depend_on_the_part_that_is_asked_for() => ForAll(ask =>
    {
        List<(int, int)> all = Naive.Find(ask, any: false);
        foreach ((int limit, int offset) in ((int, int)[])[(1, 0), (3, 2), (200, 1), (5, 500)])
        {
            var options = new SearchOptions { Limit = limit, Offset = offset, Matching = TermMatching.All };
            Assert.Equal(all.Count, Corpus.Search(ask.Query, options).TotalCount);
            Assert.Equal(all.Skip(offset).Take(limit), Found(ask, options));
        }
    });

    [Fact]
    public void Facets_count_all_papers_of_a_scan() => ForAll(ask =>
    {
        Paper[] all = [.. Naive.Find(ask, any: false).Select(hit => Corpus[hit.Item1])];
        SearchResults results = Corpus.Search(ask.Query, new() { Limit = 1, Matching = TermMatching.All });
        void Check(SearchFacet facet, Func<Paper, IEnumerable<string?>> values) => Assert.Equal(
            all.SelectMany(paper => values(paper).OfType<string>().Distinct(StringComparer.Ordinal))
                .CountBy(value => value)
                .OrderByDescending(value => value.Value)
                .ThenBy(value => value.Key, StringComparer.Ordinal)
                .Select(value => new FacetValueCount(value.Key, value.Value)),
            results.GetFacets(facet));

        Check(SearchFacet.Document, paper => paper.Appearances.Select(place => place.Document.Name));
        Check(SearchFacet.Year, paper => [paper.Year is { } year ? $"{year}" : null]);
        Check(SearchFacet.Author, paper => paper.Authors.Select(author => author.Name));
        Check(SearchFacet.Venue, paper => [paper.Venue]);
        Check(SearchFacet.Keyword, paper => paper.Keywords.Concat(paper.Categories));
        Check(SearchFacet.Type, paper => [paper.EntryType]);
    });

    [Fact]
    public void Orders_and_filters_are_those_of_a_scan() => ForAll(ask =>
    {
        var filter = new SearchFilter
        {
            Documents = [.. Corpus.Documents.Where(document => document.Name != "one.bib")],
            FromYear = 2012,
            ToYear = 2019,
            Predicate = paper => paper.Index % 3 != 0,
        };
        (int Paper, int)[] kept =
        [
            .. Naive.Find(ask, any: true).OrderBy(hit => hit.Paper).Where(hit => Corpus[hit.Paper] is { Year: >= 2012 and <= 2019 } paper
                && paper.Index % 3 != 0 && paper.Appearances.Any(place => place.Document.Name != "one.bib")),
        ];
        void Check(SearchOrder order, Func<IEnumerable<(int Paper, int Score)>, IEnumerable<(int, int)>> sort)
        {
            var options = new SearchOptions { Limit = 20, OrderBy = order, Matching = TermMatching.Any };
            Assert.Equal(sort(Naive.Find(ask, any: true).OrderBy(hit => hit.Paper)).Take(20), Found(ask, options));
            Assert.Equal(sort(kept).Take(20), Found(ask, options with { Filter = filter }));
            Assert.Equal(kept.Length, Corpus.Search(ask.Query, options with { Filter = filter }).TotalCount);
        }

        Check(SearchOrder.Relevance, hits => hits.OrderByDescending(hit => hit.Score));
        Check(SearchOrder.Newest, hits => hits.OrderByDescending(hit => Corpus[hit.Paper].Year ?? int.MinValue));
        Check(SearchOrder.Oldest, hits => hits.OrderBy(hit => Corpus[hit.Paper].Year ?? int.MaxValue));
        Check(SearchOrder.Title, hits => hits.OrderBy(hit => Corpus[hit.Paper].Title, StringComparer.OrdinalIgnoreCase));
        Check(SearchOrder.Corpus, hits => hits);
    });

    private static void ForAll(Action<Ask> check) =>
        Prop.ForAll(QueryTrees.Queries.Where(ask => Words(ask) <= 32).ToArbitrary(), check)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static int Words(Ask ask) => ask switch
    {
        AskNot not => Words(not.What),
        AskAll all => all.All.Sum(Words),
        AskAny any => any.Any.Sum(Words),
        AskPhrase phrase => phrase.Words.Length,
        _ => 1,
    };

    private static List<(int, int)> Found(Ask ask, SearchOptions options) =>
        [.. Corpus.Search(ask.Query, options).AsEnumerable().Select(hit => (hit.Paper.Index, (int)(hit.Score * Scale)))];
}
