using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using System.Reflection;
using System.Text;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.AspNetCore.Map;
using TypedCorpus.AspNetCore.Querying;
using TypedCorpus.AspNetCore.Telemetry;

namespace TypedCorpus.AspNetCore.Site;

/// <summary>The corpus that the explorer shows, with what is derived from it on first use.</summary>
internal sealed class CorpusSite
{
    private const int VersionLength = 8;

    private static int s_count;

    private readonly Lazy<FacetIndex> _facets;
    private readonly Lazy<DocumentOverlap> _overlap;
    private readonly BackgroundValue<PaperMap> _map;
    private readonly Lazy<Dictionary<string, string>> _members;

    public CorpusSite(IPaperCorpus corpus, PaperCorpusOptions options)
    {
        Type? owner = (corpus as PaperCorpus)?.Data.Owner;
        Corpus = corpus;
        Options = options;
        ClassName = owner?.Name ?? "Papers";
        Name = options.Title ?? ClassName;
        RouteName = $"TypedCorpus.{Interlocked.Increment(ref s_count)}";
        Version = VersionOf(corpus, owner);
        _facets = new(() => new FacetIndex(corpus));
        _overlap = new(() => new DocumentOverlap(corpus));
        _map = new(() => new PaperMap(corpus));
        _members = new(() => Members(ClassName, options.Ids));
    }

    public IPaperCorpus Corpus { get; }

    public PaperCorpusOptions Options { get; }

    /// <summary>Gets the name of the corpus on its pages.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the generated class, such as <c>Papers</c>.</summary>
    public string ClassName { get; }

    /// <summary>Gets the name of the route of the start page, another for each site of an app.</summary>
    public string RouteName { get; }

    /// <summary>Gets a text that changes with every build that changes the documents, this package or the options.</summary>
    public string Version { get; }

    public FacetIndex Facets => _facets.Value;

    public DocumentOverlap Overlap => _overlap.Value;

    /// <summary>Gets the map of the papers, and waits until it is made: seconds for ten thousand. Not for threads that answer.</summary>
    public PaperMap Map => _map.Task.GetAwaiter().GetResult();

    /// <summary>Answers a query of a visitor, and measures it if it is a search.</summary>
    public QueryResult Search(CorpusQuery query)
    {
        if (!query.IsSearch)
            return CorpusSearch.Run(Facets, query);
        using Activity? activity = SearchTelemetry.Start(Name);
        QueryResult result = CorpusSearch.Run(Facets, query);
        SearchTelemetry.Record(activity, Name, result.Elapsed, result.Total);
        return result;
    }

    /// <summary>Whether the site has some pages.</summary>
    public bool Has(PaperCorpusPages pages) => Options.Pages.HasFlag(pages);

    /// <summary>Gets the member that names a paper in C#, such as <c>Papers.Nystromformer</c>.</summary>
    /// <returns>Null if the class has no member for the paper, because there are too many papers.</returns>
    public string? MemberOf(Paper paper) => _members.Value.GetValueOrDefault(paper.Id);

    private static Dictionary<string, string> Members(
        string owner, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type? ids)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (FieldInfo constant in ids?.GetFields(BindingFlags.Public | BindingFlags.Static) ?? [])
        {
            if (constant.GetRawConstantValue() is string id)
                members.TryAdd(id, $"{owner}.{constant.Name}");
        }

        return members;
    }

    // A deterministic compiler gives equal input an equal module version id; papers that no compiler put together are hashed.
    // No cryptographic hash: loading OpenSSL for it costs a server 5 MB.
    private string VersionOf(IPaperCorpus corpus, Type? owner)
    {
        var hash = new XxHash128();
        hash.Append(typeof(CorpusSite).Module.ModuleVersionId.ToByteArray());
        hash.Append(Encoding.UTF8.GetBytes($"{Name}\n{Options.Accent}\n{Options.Source}\n{Options.Pages}\n{Options.Ids}\n"));
        if (owner is not null)
        {
            hash.Append(owner.Module.ModuleVersionId.ToByteArray());
            hash.Append(Encoding.UTF8.GetBytes(owner.FullName ?? ""));
        }
        else
        {
            foreach (Paper paper in corpus)
                hash.Append(Encoding.UTF8.GetBytes(paper.ToCslJson()));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash().AsSpan(0, VersionLength));
    }
}
