using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<Paper, IReadOnlyList<RelatedPaper>> _related = [];
    private readonly Lazy<FacetIndex> _facets;
    private readonly Lazy<DocumentOverlap> _overlap;
    private readonly BackgroundValue<PaperMap> _map;
    private readonly Lazy<Dictionary<string, string>> _members;

    public CorpusSite(IPaperCorpus corpus, PaperCorpusOptions options)
    {
        Type? owner = (corpus as PaperCorpus)?.Data.Owner;
        Corpus = corpus;
        Options = options;
        Name = options.Title ?? owner?.Name ?? "Papers";
        RouteName = $"TypedCorpus.{Interlocked.Increment(ref s_count)}";
        Version = VersionOf(corpus);
        Keys = new(corpus);
        _facets = new(() => new FacetIndex(corpus));
        _overlap = new(() => new DocumentOverlap(corpus));
        _map = new(() => new PaperMap(corpus, RelatedTo));
        _members = new(() => Members(owner?.Name ?? options.Ids?.DeclaringType?.Name, options.Ids));
    }

    public IPaperCorpus Corpus { get; }

    public PaperCorpusOptions Options { get; }

    /// <summary>Gets the keys of papers and documents in addresses.</summary>
    public SiteKeys Keys { get; }

    /// <summary>Gets the name of the corpus on its pages.</summary>
    public string Name { get; }

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

    /// <summary>Gets the papers that are similar to one, which are kept: a set finds them anew each time.</summary>
    public IReadOnlyList<RelatedPaper> RelatedTo(Paper paper) => Corpus is PaperCorpus single
        ? single.GetRelated(paper)
        : _related.GetOrAdd(paper, static (paper, corpus) => corpus.GetRelated(paper), Corpus);

    /// <summary>Gets the paper as the site has it: that of a document is as its own corpus has it, which may be one of several.</summary>
    public Paper Own(Paper paper) => paper.Corpus == Corpus ? paper : Corpus[Corpus.IndexOf(paper)];

    /// <summary>Whether the site has some pages.</summary>
    public bool Has(PaperCorpusPages pages) => Options.Pages.HasFlag(pages);

    /// <summary>Gets the member that names a paper in C#, such as <c>Papers.Nystromformer</c>.</summary>
    /// <returns>Null if the class has no member for the paper, because there are too many papers.</returns>
    public string? MemberOf(Paper paper) => _members.Value.GetValueOrDefault(paper.Id);

    /// <summary>Gets the name of the class that finds a paper in C#, such as <c>Papers</c>; of a set with its namespace.</summary>
    public string ClassOf(Paper paper) => paper.Corpus == Corpus ? paper.Corpus.Data.Owner.Name : paper.Corpus.Data.Owner.FullName ?? Name;

    private static Dictionary<string, string> Members(
        string? owner, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type? ids)
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
    private string VersionOf(IPaperCorpus corpus)
    {
        var hash = new XxHash128();
        hash.Append(typeof(CorpusSite).Module.ModuleVersionId.ToByteArray());
        hash.Append(Encoding.UTF8.GetBytes($"{Name}\n{Options.Accent}\n{Options.Source}\n{Options.Pages}\n{Options.Ids}\n"));
        IReadOnlyList<PaperCorpus> compiled = corpus switch
        {
            PaperCorpus single => [single],
            CorpusSet set => set.Corpora,
            _ => [],
        };
        foreach (Type owner in compiled.Select(one => one.Data.Owner))
        {
            hash.Append(owner.Module.ModuleVersionId.ToByteArray());
            hash.Append(Encoding.UTF8.GetBytes(owner.FullName ?? ""));
        }

        if (compiled.Count == 0)
        {
            foreach (Paper paper in corpus)
                hash.Append(Encoding.UTF8.GetBytes(paper.ToCslJson()));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash().AsSpan(0, VersionLength));
    }
}
