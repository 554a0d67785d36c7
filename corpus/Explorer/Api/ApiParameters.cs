using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Explorer.Querying;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>The parameters of the endpoints.</summary>
internal static class ApiParameters
{
    public static ApiParameter Version { get; } = new(CacheHeaders.VersionParameter, ApiParameterKind.Text,
        "The version of the content, as the ETag says it: an answer to a URL with it may be kept for good.");

    public static ApiParameter[] Part { get; } =
    [
        new("limit", ApiParameterKind.Number, "How many to give at most.") { Least = 1, Most = CorpusQuery.MaxLimit, Default = ListPart.DefaultLimit },
        new("offset", ApiParameterKind.Number, "How many to pass over.") { Most = CorpusQuery.MaxOffset },
    ];

    public static ApiParameter[] Search { get; } =
    [
        new("q", ApiParameterKind.Text,
            "Words; \"an exact phrase\", -without, title:word and beginning* are known. Without it all papers are found.")
            { Most = CorpusQuery.MaxTextLength },
        new(SearchApi.AsYouType, ApiParameterKind.Flag, "Whether the last word may go on."),
        .. Facet.All.Select(Of),
        .. Part,
    ];

    public static ApiParameter PathKey { get; } =
        new("id", ApiParameterKind.Text, "The id, name, title, link, DOI or arXiv number of a paper.") { IsInPath = true, IsRequired = true };

    /// <summary>The same for a key that a path cannot have.</summary>
    public static ApiParameter QueryKey { get; } =
        new("key", ApiParameterKind.Text, "The id, name, title, link, DOI or arXiv number of a paper.") { IsRequired = true };

    public static ApiParameter PathName { get; } =
        new(DocumentApi.Name, ApiParameterKind.Text, "The name of a document.") { IsInPath = true, IsRequired = true };

    public static ApiParameter QueryName { get; } =
        new(DocumentApi.Name, ApiParameterKind.Text, "The name of a document, one that a path cannot have: it alone is given, with its papers.");

    private static ApiParameter Of(Facet facet) =>
        new(facet.Name, ApiParameterKind.Texts, $"{facet.Label}: the papers with this value, or with one of several.")
        {
            Most = CorpusQuery.MaxValues,
            Only = facet.Name == "code" ? ["yes", "no"] : [],
        };
}
