using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TypedCorpus.AspNetCore.Api.Answers;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>Answers with the papers that match a search.</summary>
internal sealed class SearchApi(CorpusSite site)
{
    public const string AsYouType = "asYouType";

    private const int MaxFacetValues = 200;

    public Results<Answer<SearchAnswer>, Problem> Search(HttpContext context)
    {
        IQueryCollection parameters = context.Request.Query;
        string? error = ReadFlag(parameters[AsYouType].ToString(), out bool asYouType);
        string? queryError = QueryReader.TryRead(name => parameters[name], ListPart.DefaultLimit, asYouType, out CorpusQuery query);
        return (error ?? queryError) is { } wrong
            ? Problem.BadRequest(wrong)
            : new Answer<SearchAnswer>(site, () => Run(context, query), ApiJson.Default.SearchAnswer);
    }

    private static string? ReadFlag(string text, out bool flag) => bool.TryParse(text, out flag) || text.Length == 0
        ? null
        : $"'{AsYouType}' must be true or false.";

    private SearchAnswer Run(HttpContext context, CorpusQuery query)
    {
        QueryResult result = site.Search(query);

        // Not in the body, which has to be the same each time to be cached.
        context.Response.Headers["Server-Timing"] =
            string.Create(CultureInfo.InvariantCulture, $"search;dur={result.Elapsed.TotalMilliseconds:F3}");
        return Describe(site, query, result);
    }

    public static SearchAnswer Describe(CorpusSite site, CorpusQuery query, QueryResult result) => new()
    {
        Query = query.Text,
        Total = result.Total,
        Relaxed = result.Search.IsRelaxed,
        Corrected = result.Search.IsCorrected,
        DidYouMean = result.Search.GetSuggestion(),
        Corrections = result.Search.Corrections is { Count: > 0 } corrections ? corrections : null,
        Notes = result.Search.Notes is { Count: > 0 } notes ? notes : null,
        Count = result.Hits.Count,
        Offset = query.Offset,
        Limit = query.Limit,
        Hits = [.. result.Hits.Select(found => new HitAnswer(site, found))],
        Facets = [.. result.Facets.Select(Describe)],
    };

    private static FacetAnswer Describe(FacetCounts counts) => new()
    {
        Name = counts.Facet.Name,
        Label = counts.Facet.Label,
        Total = counts.Values.Count,
        Values =
        [
            .. counts.Values.Take(MaxFacetValues).Select(
                value => new FacetValueAnswer { Value = value.Value, Papers = value.Papers, Selected = value.IsSelected }),
        ],
    };
}
