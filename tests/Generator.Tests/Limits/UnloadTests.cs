using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using TypedCorpus;

namespace Generator.Tests.Limits;

/// <summary>A corpus in a context that is unloaded lives as long as one of its papers is held, and no longer.</summary>
[Collection(Alone.Name)]
public sealed class UnloadTests
{
    private static readonly TestDocument Document = Listing.Document("a.txt", ("Bees dance", Listing.Abstract("We train bees.")));

    [Fact]
    public void A_paper_that_is_held_keeps_its_corpus_and_the_last_to_be_let_go_frees_it()
    {
        var held = new StrongBox<Paper?>();
        WeakReference context = LoadAndUnload(held);
        Collect(context);
        Assert.True(context.IsAlive);
        AssertReadable(held);

        held.Value = null;
        Collect(context);
        Assert.False(context.IsAlive);
    }

    /// <summary>Uses of the corpus leave nothing behind, in the memory of searches neither.</summary>
    [Fact]
    public void A_corpus_of_which_nothing_is_held_is_freed()
    {
        WeakReference context = UseAndUnload();
        Collect(context);
        Assert.False(context.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadAndUnload(StrongBox<Paper?> held)
    {
        (AssemblyLoadContext context, PaperCorpus corpus) = Load();
        context.Unload();
        held.Value = corpus[0];
        return new(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseAndUnload()
    {
        (AssemblyLoadContext context, PaperCorpus corpus) = Load();
        AssertReadable(new(corpus[0]));
        context.Unload();
        return new(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (AssemblyLoadContext Context, PaperCorpus Corpus) Load()
    {
        var context = new AssemblyLoadContext(nameof(UnloadTests), isCollectible: true);
        using var bytes = new MemoryStream(GeneratorHost.Run(GeneratorHost.PapersClass, Document).Emit());
        Assembly assembly = context.LoadFromStream(bytes);
        object corpus = assembly.GetType("Papers", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
        return (context, (PaperCorpus)corpus);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AssertReadable(StrongBox<Paper?> held)
    {
        Paper paper = held.Value!;
        Assert.Equal("Bees dance", paper.Title);
        Assert.StartsWith("We train bees.", paper.Abstract, StringComparison.Ordinal);
        Assert.Equal(paper.RawAbstract, paper.Abstract);
        Assert.Same(paper, paper.Corpus.Find("bees dance"));
        Assert.Same(paper, paper.Corpus.Search("\"train bees\"")[0].Paper);
        Assert.Equal(Document.Bytes, paper.Appearances[0].Document.Utf8.ToArray());
    }

    private static void Collect(WeakReference context)
    {
        for (int i = 0; i < 20 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
