using Microsoft.AspNetCore.WebUtilities;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>What went wrong, and the way back.</summary>
internal static class FailurePage
{
    public static Html Render(CorpusSite site, int status, string message) => PageLayout.Render(
        site, $"{ReasonPhrases.GetReasonPhrase(status)} – {site.Name}", null,
        $"""
        <h1>{ReasonPhrases.GetReasonPhrase(status)}</h1>
        <p class="text">{message}</p>
        <p><a href="/">Search all {site.Corpus.Count} papers</a></p>
        """);
}
