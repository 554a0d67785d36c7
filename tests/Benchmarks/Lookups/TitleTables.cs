using System.Collections.Frozen;
using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Lookups;

/// <summary>Makes the tables that are compared: a corpus, and the framework's dictionaries from titles to indices.</summary>
internal sealed class TitleTables
{
    private readonly CompiledCorpus _corpus;
    private readonly string[] _titles;

    public TitleTables(CompiledCorpus corpus)
    {
        _corpus = corpus;
        _titles = [.. corpus.Papers.Select(paper => paper.Title)];
    }

    /// <summary>The titles, each time new strings: no table finds in the caches what another one read.</summary>
    public string[] Titles => [.. _titles.Select(title => new string(title.AsSpan()))];

    public PaperCorpus Corpus() => _corpus.Open();

    public static Dictionary<string, int> Dictionary(string[] titles, StringComparer comparer)
    {
        var dictionary = new Dictionary<string, int>(titles.Length, comparer);
        for (int i = 0; i < titles.Length; i++)
            dictionary.TryAdd(titles[i], i);
        return dictionary;
    }

    public static FrozenDictionary<string, int> Frozen(string[] titles, StringComparer comparer) =>
        titles.Select((title, index) => KeyValuePair.Create(title, index)).ToFrozenDictionary(comparer);
}
