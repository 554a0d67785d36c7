using System.Diagnostics.CodeAnalysis;
using TypedCorpus.App.Explorer.Map;
using TypedCorpus.App.Explorer.Querying;

namespace TypedCorpus.App.Explorer;

/// <summary>What the explorer shows: a corpus, with what is made of it when it is first asked for.</summary>
internal sealed class CorpusSite
{
    private readonly Lazy<FacetIndex> _facets;
    private readonly Lazy<MemberNames> _members;
    private readonly Lazy<PaperMap> _map;

    /// <param name="corpus">The papers.</param>
    /// <param name="ids">The generated class of their ids, such as <c>typeof(Papers.Ids)</c>.</param>
    public CorpusSite(
        PaperCorpus corpus, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type ids)
    {
        Corpus = corpus;
        Name = ids.DeclaringType?.Name ?? ids.Name;
        Version = ContentVersion.Of(ids.Module, typeof(CorpusSite).Module);
        _facets = new(() => new FacetIndex(corpus));
        _members = new(() => new MemberNames(ids));
        _map = new(() => new PaperMap(corpus));
    }

    public PaperCorpus Corpus { get; }

    /// <summary>The name of the generated class, such as <c>Papers</c>.</summary>
    public string Name { get; }

    /// <summary>Another after each build that changed anything: the documents, the package or the app.</summary>
    public string Version { get; }

    public FacetIndex Facets => _facets.Value;

    /// <summary>The C# that names the papers.</summary>
    public MemberNames Members => _members.Value;

    /// <summary>The papers in the plane.</summary>
    public PaperMap Map => _map.Value;
}
