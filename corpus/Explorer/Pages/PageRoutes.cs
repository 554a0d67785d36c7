using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.App.Explorer.Http;
using TypedCorpus.App.Explorer.Querying;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>The URLs of the pages.</summary>
internal static class PageRoutes
{
    private const int PageSize = 20;
    private const int MaxSuggestions = 5;

    public static void Map(IEndpointRouteBuilder routes, CorpusSite site)
    {
        // It searches for each distinctive term of each document.
        var map = new Lazy<Html>(() => MapPage.Render(site));
        Add("/", context => Search(context, site));
        Add("/papers/{id?}", context => Paper(context, site));
        Add("/documents/{name?}", context => Document(context, site));
        Add("/map", context => Show(context, site, () => map.Value));

        void Add(string path, RequestDelegate handler) => routes.MapMethods(path, Methods.Read, handler).ExcludeFromDescription();
    }

    private static Task Search(HttpContext context, CorpusSite site)
    {
        string? error = QueryReader.TryRead(context.Request.Query, PageSize, asYouType: true, out CorpusQuery query);
        if (error is not null)
            return PageResponse.WriteFailure(context, site, StatusCodes.Status400BadRequest, error);

        // It tells the time that the search took, so no two answers are alike.
        context.Response.Headers.CacheControl = "no-cache";
        return PageResponse.Write(context, SearchPage.Render(site, CorpusSearch.Run(site, query)));
    }

    private static Task Paper(HttpContext context, CorpusSite site)
    {
        string key = PaperUrl.Key(context, "id");
        if (site.Corpus.Find(key) is not { } paper)
        {
            return PageResponse.WriteFailure(
                context, site, StatusCodes.Status404NotFound, $"No paper has the id, name, title or link “{key}”.",
                NearestPapers.Find(site.Corpus, key, MaxSuggestions));
        }

        // One page has one URL, whatever key was asked for.
        if (key != paper.Id)
            return PageResponse.Redirect(context, PaperUrl.Of(paper));
        return Show(context, site, () => PaperPage.Render(site, paper));
    }

    private static Task Document(HttpContext context, CorpusSite site)
    {
        string name = PaperUrl.Key(context, "name");
        if (name.Length == 0)
            return Show(context, site, () => DocumentsPage.Render(site));
        if (site.Corpus.Documents.FirstOrDefault(document => document.Name == name) is not { } document)
            return PageResponse.WriteFailure(context, site, StatusCodes.Status404NotFound, $"There is no document “{name}”.");
        return Show(context, site, () => DocumentPage.Render(site, document));
    }

    /// <summary>Sends a page that changes with the version alone; it is made only for who does not have it.</summary>
    private static Task Show(HttpContext context, CorpusSite site, Func<Html> render) =>
        CacheHeaders.IsKnown(context, site) ? Task.CompletedTask : PageResponse.Write(context, render());
}
