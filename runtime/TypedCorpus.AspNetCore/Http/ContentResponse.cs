using Microsoft.AspNetCore.Http;

namespace TypedCorpus.AspNetCore.Http;

/// <summary>Sends content of a known length, which a HEAD request gets without the body.</summary>
internal static class ContentResponse
{
    /// <summary>Gets the methods of all routes: there is nothing to change.</summary>
    public static string[] Methods { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static Task Write(HttpContext context, ReadOnlyMemory<byte> content, string contentType)
    {
        Begin(context, content.Length, contentType);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    public static Task Write(HttpContext context, Stream content, string contentType)
    {
        Begin(context, content.Length, contentType);
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static void Begin(HttpContext context, long length, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = length;
    }
}
