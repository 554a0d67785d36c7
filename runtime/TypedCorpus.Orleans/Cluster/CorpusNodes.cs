using Orleans.Runtime.Services;

namespace TypedCorpus.Orleans.Cluster;

/// <summary>Reaches the nodes of all silos.</summary>
internal sealed class CorpusNodes(IServiceProvider services, ILocalSiloDetails silo) : GrainServiceClient<ICorpusNode>(services)
{
    public SiloAddress Local => silo.SiloAddress;

    public ICorpusNode At(SiloAddress address) => GetGrainService(address);
}
