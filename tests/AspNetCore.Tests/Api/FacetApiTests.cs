using System.Globalization;
using System.Text.Json;

namespace TypedCorpus.AspNetCore.Tests.Api;

/// <summary>The facets of <c>/api/v1/search</c>, compared with a naive count.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class FacetApiTests(ExplorerFixture fixture)
{
    private const string First = "000_0da045456831e7ee.txt";
    private const string Last = "004_7b41fa843dd8a985.txt";

    private static readonly Dictionary<string, Func<Paper, IEnumerable<string>>> Facets = new()
    {
        ["document"] = paper => paper.Appearances.Select(place => place.Document.Name).Distinct(),
        ["initial"] = paper => paper.Name is null ? [] : [paper.Name.ToUpperInvariant()[..1]],
        ["code"] = paper => [paper.Repositories.Any() ? "yes" : "no"],
        ["host"] = paper => paper.Repositories.Select(repository => repository.Host).Distinct(),
        ["year"] = paper => paper.Year is { } year ? [year.ToString(CultureInfo.InvariantCulture)] : [],
        ["venue"] = paper => paper.Venue is null ? [] : [paper.Venue],
        ["keyword"] = paper => paper.Keywords.Distinct(),
    };

    public static TheoryData<string> Queries => new(
        "",
        "q=attention",
        "q=attention&code=yes",
        "q=attention&code=yes&code=no",
        $"document={First}",
        $"document={First}&document={Last}&initial=S&initial=C",
        $"q=vision+transformer&document={First}&code=yes&host=github.com",
        "code=perhaps",
        "q=attention&host=example.org",
        "year=2017",
        "q=qqqqqqqq");

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Counts_are_those_of_a_count_by_hand(string query)
    {
        await AssertCounts(fixture.Listings, query);
        await AssertCounts(fixture.Bibliography, query);
    }

    [Theory]
    [InlineData("year=2017", "vaswani2017")]
    [InlineData("venue=NeurIPS", "vaswani2017")]
    [InlineData("keyword=attention", "vaswani2017")]
    [InlineData("code=no", "vaswani2017", "bare")]
    [InlineData("year=2016")]
    public async Task The_values_of_a_bibliography_can_be_chosen(string query, params string[] ids) =>
        Assert.Equal(ids, (await fixture.Bibliography.Get($"/api/v1/search?{query}")).Texts("hits", "id"));

    private static async Task AssertCounts(ExplorerHost explorer, string query)
    {
        ILookup<string, string> parameters = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(parameter => parameter.Split('='))
            .ToLookup(pair => pair[0], pair => pair[1].Replace('+', ' '));
        string words = string.Concat(parameters["q"]);
        Paper[] found = words.Length == 0
            ? [.. explorer.Site.Corpus]
            : [.. explorer.Site.Corpus.Search(words, new() { Limit = SearchOptions.MaxLimit }).AsEnumerable().Select(hit => hit.Paper)];

        JsonElement answer = await explorer.Get($"/api/v1/search?{query}");

        Assert.Equal(found.Count(paper => Facets.Keys.All(facet => Keeps(facet, paper))), answer.Number("total"));
        Assert.All(answer.List("facets"), facet =>
        {
            string name = facet.Text("name");
            Dictionary<string, int> counts = found
                .Where(paper => Facets.Keys.All(other => other == name || Keeps(other, paper)))
                .SelectMany(Facets[name])
                .CountBy(value => value)
                .ToDictionary();
            JsonElement[] values = facet.List("values");

            Assert.Equal(counts, values.Where(value => value.Number("papers") > 0).ToDictionary(value => value.Text("value"), value => value.Number("papers")));
            Assert.Equal(values.OrderByDescending(value => value.GetProperty("selected").GetBoolean()).ThenByDescending(value => value.Number("papers")).Select(value => value.Text("value")), values.Select(value => value.Text("value")));
            Assert.All(values, value => Assert.Equal(parameters[name].Contains(value.Text("value")), value.GetProperty("selected").GetBoolean()));
            Assert.Equal(values.Length, facet.Number("total"));
        });

        // A facet is omitted if no paper of the corpus has a value of it.
        Assert.Equal(
            Facets.Where(facet => explorer.Site.Corpus.SelectMany(facet.Value).Any()).Select(facet => facet.Key),
            answer.Texts("facets", "name"));

        bool Keeps(string facet, Paper paper) => !parameters.Contains(facet) || Facets[facet](paper).Intersect(parameters[facet]).Any();
    }
}
