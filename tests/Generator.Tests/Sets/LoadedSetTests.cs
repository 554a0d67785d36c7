using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using TypedCorpus;

namespace Generator.Tests.Sets;

/// <summary>Sets of the assemblies in a folder.</summary>
[Collection(Limits.Alone.Name)]
public sealed class LoadedSetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("set").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Corpora_are_opened_in_the_order_of_their_files()
    {
        Write("b.dll", Corpus("Bees dance"));
        Write("a.dll", Corpus("Ants walk"));
        // The library lies beside a corpus that was built.
        File.Copy(typeof(PaperCorpus).Assembly.Location, Path.Combine(_folder, "TypedCorpus.dll"));
        using CorpusSet set = CorpusSet.Load(_folder);
        Assert.Equal(["Ants walk", "Bees dance"], set.Select(paper => paper.Title));
        Assert.Equal("Bees dance", set.Search("\"bees dance\"")[0].Paper.Title);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_named()
    {
        Write("a.dll", Corpus("Ants walk"));
        Write("text.dll", "This is a text, and no assembly."u8.ToArray());
        AssertNamed("text.dll", "no .NET assembly");
    }

    [Fact]
    public void An_assembly_without_a_corpus_is_named()
    {
        using var bytes = new MemoryStream();
        Assert.True(GeneratorHost.Compilation("public static class Nothing;").Emit(bytes).Success);
        Write("nothing.dll", bytes.ToArray());
        AssertNamed("nothing.dll", "no corpus");
    }

    [Fact]
    public void A_corpus_of_another_version_is_named()
    {
        // Its image has no header that this version knows.
        const string Source = """
            [TypedCorpus.PaperCorpus] public static partial class Papers
            {
                private sealed class Image : TypedCorpus.Image.CorpusImage;
                public static TypedCorpus.PaperCorpus All => TypedCorpus.PaperCorpus.Open(new Image(), typeof(Papers));
            }
            """;
        using var bytes = new MemoryStream();
        Assert.True(GeneratorHost.Compilation(Source).Emit(bytes).Success);
        Write("old.dll", bytes.ToArray());
        AssertNamed("old.dll", "one version of the package");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused() =>
        Assert.Throws<DirectoryNotFoundException>(() => CorpusSet.Load(Path.Combine(_folder, "missing")));

    [Fact]
    public void What_is_disposed_of_is_unloaded_and_cannot_be_used()
    {
        Write("a.dll", Corpus("Ants walk"));
        Write("b.dll", Corpus("Bees dance"));
        var set = new StrongBox<CorpusSet>(CorpusSet.Load(_folder));
        WeakReference corpus = Use(set);
        // The set itself may be held, but holds nothing.
        for (int i = 0; i < 600 && corpus.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(i < 20 ? 0 : 100);
        }

        Assert.False(corpus.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => set.Value!.Count);
        Assert.Throws<ObjectDisposedException>(() => set.Value!.Search("ants"));
        Assert.Throws<ObjectDisposedException>(() => set.Value!.Documents);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use(StrongBox<CorpusSet> box)
    {
        CorpusSet set = box.Value!;
        Assert.Equal(2, set.Count);
        Assert.Equal("Ants walk", set.Search("ants wlak", new() { Parallelism = 2 })[0].Paper.Title);
        Assert.Single(set.Search("title:bees OR title:dance").GetPapers());
        Assert.Equal("Bees dance", set["bees dance"].Title);
        Assert.NotNull(set.GetRelated(set[0]));
        var context = new WeakReference(AssemblyLoadContext.GetLoadContext(Owner(set)));
        set.Dispose();
        return context;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Assembly Owner(CorpusSet set) => AppDomain.CurrentDomain.GetAssemblies()
        .Last(assembly => assembly.IsCollectible && assembly.GetType("Papers")?.GetProperty("All")?.GetValue(null) == set.Corpora[0]);

    private static byte[] Corpus(string title) => GeneratorHost.Run(
        GeneratorHost.PapersClass, ListingPage.Document("list.txt", (title, ListingPage.Abstract("We train.")))).Emit();

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, name), bytes);

    private void AssertNamed(string file, string words)
    {
        CorpusDataException fault = Assert.Throws<CorpusDataException>(() => CorpusSet.Load(_folder));
        Assert.Contains(Path.Combine(_folder, file), fault.Message, StringComparison.Ordinal);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }
}
