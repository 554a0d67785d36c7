using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>Writes an error as a page or a JSON object, as the client expects it.</summary>
internal delegate Task FailureWriter(HttpContext context, int status, string message);

/// <summary>Answers requests that no route answers, and unexpected exceptions, without revealing internals.</summary>
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
        StatusCodes.Status405MethodNotAllowed => "The explorer is read-only: use GET or HEAD.",
        StatusCodes.Status500InternalServerError => "The explorer failed to answer this request. Its terminal shows the error.",
        _ => "The request cannot be answered.",
    };
}
