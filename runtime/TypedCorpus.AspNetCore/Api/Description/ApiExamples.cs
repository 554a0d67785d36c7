using System.Text.Json;
using System.Text.Json.Nodes;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api.Description;

/// <summary>Requests that the corpus can answer, and its answers, as examples; there are none where it has no papers.</summary>
internal sealed class ApiExamples(CorpusSite site)
{
    private const int FacetValues = 2;

    private readonly ListPart _first = new(0, 1);
    private readonly Paper? _paper = site.Corpus.Count > 0 ? site.Corpus[0] : null;

    /// <summary>Gets an example of a parameter, or null.</summary>
    public JsonNode? ValueOf(ApiParameter parameter) => _paper is null ? null
        : parameter == ApiParameters.Query ? JsonValue.Create(QueryText(_paper))
        : parameter == ApiParameters.PathKey || parameter == ApiParameters.QueryKey ? JsonValue.Create(_paper.Id)
        : parameter == ApiParameters.PathName ? JsonValue.Create(site.Corpus.Documents[0].Name)
        : null;

    /// <summary>Gets the answer to an operation with the examples of its parameters and one item of a list, or null.</summary>
    public JsonNode? AnswerTo(ApiOperation operation)
    {
        if (_paper is null)
            return null;
        if (operation == ApiOperations.Search)
            return JsonSerializer.SerializeToNode(Search(_paper), ApiJson.Default.SearchAnswer);
        if (operation == ApiOperations.Paper || operation == ApiOperations.PaperByKey)
            return JsonSerializer.SerializeToNode(new PaperAnswer(site, _paper), ApiJson.Default.PaperAnswer);
        if (operation == ApiOperations.Related || operation == ApiOperations.RelatedByKey)
            return JsonSerializer.SerializeToNode(PaperApi.DescribeRelated(site, _paper, _first), ApiJson.Default.RelatedAnswer);
        var documents = new DocumentApi(site);
        if (operation == ApiOperations.Document)
            return JsonSerializer.SerializeToNode(documents.Describe(site.Corpus.Documents[0], _first), ApiJson.Default.DocumentAnswer);
        return operation == ApiOperations.Documents
            ? JsonSerializer.SerializeToNode(documents.DescribeAll(_first), ApiJson.Default.DocumentsAnswer)
            : null;
    }

    private SearchAnswer Search(Paper paper)
    {
        var query = new CorpusQuery(
            QueryText(paper), AsYouType: false, new Dictionary<string, IReadOnlyList<string>>(), SearchOrder.Relevance, _first.Offset, _first.Limit);
        SearchAnswer answer = SearchApi.Describe(site, query, site.Search(query));
        return answer with { Facets = [.. answer.Facets.Select(facet => facet with { Values = [.. facet.Values.Take(FacetValues)] })] };
    }

    private static string QueryText(Paper paper) => paper.Terms.Count > 0 ? paper.Terms[0] : paper.Title;
}
