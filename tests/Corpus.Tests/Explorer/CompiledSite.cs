using System.Reflection;
using TypedCorpus.App.Explorer.Site;
using TypedCorpus.Tests.Payloads;

namespace TypedCorpus.App.Tests.Explorer;

/// <summary>What the explorer shows of documents that are compiled as the test runs.</summary>
internal static class CompiledSite
{
    public static CorpusSite Of(params IEnumerable<TestDocument> documents)
    {
        Type papers = GeneratorHost.Run(Sentinel.Source, documents).Load().GetType("Papers", throwOnError: true)!;
        var corpus = (PaperCorpus)papers.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        // A corpus without papers has no ids.
        return new(corpus, papers.GetNestedType("Ids") ?? papers);
    }

    /// <summary>The explorer of these documents, started.</summary>
    public static async Task<ExplorerHost> Serve(params IEnumerable<TestDocument> documents)
    {
        var host = new ExplorerHost(Of(documents));
        await host.Start();
        return host;
    }
}
