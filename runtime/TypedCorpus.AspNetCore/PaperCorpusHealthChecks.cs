using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TypedCorpus.AspNetCore;

/// <summary>Adds a check of a corpus to the health checks of an app.</summary>
public static class PaperCorpusHealthChecks
{
    /// <summary>Checks that the data of a corpus can be read, by looking up and searching one of its papers.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="corpus">The papers.</param>
    /// <param name="name">The name of the check.</param>
    /// <returns>The health checks, for further ones.</returns>
    public static IHealthChecksBuilder AddPaperCorpus(this IHealthChecksBuilder builder, IPaperCorpus corpus, string name = "papers")
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(corpus);
        return builder.AddCheck(name, () => Check(corpus));
    }

    private static HealthCheckResult Check(IPaperCorpus corpus)
    {
        if (corpus.Count == 0)
            return HealthCheckResult.Healthy("The corpus has no papers.");
        try
        {
            Paper last = corpus[corpus.Count - 1];
            if (corpus.Find(last.Id) != last)
                return HealthCheckResult.Unhealthy($"The paper '{last.Id}' is not found by its id.");
            if (corpus.HasFullTextIndex)
                _ = corpus.Search(last.Title, new() { Limit = 1 });
            return HealthCheckResult.Healthy($"The corpus has {corpus.Count} papers.");
        }
        catch (CorpusDataException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Message, fault);
        }
    }
}
