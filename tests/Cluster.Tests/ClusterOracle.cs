using TypedCorpus;
using TypedCorpus.Orleans;

namespace Cluster.Tests;

/// <summary>Compares the answers of a cluster with those of one corpus of all documents.</summary>
internal static class ClusterOracle
{
    /// <summary>The papers of two corpora are the same if their titles and first places are.</summary>
    public static string KeyOf(Paper paper) => $"{paper.Appearances[0].Document.Name}:{paper.Appearances[0].Line} {paper.Title}";

    public static string KeyOf(ClusterPaper paper) => $"{paper.Appearances[0].Document}:{paper.Appearances[0].Line} {paper.Title}";

    /// <summary>Asserts that all that a search says is the same.</summary>
    public static async Task AssertSameAsync(PaperCorpus whole, ClusterCorpus cluster, string query, ClusterSearchOptions options)
    {
        ClusterAnswer actual = await cluster.SearchAsync(query, options);
        Assert.Empty(actual.MissingShards);
        AssertSame(whole, query, options, actual);
    }

    public static void AssertSame(PaperCorpus whole, string query, ClusterSearchOptions options, ClusterAnswer actual)
    {
        SearchResults expected = whole.Search(query, OptionsOf(whole, options));
        Assert.Equal(
            expected.AsEnumerable().Select(hit => $"{hit.Score:R} {KeyOf(hit.Paper)}"),
            actual.Hits.Select(hit => $"{hit.Score:R} {KeyOf(hit.Paper)}"));
        Assert.Equal(expected.IsRelaxed, actual.IsRelaxed);
        Assert.Equal(expected.Notes, actual.Notes);
        Assert.Equal(expected.GetSuggestion(), actual.Suggestion);
        Assert.Equal(expected.Corrections.Select(each => $"{each} {each.Range}"), actual.Corrections.Select(each => $"{each} {each.Range}"));
        if (options.CountsAll)
            Assert.Equal(expected.TotalCount, actual.TotalCount);
        foreach (ClusterFacet facet in actual.Facets)
            Assert.Equal(expected.GetFacets(facet.Facet), facet.Counts);
        for (int i = 0; i < Math.Min(3, expected.Count); i++)
        {
            Assert.Equal(expected[i].GetTitleMatches(), actual.Hits[i].TitleMatches);
            Assert.Equal(expected[i].GetSnippet().Text, actual.Hits[i].Snippet);
            Assert.Equal(expected[i].GetSnippet().Matches, actual.Hits[i].SnippetMatches);
            Assert.Equal(expected[i].Paper.Appearances.Select(place => (place.Document.Name, place.Rank, place.Line)),
                actual.Hits[i].Paper.Appearances.Select(place => (place.Document, place.Rank, place.Line)));
        }
    }

    /// <summary>Whether the hits and their scores are the same.</summary>
    public static bool IsSame(PaperCorpus whole, string query, ClusterAnswer answer) =>
        whole.Search(query).AsEnumerable().Select(hit => (hit.Score, KeyOf(hit.Paper)))
            .SequenceEqual(answer.Hits.Select(hit => (hit.Score, KeyOf(hit.Paper))));

    private static SearchOptions OptionsOf(PaperCorpus whole, ClusterSearchOptions options) => new()
    {
        Limit = options.Limit,
        Offset = options.Offset,
        OrderBy = options.OrderBy,
        AsYouType = options.AsYouType,
        Matching = options.Matching,
        TypoTolerance = options.TypoTolerance,
        Filter = new()
        {
            Documents = options.Documents is null ? null : [.. whole.Documents.Where(document => options.Documents.Contains(document.Name))],
            FromYear = options.FromYear,
            ToYear = options.ToYear,
        },
    };
}
