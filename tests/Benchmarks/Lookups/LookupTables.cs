using System.Collections.Frozen;
using TypedCorpus;

namespace Benchmarks.Lookups;

/// <summary>Makes the tables that are compared: a corpus, and the framework's dictionaries from titles to indices.</summary>
internal sealed class TitleTables
{
    private readonly LoadedCorpus _corpus;
    private readonly string[] _titles;

    public TitleTables(LoadedCorpus corpus)
    {
        _corpus = corpus;
        _titles = [.. corpus.Papers.Select(paper => paper.Title)];
    }

    /// <summary>The titles as new strings each time, so that no table profits from what another one has read.</summary>
    public string[] Titles => [.. _titles.Select(title => new string(title.AsSpan()))];

    public PaperCorpus Corpus() => _corpus.Reopen();

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

/// <summary>Keys to look up: strings that no table holds, in a shuffled order that is the same in each run.</summary>
internal sealed class LookupKeys
{
    private LookupKeys(string[] hits, string[] misses)
    {
        Hits = hits;
        Misses = misses;
    }

    public string[] Hits { get; }

    /// <summary>The hits with one letter changed.</summary>
    public string[] Misses { get; }

    /// <param name="titles">The titles that are found.</param>
    /// <param name="count">
    /// The least number of keys. Few titles are repeated, in an order that no branch predictor learns; a repeated key is
    /// the same string, cached like one that a program has just made.
    /// </param>
    public static LookupKeys Of(string[] titles, int count)
    {
        var random = new Random(20240527);
        var known = new HashSet<string>(titles, StringComparer.OrdinalIgnoreCase);
        string[] hits = [.. titles];
        random.Shuffle(hits);
        hits = [.. hits.Select(Copy)];
        string[] misses = [.. hits.Select(hit => Change(hit, random, known))];

        int times = (count + titles.Length - 1) / titles.Length;
        int[] order = [.. Enumerable.Repeat(Enumerable.Range(0, titles.Length), times).SelectMany(each => each)];
        if (times > 1)
            random.Shuffle(order);
        return new([.. order.Select(i => hits[i])], [.. order.Select(i => misses[i])]);
    }

    private static string Copy(string text) => new(text.AsSpan());

    private static string Change(string title, Random random, HashSet<string> known)
    {
        while (true)
        {
            char[] changed = title.ToCharArray();
            changed[random.Next(changed.Length)] = (char)random.Next('a', 'z' + 1);
            string text = new(changed);
            if (!known.Contains(text))
                return text;
        }
    }
}
