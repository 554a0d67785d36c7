using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SqliteServer;

// SqliteServer DATABASE: answers /api/v1/search on a free local port, with a server that is configured like the explorer's.
var searchers = new SearcherPool(args[0]);
WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
{
    options.AddServerHeader = false;
    options.Listen(IPAddress.Loopback, 0);
});
builder.Services.AddRoutingCore();
builder.Services.AddResponseCompression();

WebApplication app = builder.Build();
app.UseResponseCompression();
app.MapGet("/api/v1/search", (RequestDelegate)Search);
await app.StartAsync();
Console.WriteLine($"SQLite at {app.Urls.First()}");
await app.WaitForShutdownAsync();

Task Search(HttpContext context)
{
    IQueryCollection parameters = context.Request.Query;
    int limit = int.Parse(parameters["limit"].ToString(), CultureInfo.InvariantCulture);
    SearchAnswer answer = searchers.Search(parameters["q"].ToString(), limit);
    byte[] content = JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Default.SearchAnswer);
    context.Response.ContentType = "application/json";
    context.Response.ContentLength = content.Length;
    return context.Response.Body.WriteAsync(content).AsTask();
}
