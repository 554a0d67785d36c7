using System.Reflection;
using TypedCorpus.App.Explorer.Site;
using TypedCorpus.Tests.Payloads;

namespace TypedCorpus.App.Tests.Explorer;

/// <summary>Compiles documents while a test runs, and serves them.</summary>
internal static class CompiledSite
{
    public static CorpusSite Of(params IEnumerable<TestDocument> documents)
    {
        Type papers = GeneratorHost.Run(Sentinel.Source, documents).Load().GetType("Papers", throwOnError: true)!;
        var corpus = (PaperCorpus)papers.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        // A corpus without papers has no ids.
        return new(corpus, papers.GetNestedType("Ids") ?? papers);
    }

    /// <summary>Starts the explorer of the documents.</summary>
    public static async Task<ExplorerHost> Serve(params IEnumerable<TestDocument> documents)
    {
        var host = new ExplorerHost(Of(documents));
        await host.Start();
        return host;
    }
}
