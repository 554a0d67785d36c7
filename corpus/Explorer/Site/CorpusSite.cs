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
    private readonly Lazy<DocumentOverlap> _overlap;
    private readonly Lazy<PaperMap> _map;
    private readonly Lazy<Dictionary<string, string>> _members;

    /// <param name="corpus">The papers.</param>
    /// <param name="ids">The generated class of their ids, such as <c>typeof(Papers.Ids)</c>.</param>
    public CorpusSite(
        PaperCorpus corpus, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type ids)
    {
        Corpus = corpus;
        Name = ids.DeclaringType?.Name ?? ids.Name;
        Version = ContentVersion(ids.Module, typeof(CorpusSite).Module);
        _facets = new(() => new FacetIndex(corpus));
        _overlap = new(() => new DocumentOverlap(corpus));
        _map = new(() => new PaperMap(corpus));
        _members = new(() => Members(Name, ids));
    }

    public PaperCorpus Corpus { get; }

    /// <summary>Gets the name of the generated class, such as <c>Papers</c>.</summary>
    public string Name { get; }

    /// <summary>Gets a text that changes with every build that changes the documents, the package or the app.</summary>
    public string Version { get; }

    public FacetIndex Facets => _facets.Value;

    public DocumentOverlap Overlap => _overlap.Value;

    /// <summary>Gets the map of the papers.</summary>
    public PaperMap Map => _map.Value;

    /// <summary>Gets the member that names a paper in C#, such as <c>Papers.Nystromformer</c>.</summary>
    /// <returns>Null if the class has no member for the paper, because there are too many papers.</returns>
    public string? MemberOf(Paper paper) => _members.Value.GetValueOrDefault(paper.Id);

    private static Dictionary<string, string> Members(
        string owner, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type ids)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (FieldInfo constant in ids.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (constant.GetRawConstantValue() is string id)
                members.TryAdd(id, $"{owner}.{constant.Name}");
        }

        return members;
    }

    // A deterministic compiler gives equal input an equal module version id.
    private static string ContentVersion(params Module[] modules) =>
        string.Concat(modules.Distinct().Select(module => module.ModuleVersionId.ToString("N")[..VersionPartLength]));
}
