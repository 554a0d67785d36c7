using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Tests;

namespace Generator.Tests.Limits;

/// <summary>The collection of tests that measure the whole process and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = nameof(Alone);
}

/// <summary>The generator's memory is a small multiple of the documents.</summary>
[Collection(Alone.Name)]
public sealed class MemoryTests
{
    // Multiples of the documents' bytes; for papers of usual length they are 87, 29 and 4.
    private const double MostAllocated = 110;
    private const double MostAtOnce = 50;
    private const double MostKept = 15;

    private GeneratorDriver? _driver;

    [Fact]
    public void The_generator_takes_a_bounded_multiple_of_its_documents()
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        GeneratorHost.Driver(Documents(papers: 100)).RunGenerators(compilation);
        TestDocument[] documents = Documents(papers: 2_000);
        double bytes = documents.Sum(document => document.Bytes.Length);

        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        long most;
        using (var watch = new HeapWatch())
        {
            Run(documents, compilation);
            most = watch.Most;
        }

        long allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        Assert.InRange(allocated / bytes, 0, MostAllocated);
        Assert.InRange((most - before) / bytes, 0, MostAtOnce);

        // What the results hold is what goes with them: what was there before may have gone meanwhile.
        long withResults = GC.GetTotalMemory(forceFullCollection: true);
        _driver = null;
        long kept = withResults - GC.GetTotalMemory(forceFullCollection: true);
        Assert.InRange(kept / bytes, 1, MostKept);
    }

    // Apart, so that no register or stack slot of the test keeps the results alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run(TestDocument[] documents, CSharpCompilation compilation) =>
        _driver = GeneratorHost.Driver(documents).RunGenerators(compilation);

    private static TestDocument[] Documents(int papers) =>
        [.. Enumerable.Range(0, 4).Select(i => new TestDocument($"{i}.txt", MadeUp.Listing(papers / 4, (ulong)i + 1)))];

    /// <summary>
    /// The most memory that live objects take at once. Each sample collects garbage first: when that happens by itself
    /// depends on the machine and its load.
    /// </summary>
    private sealed class HeapWatch : IDisposable
    {
        private readonly Thread _thread;
        private long _most;
        private bool _isOver;

        public HeapWatch()
        {
            _thread = new(Watch) { IsBackground = true };
            _thread.Start();
        }

        public long Most => Interlocked.Read(ref _most);

        public void Dispose()
        {
            Volatile.Write(ref _isOver, true);
            _thread.Join();
        }

        private void Watch()
        {
            while (!Volatile.Read(ref _isOver))
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
                GCMemoryInfo heap = GC.GetGCMemoryInfo(GCKind.FullBlocking);
                Interlocked.Exchange(ref _most, Math.Max(_most, heap.HeapSizeBytes - heap.FragmentedBytes));
                Thread.Sleep(2);
            }
        }
    }
}
