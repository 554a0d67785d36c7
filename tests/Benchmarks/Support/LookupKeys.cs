namespace Benchmarks.Support;

/// <summary>Keys to look up: strings of their own, in an order of their own, the same in each run.</summary>
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
    /// <param name="count">The least number of keys; each title is looked up as often as another.</param>
    public static LookupKeys Of(string[] titles, int count)
    {
        var random = new Random(20240527);
        var known = new HashSet<string>(titles, StringComparer.OrdinalIgnoreCase);
        int times = (count + titles.Length - 1) / titles.Length;
        string[] hits = [.. Enumerable.Repeat(titles, times).SelectMany(each => each).Select(Copy)];
        random.Shuffle(hits);
        hits = [.. hits.Select(Copy)];
        return new(hits, [.. hits.Select(hit => Change(hit, random, known))]);
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
