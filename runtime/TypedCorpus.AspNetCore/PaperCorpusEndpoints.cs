using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using TypedCorpus.AspNetCore.Routes;
using TypedCorpus.AspNetCore.Site;

namespace TypedCorpus.AspNetCore;

/// <summary>Adds the pages and the API of a corpus to an app.</summary>
public static class PaperCorpusEndpoints
{
    /// <summary>Serves the papers of a corpus: pages to search, to read and to map them, and an API.</summary>
    /// <remarks>
    /// All answers stay the same as long as the app is, so they have entity tags, and browsers keep them. Their security headers
    /// are set for these routes only. Links are relative, so that the pages may stand below any path and behind a proxy.
    /// </remarks>
    /// <param name="endpoints">The app, or a group of its routes.</param>
    /// <param name="pattern">The path of the start page, such as <c>/papers</c>; empty for that of the app.</param>
    /// <param name="corpus">The papers, such as <c>Papers.All</c>.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// All routes, for what else they should have: <c>RequireAuthorization()</c>, <c>RequireRateLimiting("…")</c>, <c>CacheOutput()</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The corpus was compiled without a full-text index.</exception>
    public static PaperCorpusConventionBuilder MapPaperCorpus(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        IPaperCorpus corpus,
        Action<PaperCorpusOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(corpus);
        if (!corpus.HasFullTextIndex && corpus.Count > 0)
        {
            throw new ArgumentException(
                "The corpus was compiled without a full-text index. Set FullTextIndex of its [PaperCorpus] to true.", nameof(corpus));
        }

        var options = new PaperCorpusOptions();
        configure?.Invoke(options);
        return new(CorpusRoutes.Map(endpoints, pattern, new CorpusSite(corpus, options)), corpus);
    }
}
