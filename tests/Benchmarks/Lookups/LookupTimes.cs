using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using TypedCorpus;

namespace Benchmarks.Lookups;

/// <summary>Times a lookup, in batches over all the keys.</summary>
public class LookupTimes
{
    private const int Batch = 1_000;
    private const int SettlingRounds = 5;
    private const int SettlingBatches = 50;

    /// <summary>The runtime compiles better what is called often, once it has seen nothing new for half of this time.</summary>
    private static readonly TimeSpan SettlingPause = TimeSpan.FromMilliseconds(200);

    private string[] _keys = [];
    private int _next;
    private PaperCorpus _corpus = null!;
    private Dictionary<string, int> _dictionary = [];
    private Dictionary<string, int> _dictionaryIgnoreCase = [];
    private FrozenDictionary<string, int> _frozen = FrozenDictionary<string, int>.Empty;
    private FrozenDictionary<string, int> _frozenIgnoreCase = FrozenDictionary<string, int>.Empty;

    /// <summary>Whether a table has the keys.</summary>
    [Params(true, false)]
    public bool Hit { get; set; }

    /// <summary>The titles to look up. Static, since BenchmarkDotNet makes the instances of this class.</summary>
    internal static TitleTables Tables { get; set; } = null!;

    [GlobalSetup]
    public void MakeTables()
    {
        LookupKeys keys = LookupKeys.Of(Tables.Titles, 10 * Batch);
        _keys = Hit ? keys.Hits : keys.Misses;
        _corpus = Tables.Corpus();
        _dictionary = TitleTables.Dictionary(Tables.Titles, StringComparer.Ordinal);
        _dictionaryIgnoreCase = TitleTables.Dictionary(Tables.Titles, StringComparer.OrdinalIgnoreCase);
        _frozen = TitleTables.Frozen(Tables.Titles, StringComparer.Ordinal);
        _frozenIgnoreCase = TitleTables.Frozen(Tables.Titles, StringComparer.OrdinalIgnoreCase);
        Settle();
    }

    /// <summary>Lets the code be optimised before it is measured: the first case of a process ran as it was first compiled.</summary>
    private void Settle()
    {
        for (int round = 0; round < SettlingRounds; round++)
        {
            for (int i = 0; i < SettlingBatches; i++)
                _ = Corpus() + Dictionary() + DictionaryIgnoreCase() + Frozen() + FrozenIgnoreCase();
            Thread.Sleep(SettlingPause);
        }
    }

    [Benchmark(Description = Contender.Corpus, OperationsPerInvoke = Batch)]
    public int Corpus()
    {
        int found = 0;
        foreach (string key in NextKeys())
            found += _corpus.Find(key) is null ? 0 : 1;
        return Checked(found);
    }

    [Benchmark(Description = Contender.Dictionary, OperationsPerInvoke = Batch)]
    public int Dictionary() => Count(_dictionary);

    [Benchmark(Description = Contender.DictionaryIgnoreCase, OperationsPerInvoke = Batch)]
    public int DictionaryIgnoreCase() => Count(_dictionaryIgnoreCase);

    [Benchmark(Description = Contender.Frozen, OperationsPerInvoke = Batch)]
    public int Frozen() => Count(_frozen);

    [Benchmark(Description = Contender.FrozenIgnoreCase, OperationsPerInvoke = Batch)]
    public int FrozenIgnoreCase() => Count(_frozenIgnoreCase);

    private int Count(Dictionary<string, int> indices)
    {
        int found = 0;
        foreach (string key in NextKeys())
            found += indices.TryGetValue(key, out _) ? 1 : 0;
        return Checked(found);
    }

    private int Count(FrozenDictionary<string, int> indices)
    {
        int found = 0;
        foreach (string key in NextKeys())
            found += indices.TryGetValue(key, out _) ? 1 : 0;
        return Checked(found);
    }

    private ReadOnlySpan<string> NextKeys()
    {
        if (_next + Batch > _keys.Length)
            _next = 0;
        _next += Batch;
        return _keys.AsSpan(_next - Batch, Batch);
    }

    private int Checked(int found) => found == (Hit ? Batch : 0)
        ? found
        : throw new InvalidOperationException($"{found} of {Batch} keys were found where {(Hit ? "all" : "none")} should be");
}

/// <summary>Measures the time and the memory of making a table.</summary>
public class MakingTimes
{
    private string[] _titles = [];

    [GlobalSetup]
    public void CopyTitles() => _titles = LookupTimes.Tables.Titles;

    [Benchmark(Description = Contender.Corpus)]
    public object Corpus() => LookupTimes.Tables.Corpus();

    [Benchmark(Description = Contender.Dictionary)]
    public object Dictionary() => TitleTables.Dictionary(_titles, StringComparer.Ordinal);

    [Benchmark(Description = Contender.DictionaryIgnoreCase)]
    public object DictionaryIgnoreCase() => TitleTables.Dictionary(_titles, StringComparer.OrdinalIgnoreCase);

    [Benchmark(Description = Contender.Frozen)]
    public object Frozen() => TitleTables.Frozen(_titles, StringComparer.Ordinal);

    [Benchmark(Description = Contender.FrozenIgnoreCase)]
    public object FrozenIgnoreCase() => TitleTables.Frozen(_titles, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The names of what is compared.</summary>
internal static class Contender
{
    public const string Corpus = "PaperCorpus.Find";
    public const string Dictionary = "Dictionary, Ordinal";
    public const string DictionaryIgnoreCase = "Dictionary, OrdinalIgnoreCase";
    public const string Frozen = "FrozenDictionary, Ordinal";
    public const string FrozenIgnoreCase = "FrozenDictionary, OrdinalIgnoreCase";

    public static readonly string[] All = [Corpus, Dictionary, DictionaryIgnoreCase, Frozen, FrozenIgnoreCase];
}
