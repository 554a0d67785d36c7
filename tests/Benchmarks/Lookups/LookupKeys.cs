namespace Benchmarks.Lookups;

/// <summary>Keys to look up: strings that no table has, in an order of their own, the same in each run.</summary>
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
    /// The least number of keys: of few titles each is there several times, in an order that no processor learns. It is one
    /// string then, as the caches have a key that a program just made.
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
