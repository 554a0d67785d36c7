using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using TypedCorpus.AI;
using TypedCorpus.AspNetCore;
using TypedCorpus.Mcp.Http;
using TypedCorpus.Mcp.Server;

namespace TypedCorpus.Mcp;

/// <summary>Serves a corpus by the Model Context Protocol.</summary>
/// <remarks>
/// A server has the tools of <see cref="CorpusTools"/>, each paper as the resource <c>paper://id</c>, each document as
/// <c>document://name</c>, the prompts <c>survey</c> and <c>answer</c>, and completes ids and names. It only reads. A server has one
/// corpus; a <see cref="CorpusSet"/> makes one of several.
/// </remarks>
public static class PaperCorpusMcp
{
    /// <summary>Serves the papers over HTTP, below the path of their pages.</summary>
    /// <remarks>
    /// The server keeps no sessions, so any number of processes can answer. Conventions of the builder, such as
    /// <c>RequireAuthorization()</c>, hold for it too. A page of another origin is refused, and requests of more than 1 MB are.
    /// </remarks>
    /// <param name="builder">What <c>MapPaperCorpus</c> returned.</param>
    /// <param name="pattern">The path of the server, below that of the start page.</param>
    /// <param name="options">Options of the tools; null for the defaults.</param>
    /// <returns>The builder.</returns>
    public static PaperCorpusConventionBuilder WithMcp(
        this PaperCorpusConventionBuilder builder, [StringSyntax("Route")] string pattern = "/mcp", CorpusToolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(pattern);
        McpRoutes.Map(builder.Group, pattern, new CorpusServer(builder.Corpus, options ?? new()));
        return builder;
    }

    /// <summary>Adds the papers to a server of any transport, such as that of standard input and output.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="corpus">The papers, such as <c>Papers.All</c>.</param>
    /// <param name="options">Options of the tools; null for the defaults.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The corpus was compiled without a full-text index.</exception>
    public static IMcpServerBuilder WithPaperCorpus(this IMcpServerBuilder builder, IPaperCorpus corpus, CorpusToolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(corpus);
        builder.Services.Configure<McpServerOptions>(new CorpusServer(corpus, options ?? new()).Configure);
        return builder;
    }

    /// <summary>Adds the papers to the options of a server that is made without services.</summary>
    /// <param name="server">The options.</param>
    /// <param name="corpus">The papers, such as <c>Papers.All</c>.</param>
    /// <param name="options">Options of the tools; null for the defaults.</param>
    /// <returns>The options of the server.</returns>
    /// <exception cref="ArgumentException">The corpus was compiled without a full-text index.</exception>
    public static McpServerOptions AddPaperCorpus(this McpServerOptions server, IPaperCorpus corpus, CorpusToolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(corpus);
        new CorpusServer(corpus, options ?? new()).Configure(server);
        return server;
    }
}
