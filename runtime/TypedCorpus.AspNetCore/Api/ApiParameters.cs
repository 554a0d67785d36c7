using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Querying;

namespace TypedCorpus.AspNetCore.Api;

/// <summary>The parameters of the endpoints.</summary>
internal static class ApiParameters
{
    public static ApiParameter Version { get; } = new(CacheHeaders.VersionParameter, ApiParameterKind.Text,
        "The version of the content, as in the ETag. The answer to a URL with the current version may be cached forever.");

    /// <summary>Gets the parameter that only answers with a part of a list have.</summary>
    public static ApiParameter Offset { get; } =
        new("offset", ApiParameterKind.Number, "The number of results to skip.") { Max = CorpusQuery.MaxOffset };

    public static ApiParameter[] Part { get; } =
    [
        new("limit", ApiParameterKind.Number, "The maximum number of results.") { Min = 1, Max = CorpusQuery.MaxLimit, Default = ListPart.DefaultLimit },
        Offset,
    ];

    public static ApiParameter Query { get; } = new("q", ApiParameterKind.Text,
        "The words to search for, \"an exact phrase\", -excluded words, prefixes*, this OR that, (groups) and fields such as title:word, "
            + "author:name and year:2015..2020. Without it, all papers match.")
    { Max = CorpusQuery.MaxTextLength };

    public static ApiParameter[] Search { get; } =
    [
        Query,
        new(SearchApi.AsYouType, ApiParameterKind.Flag, "Whether the last word may be incomplete."),
        .. Facet.All.Select(Of),
        new("order", ApiParameterKind.Text, "The order of the papers: by default the best first or, without a query, that of the corpus.")
            { AllowedValues = [.. Enum.GetValues<SearchOrder>().Select(EnumText.Words)] },
        .. Part,
    ];

    public static ApiParameter PathKey { get; } =
        new("id", ApiParameterKind.Text, "The id, name, title, link, DOI or arXiv number of a paper.") { IsInPath = true, IsRequired = true };

    /// <summary>Gets the parameter for a key that cannot be part of a path.</summary>
    public static ApiParameter QueryKey { get; } =
        new("key", ApiParameterKind.Text, "The id, name, title, link, DOI or arXiv number of a paper.") { IsRequired = true };

    public static ApiParameter PathName { get; } =
        new(DocumentApi.Name, ApiParameterKind.Text, "The name of a document.") { IsInPath = true, IsRequired = true };

    public static ApiParameter QueryName { get; } =
        new(DocumentApi.Name, ApiParameterKind.Text, "The name of a document, to get only this document, with its papers.");

    private static ApiParameter Of(Facet facet) =>
        new(facet.Name, ApiParameterKind.Texts, $"{facet.Label}: only papers with this value, or with one of several.")
        {
            Max = CorpusQuery.MaxValues,
            AllowedValues = facet.Name == "code" ? ["yes", "no"] : [],
        };
}

/// <summary>A parameter of an endpoint, for the description of the API. Handlers read parameters themselves, to explain what is wrong.</summary>
internal sealed record ApiParameter(string Name, ApiParameterKind Kind, string Description)
{
    public bool IsInPath { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Gets the minimum of a number.</summary>
    public int Min { get; init; }

    /// <summary>Gets the maximum of a number, of the length of a text, or of the number of texts; 0 if there is none.</summary>
    public int Max { get; init; }

    /// <summary>Gets the default of a number.</summary>
    public int Default { get; init; }

    /// <summary>Gets the allowed values; empty if all are allowed.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];
}

internal enum ApiParameterKind
{
    Text,
    Number,
    Flag,

    /// <summary>A text that may be given more than once.</summary>
    Texts,
}
