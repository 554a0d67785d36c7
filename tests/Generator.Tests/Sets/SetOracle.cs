using TypedCorpus;

namespace Generator.Tests.Sets;

/// <summary>Compares the answers of a set with those of one corpus of all its documents.</summary>
internal sealed class SetOracle(PaperCorpus whole, CorpusSet set)
{
    private const int Scale = 1 << 16;

    public PaperCorpus Whole { get; } = whole;

    public CorpusSet Set { get; } = set;

    /// <summary>Compiles each part by itself, and all of them together.</summary>
    public static SetOracle Of(params IEnumerable<TestDocument[]> parts)
    {
        TestDocument[][] all = [.. parts];
        return new(
            GeneratorHost.Run(GeneratorHost.PapersClass, all.SelectMany(part => part)).Open(),
            new(Array.ConvertAll(all, part => GeneratorHost.Run(GeneratorHost.PapersClass, part).Open())));
    }

    /// <summary>Asserts that a search gives the same hits, in the same order and with the same scores, and all else it says.</summary>
    public void AssertSame(string query, SearchOptions options, SearchOptions? optionsOfSet = null)
    {
        AssertSameHits(query, options, optionsOfSet);
        SearchResults expected = Whole.Search(query, options);
        SearchResults actual = Set.Search(query, optionsOfSet ?? options);
        Assert.Equal(expected.IsRelaxed, actual.IsRelaxed);
        Assert.Equal(expected.IsCorrected, actual.IsCorrected);
        Assert.Equal(expected.TotalCount, actual.TotalCount);
        Assert.Equal(expected.Notes, actual.Notes);
    }

    /// <summary>Asserts that a search gives the same hits, in the same order and with the same scores.</summary>
    public void AssertSameHits(string query, SearchOptions options, SearchOptions? optionsOfSet = null)
    {
        SearchResults expected = Whole.Search(query, options);
        SearchResults actual = Set.Search(query, optionsOfSet ?? options);
        Assert.Equal(
            expected.AsEnumerable().Select(hit => (hit.Paper.Index, (int)(hit.Score * Scale))),
            actual.AsEnumerable().Select(hit => (Set.IndexOf(hit.Paper), (int)(hit.Score * Scale))));
    }

    /// <summary>Asserts what a search says besides its hits.</summary>
    public void AssertSameRest(string query, SearchOptions options, SearchOptions? optionsOfSet = null)
    {
        SearchResults expected = Whole.Search(query, options);
        SearchResults actual = Set.Search(query, optionsOfSet ?? options);
        Assert.Equal(expected.GetSuggestion(), actual.GetSuggestion());
        Assert.Equal(expected.Corrections.Select(each => $"{each} {each.Range}"), actual.Corrections.Select(each => $"{each} {each.Range}"));
        Assert.Equal(expected.GetPapers().Select(paper => paper.Index), actual.GetPapers().Select(Set.IndexOf));
        foreach (SearchFacet facet in Enum.GetValues<SearchFacet>())
            Assert.Equal(expected.GetFacets(facet), actual.GetFacets(facet));
        for (int i = 0; i < Math.Min(3, expected.Count); i++)
        {
            Assert.Equal(expected[i].GetTitleMatches(), actual[i].GetTitleMatches());
            Assert.Equal(expected[i].GetSnippet().Text, actual[i].GetSnippet().Text);
            Assert.Equal(expected[i].GetSnippet().Matches, actual[i].GetSnippet().Matches);
            Assert.Equal(expected[i].GetMatchedFields(), actual[i].GetMatchedFields());
        }
    }
}
