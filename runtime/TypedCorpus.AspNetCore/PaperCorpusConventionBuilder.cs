using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace TypedCorpus.AspNetCore;

/// <summary>The routes of a corpus, for what else they should have.</summary>
public sealed class PaperCorpusConventionBuilder : IEndpointConventionBuilder
{
    internal PaperCorpusConventionBuilder(RouteGroupBuilder group, IPaperCorpus corpus)
    {
        Group = group;
        Corpus = corpus;
    }

    /// <summary>The papers.</summary>
    public IPaperCorpus Corpus { get; }

    /// <summary>The routes, below the path of the start page; more can be added. Conventions hold for those too.</summary>
    public RouteGroupBuilder Group { get; }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => ((IEndpointConventionBuilder)Group).Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => ((IEndpointConventionBuilder)Group).Finally(finallyConvention);
}
