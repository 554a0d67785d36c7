using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>Answers what no route does, and a fault, without telling a visitor of the program's inside.</summary>
internal static class FailurePages
{
    public static Func<HttpContext, RequestDelegate, Task> Handle(CorpusSite site) => async (context, next) =>
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"corpus: {context.Request.Path}: {failure}").ConfigureAwait(false);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        if (context.Response.HasStarted || context.Response.ContentLength is not null || context.Response.StatusCode < StatusCodes.Status400BadRequest)
            return;
        await PageResponse.WriteFailure(context, site, context.Response.StatusCode, Describe(context)).ConfigureAwait(false);
    };

    private static string Describe(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => "There is no such page.",
        StatusCodes.Status405MethodNotAllowed => "The explorer only shows; it takes GET and HEAD.",
        StatusCodes.Status500InternalServerError => "The explorer failed at this; its terminal tells more.",
        _ => "The request cannot be answered.",
    };
}
