using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>Sends JSON with its length, which is the answer to HEAD too.</summary>
internal static class ApiResponse
{
    public const string Json = "application/json";
    public const string ProblemJson = "application/problem+json";

    public static Task Write<T>(HttpContext context, T value, JsonTypeInfo<T> type, string contentType) =>
        Write(context, JsonSerializer.SerializeToUtf8Bytes(value, type), contentType);

    public static Task Write(HttpContext context, byte[] content, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
