using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>Says what went wrong, in the form that a client takes: a page or an object.</summary>
internal delegate Task FailureWriter(HttpContext context, int status, string message);

/// <summary>Answers what no route does, and a fault, without telling a visitor of the program's inside.</summary>
internal static class Failures
{
    public static Func<HttpContext, RequestDelegate, Task> Handle(FailureWriter write) => async (context, next) =>
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"corpus: {context.Request.Path}: {failure}").ConfigureAwait(false);
            context.Response.Clear();
            SecurityHeaders.Set(context.Response.Headers);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        int status = context.Response.StatusCode;
        if (!context.Response.HasStarted && context.Response.ContentLength is null && status >= StatusCodes.Status400BadRequest)
            await write(context, status, Describe(status)).ConfigureAwait(false);
    };

    private static string Describe(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is no such page.",
        StatusCodes.Status405MethodNotAllowed => "The explorer only shows; it takes GET and HEAD.",
        StatusCodes.Status500InternalServerError => "The explorer failed at this; its terminal tells more.",
        _ => "The request cannot be answered.",
    };
}
