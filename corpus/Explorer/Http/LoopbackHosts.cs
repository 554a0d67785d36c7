using System.Net;
using Microsoft.AspNetCore.HostFiltering;

namespace TypedCorpus.App.Explorer.Http;

/// <summary>Keeps out a page of the web whose host name leads to this machine: it could read what is served here.</summary>
internal static class LoopbackHosts
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public static void Configure(HostFilteringOptions options, IPAddress address)
    {
        options.AllowedHosts = IPAddress.IsLoopback(address) ? Names : ["*"];
        options.IncludeFailureMessage = false;
    }
}
