using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Search;
using TypedCorpus;
using TypedCorpus.Tests;

namespace Generator.Tests.Sets;

/// <summary>Random queries of the whole grammar: however papers are split, a set answers as one corpus does.</summary>
public sealed class SplitPaperProperties
{
    [Fact]
    public void Hits_scores_and_totals_are_those_of_one_corpus() => ForAll(static (oracle, ask) =>
    {
        foreach (TermMatching matching in Enum.GetValues<TermMatching>())
        {
            foreach (int limit in (int[])[1, 4, 200])
                oracle.AssertSame(ask.Query, new() { Limit = limit, Matching = matching });
        }

        oracle.AssertSame(ask.Query, new() { Offset = 3, Limit = 4 });
    });

    [Fact]
    public void Facets_papers_matches_and_corrections_are_those_of_one_corpus() =>
        ForAll(static (oracle, ask) => oracle.AssertSameRest(ask.Query, new() { Limit = 3 }));

    [Fact]
    public void Orders_and_filters_are_those_of_one_corpus() => ForAll(static (oracle, ask) =>
    {
        SearchFilter Filter(IPaperCorpus corpus) => new()
        {
            Documents = [.. corpus.Documents.Where(document => document.Name is "1/one.bib" or "3/folder/two.bib" or "4/one.bib")],
            FromYear = 2012,
            ToYear = 2019,
            Predicate = paper => paper.Title.Length % 3 != 0,
        };
        foreach (SearchOrder order in Enum.GetValues<SearchOrder>())
        {
            var options = new SearchOptions { Limit = 6, OrderBy = order, Matching = TermMatching.Any };
            oracle.AssertSame(ask.Query, options);
            oracle.AssertSame(ask.Query, options with { Filter = Filter(oracle.Whole) }, options with { Filter = Filter(oracle.Set) });
        }
    });

    private static void ForAll(Action<SetOracle, Ask> check) =>
        Prop.ForAll(
                QueryTrees.Queries.ToArbitrary(),
                Gen.Elements(SplitPapers.All).ToArbitrary(),
                (ask, oracle) => check(oracle, ask))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(80));
}
