using System.Text;
using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Sends a page.</summary>
internal static class PageResponse
{
    // A lone surrogate of a document becomes the replacement character.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Task Write(HttpContext context, Html page)
    {
        byte[] content = Utf8.GetBytes(page.ToString());
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    /// <summary>Says what went wrong, on a page from which the user can go on.</summary>
    public static Task WriteFailure(HttpContext context, CorpusSite site, int status, string message, IReadOnlyList<Paper>? near = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return Write(context, FailurePage.Render(site, status, message, near ?? []));
    }

    public static Task Redirect(HttpContext context, string url)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(url);
        return Task.CompletedTask;
    }
}
