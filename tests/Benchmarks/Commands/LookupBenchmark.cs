using System.Collections.Frozen;
using System.Globalization;
using Benchmarks.Support;
using TypedCorpus;

namespace Benchmarks.Commands;

/// <summary>
/// Times <see cref="PaperCorpus.Find(string)"/> against the framework's dictionaries from titles to indices:
/// one lookup that finds, one that does not, and what it takes to make the table.
/// </summary>
internal static class LookupBenchmark
{
    private const int LeastKeys = 10_000;

    public static int Run(string[] options)
    {
        Document[] documents = Document.Read(Options.Documents(options));
        CompiledCorpus corpus = CompiledCorpus.Compile(documents);
        string[] repeats = Options.Of(options, "--repeat");
        foreach (string repeat in repeats.Length > 0 ? repeats : ["1"])
        {
            int times = int.Parse(repeat, CultureInfo.InvariantCulture);
            Run(times == 1 ? corpus : CompiledCorpus.Compile(CorpusRepeater.Repeat(corpus.Papers, documents, times)));
        }

        return 0;
    }

    private static void Run(CompiledCorpus compiled)
    {
        PaperCorpus papers = compiled.Papers;
        string[] titles = [.. papers.Select(paper => paper.Title)];
        LookupKeys keys = LookupKeys.Of(titles, LeastKeys);

        // Each with strings of its own, so that none finds in the caches what another one read.
        Dictionary<string, int> ordinal = Dictionary(Copy(titles), StringComparer.Ordinal);
        Dictionary<string, int> ignoreCase = Dictionary(Copy(titles), StringComparer.OrdinalIgnoreCase);
        FrozenDictionary<string, int> frozenOrdinal = Pairs(Copy(titles)).ToFrozenDictionary(StringComparer.Ordinal);
        FrozenDictionary<string, int> frozenIgnoreCase =
            Pairs(Copy(titles)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        double[] hits = Measure.Interleaved(
            keys.Hits,
            batch => Check(FindAll(papers, batch), batch.Length),
            batch => Check(FindAll(ordinal, batch), batch.Length),
            batch => Check(FindAll(ignoreCase, batch), batch.Length),
            batch => Check(FindAll(frozenOrdinal, batch), batch.Length),
            batch => Check(FindAll(frozenIgnoreCase, batch), batch.Length));
        double[] misses = Measure.Interleaved(
            keys.Misses,
            batch => Check(FindAll(papers, batch), 0),
            batch => Check(FindAll(ordinal, batch), 0),
            batch => Check(FindAll(ignoreCase, batch), 0),
            batch => Check(FindAll(frozenOrdinal, batch), 0),
            batch => Check(FindAll(frozenIgnoreCase, batch), 0));
        (double Milliseconds, long Bytes)[] making =
        [
            Measure.Making(compiled.Open),
            Measure.Making(() => Dictionary(titles, StringComparer.Ordinal)),
            Measure.Making(() => Dictionary(titles, StringComparer.OrdinalIgnoreCase)),
            Measure.Making(() => Pairs(titles).ToFrozenDictionary(StringComparer.Ordinal)),
            Measure.Making(() => Pairs(titles).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)),
        ];

        Write(papers.Count, compiled.Image.Keys.Length + compiled.Image.Titles.Length, hits, misses, making);
    }

    private static void Write(
        int papers, int imageBytes, double[] hits, double[] misses, (double Milliseconds, long Bytes)[] making)
    {
        string[] names =
        [
            "PaperCorpus.Find", "Dictionary, Ordinal", "Dictionary, OrdinalIgnoreCase",
            "FrozenDictionary, Ordinal", "FrozenDictionary, OrdinalIgnoreCase",
        ];
        Console.WriteLine($"### {Text(papers, "N0")} papers\n");
        var table = new MarkdownTable("", "hit, ns", "ratio", "miss, ns", "ratio", "making, ms", "making, KB");
        for (int i = 0; i < names.Length; i++)
        {
            table.Add(
                names[i],
                Text(hits[i], "F1"),
                Text(hits[0] / hits[i], "F2"),
                Text(misses[i], "F1"),
                Text(misses[0] / misses[i], "F2"),
                Text(making[i].Milliseconds, "F3"),
                Text(making[i].Bytes / 1024.0, "N1"));
        }

        table.Write(Console.Out);
        Console.WriteLine(
            $"\nThe ratio is that of `PaperCorpus.Find` to the row. Its table has ids, names and links too; with the titles it takes "
            + $"{Text(imageBytes / 1024.0, "N0")} KB of the assembly.\n");
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string[] Copy(string[] texts) => [.. texts.Select(text => new string(text.AsSpan()))];

    private static IEnumerable<KeyValuePair<string, int>> Pairs(string[] titles) =>
        titles.Select((title, index) => KeyValuePair.Create(title, index));

    private static Dictionary<string, int> Dictionary(string[] titles, StringComparer comparer)
    {
        var dictionary = new Dictionary<string, int>(titles.Length, comparer);
        for (int i = 0; i < titles.Length; i++)
            dictionary.TryAdd(titles[i], i);
        return dictionary;
    }

    private static int FindAll(PaperCorpus papers, ReadOnlySpan<string> keys)
    {
        int found = 0;
        foreach (string key in keys)
            found += papers.Find(key) is null ? 0 : 1;
        return found;
    }

    private static int FindAll(Dictionary<string, int> indices, ReadOnlySpan<string> keys)
    {
        int found = 0;
        foreach (string key in keys)
            found += indices.TryGetValue(key, out _) ? 1 : 0;
        return found;
    }

    private static int FindAll(FrozenDictionary<string, int> indices, ReadOnlySpan<string> keys)
    {
        int found = 0;
        foreach (string key in keys)
            found += indices.TryGetValue(key, out _) ? 1 : 0;
        return found;
    }

    private static void Check(int found, int expected)
    {
        if (found != expected)
            throw new InvalidOperationException($"{found} keys were found where {expected} should be");
    }
}
