using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedCorpus.AspNetCore.Http;

/// <summary>Writes an error as a page or a JSON object, as the client expects it.</summary>
internal delegate Task FailureWriter(HttpContext context, int status, string message);

/// <summary>Answers requests that no route answers, and unexpected exceptions, without revealing internals.</summary>
internal static partial class Failures
{
    public static Func<HttpContext, RequestDelegate, Task> Handle(FailureWriter write) => async (context, next) =>
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            ILogger log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("TypedCorpus.AspNetCore");
            LogFailure(log, context.Request.Path, failure);
            context.Response.Clear();
            SecurityHeaders.Set(context.Response.Headers);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        int status = context.Response.StatusCode;
        if (!context.Response.HasStarted && context.Response.ContentLength is null && status >= StatusCodes.Status400BadRequest)
            await write(context, status, Describe(status)).ConfigureAwait(false);
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer to {Path} failed.")]
    private static partial void LogFailure(ILogger log, string path, Exception failure);

    private static string Describe(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is no such page.",
        StatusCodes.Status405MethodNotAllowed => "The papers are read-only: use GET or HEAD.",
        StatusCodes.Status429TooManyRequests => "These are too many requests. Wait a second.",
        StatusCodes.Status503ServiceUnavailable => "The server is busy. Try again in a second.",
        StatusCodes.Status500InternalServerError => "The server failed to answer this request. Its log shows the error.",
        _ => "The request cannot be answered.",
    };
}
