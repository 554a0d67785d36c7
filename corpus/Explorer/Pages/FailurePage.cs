using Microsoft.AspNetCore.WebUtilities;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>What went wrong, and the way back.</summary>
internal static class FailurePage
{
    /// <param name="site">What is shown.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="near">Papers that may be meant.</param>
    public static Html Render(CorpusSite site, int status, string message, IReadOnlyList<Paper> near) => PageLayout.Render(
        site, $"{ReasonPhrases.GetReasonPhrase(status)} – {site.Name}", null,
        $"""
        <h1>{ReasonPhrases.GetReasonPhrase(status)}</h1>
        <p class="text"><bdi>{message}</bdi></p>
        {Suggest(near)}
        <p><a href="/">Search all {site.Corpus.Count} papers</a></p>
        """);

    private static Html Suggest(IReadOnlyList<Paper> near) => near.Count == 0
        ? Html.Empty
        : $"""<h2>Did you mean</h2><ul>{near.Select(paper => (Html)$"""<li><a href="{PaperUrl.Of(paper)}"><bdi>{paper.Title}</bdi></a></li>""")}</ul>""";
}
