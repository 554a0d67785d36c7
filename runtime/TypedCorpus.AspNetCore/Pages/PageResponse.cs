using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>Sends pages.</summary>
internal static class PageResponse
{
    public static Task Write(HttpContext context, CorpusSite site, Page page)
    {
        Html framed = PageLayout.Render(site, page, SiteRequest.Address(context, site));
        return ContentResponse.Write(context, Encoding.UTF8.GetBytes(framed.ToString()), "text/html; charset=utf-8");
    }

    /// <summary>Sends a page that says what went wrong and how to continue.</summary>
    public static Task WriteFailure(HttpContext context, CorpusSite site, int status, string message, string lookedFor = "", IReadOnlyList<Paper>? suggestions = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return Write(context, site, Failure(site, status, message, lookedFor, suggestions ?? []));
    }

    /// <param name="context">The request.</param>
    /// <param name="site">The corpus.</param>
    /// <param name="url">The URL, relative to the start page.</param>
    public static Task Redirect(HttpContext context, CorpusSite site, string url)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(SiteRequest.Address(context, site).Start + url);
        return Task.CompletedTask;
    }

    private static Page Failure(CorpusSite site, int status, string message, string lookedFor, IReadOnlyList<Paper> suggestions) => new(
        $"{ReasonPhrases.GetReasonPhrase(status)} – {site.Name}",
        message,
        $"""
        <h1>{ReasonPhrases.GetReasonPhrase(status)}</h1>
        <p class="text"><bdi>{message}</bdi></p>
        {SearchForm.Again(site, lookedFor)}
        {Suggest(site, suggestions)}
        <p><a href=".">Back to the start page</a></p>
        """,
        HasSearch: true);

    private static Html Suggest(CorpusSite site, IReadOnlyList<Paper> papers) => papers.Count == 0
        ? Html.Empty
        : $"""<h2>Did you mean</h2><ul>{papers.Select(paper => (Html)$"""<li><a href="{PaperUrl.Of(site, paper)}"><bdi>{paper.Title}</bdi></a></li>""")}</ul>""";
}
