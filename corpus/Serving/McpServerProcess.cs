using ModelContextProtocol.Server;
using TypedCorpus.Mcp;

namespace TypedCorpus.App.Serving;

/// <summary>The server of the Model Context Protocol over standard input and output.</summary>
internal static class McpServerProcess
{
    /// <summary>Answers until the input ends.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IPaperCorpus corpus, CancellationToken cancellation)
    {
        // Standard output carries the protocol alone, whatever else writes to the console.
        Console.SetOut(Console.Error);
        McpServerOptions options = new McpServerOptions().AddPaperCorpus(corpus);
        var transport = new StdioServerTransport(options);
        await using (transport.ConfigureAwait(false))
        {
            McpServer server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
                await server.RunAsync(cancellation).ConfigureAwait(false);
        }

        return 0;
    }
}
