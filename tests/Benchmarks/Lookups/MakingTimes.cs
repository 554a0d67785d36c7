using BenchmarkDotNet.Attributes;

namespace Benchmarks.Lookups;

/// <summary>The time of making a table, and the memory that it takes.</summary>
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
