using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using TypedCorpus;

namespace Generator.Tests.Limits;

/// <summary>A corpus in an unloaded context lives exactly as long as one of its papers is referenced.</summary>
[Collection(Alone.Name)]
public sealed class UnloadTests
{
    private static readonly TestDocument Document = ListingPage.Document("a.txt", ("Bees dance", ListingPage.Abstract("We train bees.")));

    [Fact]
    public void A_paper_that_is_held_keeps_its_corpus_and_the_last_to_be_let_go_frees_it()
    {
        var held = new StrongBox<Paper?>();
        WeakReference context = LoadAndUnload(held);
        for (int i = 0; i < 20; i++)
            Collect();
        Assert.True(context.IsAlive);
        AssertReadable(held);

        held.Value = null;
        AssertFreed(context);
    }

    /// <summary>Using a corpus leaves no reference behind, not even in the buffers of searches.</summary>
    [Fact]
    public void A_corpus_of_which_nothing_is_held_is_freed()
    {
        AssertFreed(UseAndUnload());
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
        return (context, new LoadedCorpus(context.LoadFromStream(bytes)).Papers);
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

    private static void AssertFreed(WeakReference context)
    {
        // The background compiler holds methods until it has compiled them again.
        for (int i = 0; i < 600 && context.IsAlive; i++)
        {
            Collect();
            Thread.Sleep(i < 20 ? 0 : 100);
        }

        Assert.False(context.IsAlive);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
