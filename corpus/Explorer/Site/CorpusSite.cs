using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TypedCorpus.App.Explorer.Map;
using TypedCorpus.App.Explorer.Querying;

namespace TypedCorpus.App.Explorer.Site;

/// <summary>The corpus that the explorer shows, with what is derived from it on first use.</summary>
internal sealed class CorpusSite
{
    private const int VersionPartLength = 8;

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
        Version = ContentVersion(ids.Module, typeof(CorpusSite).Module);
        _facets = new(() => new FacetIndex(corpus));
        _members = new(() => new MemberNames(ids));
        _map = new(() => new PaperMap(corpus));
    }

    public PaperCorpus Corpus { get; }

    /// <summary>Gets the name of the generated class, such as <c>Papers</c>.</summary>
    public string Name { get; }

    /// <summary>Gets a text that changes with every build that changes the documents, the package or the app.</summary>
    public string Version { get; }

    public FacetIndex Facets => _facets.Value;

    /// <summary>Gets the C# expressions that name the papers.</summary>
    public MemberNames Members => _members.Value;

    /// <summary>Gets the map of the papers.</summary>
    public PaperMap Map => _map.Value;

    // A deterministic compiler gives equal input an equal module version id.
    private static string ContentVersion(params Module[] modules) =>
        string.Concat(modules.Distinct().Select(module => module.ModuleVersionId.ToString("N")[..VersionPartLength]));
}
