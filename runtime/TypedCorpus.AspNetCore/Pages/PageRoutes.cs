using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.AspNetCore.Api;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Http;
using TypedCorpus.Lookup;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>The routes of the pages.</summary>
internal static class PageRoutes
{
    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        // Rendered once: the map has to be made, and each searches for many phrases.
        var start = new BackgroundValue<Page>(() => StartPage.Render(site));
        var documents = new BackgroundValue<Page>(() => DocumentPages.RenderAll(site));
        var map = new BackgroundValue<Page>(() => MapPage.Render(site));
        Add("/", context => Search(context, site, start)).WithName(site.RouteName);
        Add("/papers/{id?}", context => Paper(context, site));
        Add("/documents/{name?}", context => Document(context, site, documents));
        Add("/" + Sitemap.Path, context => Sitemap.Write(context, site));
        Add("/" + Sitemap.RobotsPath, context => Sitemap.WriteRobots(context, site));
        if (site.Has(PaperCorpusPages.Api))
            Add("/" + ApiOperations.Page, context => Show(context, site, () => ApiPage.Render(site)));
        if (site.Has(PaperCorpusPages.Map))
        {
            Add("/map", context => Show(context, site, map));
            Add("/" + MapPage.HitsPath, context => Hits(context, site));
        }

        IEndpointConventionBuilder Add(string path, RequestDelegate handler) =>
            routes.MapMethods(path, ContentResponse.Methods, handler).ExcludeFromDescription();
    }

    private static Task Search(HttpContext context, CorpusSite site, BackgroundValue<Page> start)
    {
        string? error = QueryReader.TryRead(name => context.Request.Query[name], SearchPage.Size, asYouType: true, out CorpusQuery query);
        if (error is not null)
            return PageResponse.WriteFailure(context, site, StatusCodes.Status400BadRequest, error);

        if (query.IsEmpty && query.Limit == SearchPage.Size)
            return Show(context, site, start);

        // The page shows how long the search took, so that it has no version.
        context.Response.Headers.CacheControl = "no-cache";
        return PageResponse.Write(context, site, SearchPage.Render(site, site.Search(query)));
    }

    private static Task Paper(HttpContext context, CorpusSite site)
    {
        string key = SiteRequest.Key(context, "id");
        if (site.Keys.FindPaper(key) is not { } paper)
        {
            return PageResponse.WriteFailure(
                context, site, StatusCodes.Status404NotFound, $"No paper has the id, name, title or link “{key}”.", key,
                KeySuggestions.Papers(site.Corpus, key));
        }

        // A page has one URL, whichever key was requested.
        PaperDocument? document = SiteRequest.DocumentOf(context, site, paper);
        if (key != site.Keys.Of(paper))
            return PageResponse.Redirect(context, site, document is null ? PaperUrl.Of(site, paper) : PaperUrl.Of(site, paper, document));
        return Show(context, site, () => PaperPage.Render(site, paper, document));
    }

    private static Task Document(HttpContext context, CorpusSite site, BackgroundValue<Page> all)
    {
        string name = SiteRequest.Key(context, "name");
        if (name.Length == 0)
            return Show(context, site, all);
        if (site.Keys.FindDocument(name) is not { } document)
            return PageResponse.WriteFailure(context, site, StatusCodes.Status404NotFound, $"There is no document “{name}”.");
        return Show(context, site, () => DocumentPages.Render(site, document));
    }

    /// <summary>Sends a page that is made once, apart from the threads that answer.</summary>
    private static async Task Show(HttpContext context, CorpusSite site, BackgroundValue<Page> page)
    {
        if (!CacheHeaders.AnswerIfKnown(context, site))
        {
            Page made = await page.Task.WaitAsync(context.RequestAborted).ConfigureAwait(false);
            await PageResponse.Write(context, site, made).ConfigureAwait(false);
        }
    }

    /// <summary>Sends the numbers of all papers that a query finds, for the map to show them.</summary>
    private static Task Hits(HttpContext context, CorpusSite site)
    {
        string text = context.Request.Query["q"].ToString();
        if (text.Length > CorpusQuery.MaxTextLength)
            return PageResponse.WriteFailure(context, site, StatusCodes.Status400BadRequest, "The query is too long.");
        if (CacheHeaders.AnswerIfKnown(context, site))
            return Task.CompletedTask;
        IReadOnlyList<Paper> papers = site.Corpus.Search(text, new() { Limit = 1, AsYouType = true }).GetPapers();
        string numbers = string.Join(',', papers.Select(paper => NumberText.Plain(site.Corpus.IndexOf(paper))));
        return ContentResponse.Write(context, Encoding.UTF8.GetBytes($"[{numbers}]"), "application/json");
    }

    /// <summary>Sends a page that changes only with the version; it is rendered only for clients that do not have it.</summary>
    private static Task Show(HttpContext context, CorpusSite site, Func<Page> render) =>
        CacheHeaders.AnswerIfKnown(context, site) ? Task.CompletedTask : PageResponse.Write(context, site, render());
}
