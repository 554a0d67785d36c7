using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TypedCorpus.App.Common;
using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Explorer.Site;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Sends pages.</summary>
internal static class PageResponse
{
    public static Task Write(HttpContext context, Html page) =>
        ContentResponse.Write(context, Encoding.UTF8.GetBytes(page.ToString()), "text/html; charset=utf-8");

    /// <summary>Sends a page that says what went wrong and how to continue.</summary>
    public static Task WriteFailure(HttpContext context, CorpusSite site, int status, string message, IReadOnlyList<Paper>? suggestions = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return Write(context, Failure(site, status, message, suggestions ?? []));
    }

    public static Task Redirect(HttpContext context, string url)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(url);
        return Task.CompletedTask;
    }

    private static Html Failure(CorpusSite site, int status, string message, IReadOnlyList<Paper> suggestions) => PageLayout.Render(
        site, $"{ReasonPhrases.GetReasonPhrase(status)} – {site.Name}", null,
        $"""
        <h1>{ReasonPhrases.GetReasonPhrase(status)}</h1>
        <p class="text"><bdi>{message}</bdi></p>
        {Suggest(suggestions)}
        <p><a href="/">Search all {NumberText.Papers(site.Corpus.Count)}</a></p>
        """);

    private static Html Suggest(IReadOnlyList<Paper> papers) => papers.Count == 0
        ? Html.Empty
        : $"""<h2>Did you mean</h2><ul>{papers.Select(paper => (Html)$"""<li><a href="{PaperUrl.Of(paper)}"><bdi>{paper.Title}</bdi></a></li>""")}</ul>""";
}
