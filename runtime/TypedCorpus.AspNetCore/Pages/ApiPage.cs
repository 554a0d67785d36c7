using TypedCorpus.AspNetCore.Api;
using TypedCorpus.AspNetCore.Api.Description;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The page that describes the API to people.</summary>
/// <remarks>
/// The usual viewers of OpenAPI need scripts and styles within the page, which the content security policy refuses, and
/// megabytes of them.
/// </remarks>
internal static class ApiPage
{
    public static Page Render(CorpusSite site)
    {
        var examples = new ApiExamples(site);
        return new(
            $"API – {site.Name}",
            $"The papers of {site.Name} for programs: search, papers, related papers and documents as JSON.",
            $"""
            <h1>API</h1>
            <p>The papers for programs, as JSON. <a href="{ApiOperations.Description}">The OpenAPI description</a> has all answers and makes
            clients. The corpus is compiled, so an answer changes only with the version of the site: it has an entity tag, and with
            <code>v={site.Version}</code> it may be cached forever. The header <code>Link</code> leads to the other parts of a list. An error
            is an object with <code>detail</code> (RFC 9457).</p>
            {Operations(site).Select(operation => Describe(operation, examples))}
            """,
            ApiOperations.Page);
    }

    private static IEnumerable<ApiOperation> Operations(CorpusSite site) =>
    [
        ApiOperations.Search, ApiOperations.Paper, ApiOperations.PaperByKey, ApiOperations.Related, ApiOperations.RelatedByKey,
        ApiOperations.Documents, ApiOperations.Document, .. site.Has(PaperCorpusPages.Map) ? [ApiOperations.Map] : (ApiOperation[])[],
    ];

    private static Html Describe(ApiOperation operation, ApiExamples examples) => $"""
        <section aria-labelledby="{operation.Id}">
        <h2 id="{operation.Id}"><code>GET {operation.Url}</code></h2>
        <p>{operation.Summary}</p>
        {(operation.Parameters.Length == 0 ? Html.Empty : Parameters(operation.Parameters))}
        {(Example(operation, examples) is { } url ? $"""<p>Example: <a href="{url}"><code>{url}</code></a></p>""" : Html.Empty)}
        </section>
        """;

    private static Html Parameters(ApiParameter[] parameters) => $"""
        <table class="parameters">
        <thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead>
        <tbody>{parameters.Select(parameter => (Html)
            $"""<tr><th scope="row"><code>{parameter.Name}</code></th><td>{ValueOf(parameter)}</td><td>{parameter.Description}</td></tr>""")}</tbody>
        </table>
        """;

    private static string ValueOf(ApiParameter parameter) => parameter switch
    {
        { Kind: ApiParameterKind.Number } => $"{NumberText.Grouped(parameter.Min)} to {NumberText.Grouped(parameter.Max)}, {parameter.Default} by default",
        { Kind: ApiParameterKind.Flag } => "true or false",
        { AllowedValues.Count: > 0 } => string.Join(", ", parameter.AllowedValues),
        { Kind: ApiParameterKind.Texts } => $"text, up to {parameter.Max} times",
        { IsRequired: true } => "text, required",
        _ => "text",
    };

    /// <summary>Gets the URL of an operation with the examples of its parameters; null if one that is required has none.</summary>
    private static string? Example(ApiOperation operation, ApiExamples examples)
    {
        string path = operation.Url;
        string query = "";
        foreach (ApiParameter parameter in operation.Parameters)
        {
            string? value = examples.ValueOf(parameter) is { } example ? Uri.EscapeDataString(example.GetValue<string>()) : null;
            if (value is null && parameter.IsRequired)
                return null;
            if (parameter.IsInPath)
                path = path.Replace($"{{{parameter.Name}}}", value, StringComparison.Ordinal);
            else if (value is not null)
                query = $"?{parameter.Name}={value}";
        }

        return path + query;
    }
}
