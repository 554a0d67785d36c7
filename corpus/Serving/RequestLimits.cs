using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace TypedCorpus.App.Serving;

/// <summary>Refuses requests beyond the limits: 503 where the server has enough to do, 429 where one client asks too much.</summary>
internal static class RequestLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    public static void Set(RateLimiterOptions options, ServerLimits limits)
    {
        PartitionedRateLimiter<HttpContext> all = PartitionedRateLimiter.Create<HttpContext, int>(_ =>
            RateLimitPartition.GetConcurrencyLimiter(0, _ => new() { PermitLimit = limits.RequestsInFlight, QueueLimit = 0 }));
        options.GlobalLimiter = limits.RequestsPerSecond is { } most
            ? PartitionedRateLimiter.CreateChained(PerClient(most), all)
            : all;
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = (rejected, _) =>
        {
            HttpResponse response = rejected.HttpContext.Response;
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan _))
                response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            response.Headers.CacheControl = "no-store";
            return ValueTask.CompletedTask;
        };
    }

    private static PartitionedRateLimiter<HttpContext> PerClient(int most) =>
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress ?? IPAddress.None,
            _ => new() { PermitLimit = most, Window = Window, QueueLimit = 0 }));
}
