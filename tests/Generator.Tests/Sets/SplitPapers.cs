using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Tests.Search;
using Generator.Tests.Support;

namespace Generator.Tests.Sets;

/// <summary>The made-up papers of <see cref="QueryTrees"/> in several corpora, split in different ways.</summary>
internal static partial class SplitPapers
{
    private static readonly string[] Entries =
        [.. new[] { QueryTrees.Bibliography(1, 60), QueryTrees.Bibliography(2, 60) }.SelectMany(text => Start().Split(text)[1..])];

    private static readonly TestDocument List = ListingPage.Document(
        "list.txt",
        ("Deep speech on GPT-4", ListingPage.Abstract("The model of https://github.com/a/b is fast, and don't the models learn?")),
        ("Attention", ListingPage.Abstract("Linear attention. See https://example.com/x for attention models.")));

    private static readonly Lazy<SetOracle> LazyListings = new(() => SetOracle.Of(SharedDocuments.All.Select(document => new[] { document })));

    /// <summary>Parts of any size, with any papers.</summary>
    public static SetOracle Random { get; } = Split(random: new(5), Entries, copies: 0);

    /// <summary>The shortest papers in the first part and the longest in the last, so that their averages are far apart.</summary>
    public static SetOracle ByLength { get; } = Split(random: new(7), [.. Entries.OrderBy(entry => entry.Length)], copies: 0);

    /// <summary>Many papers are in several parts.</summary>
    public static SetOracle WithCopies { get; } = Split(random: new(9), Entries, copies: 40);

    /// <summary>The five documents as five corpora; some papers are in several.</summary>
    public static SetOracle Listings => LazyListings.Value;

    public static SetOracle[] All { get; } = [Random, ByLength, WithCopies];

    private static SetOracle Split(Random random, string[] entries, int copies)
    {
        const int Parts = 5;
        int[] cuts = [.. Enumerable.Range(0, Parts - 1).Select(_ => random.Next(entries.Length)).Order()];
        var parts = new List<string>[Parts];
        for (int part = 0; part < Parts; part++)
            parts[part] = [.. entries[(part == 0 ? 0 : cuts[part - 1])..(part == Parts - 1 ? entries.Length : cuts[part])]];
        for (int i = 0; i < copies; i++)
            parts[random.Next(Parts)].Insert(0, entries[random.Next(entries.Length)]);
        return SetOracle.Of(parts.Select((part, number) => DocumentsOf(part, number, number == Parts - 1)));
    }

    /// <summary>Two documents of the papers of a part; parts stand in the order of their names.</summary>
    private static TestDocument[] DocumentsOf(List<string> entries, int part, bool hasList)
    {
        int half = entries.Count / 2;
        string name = part.ToString(CultureInfo.InvariantCulture);
        var documents = new List<TestDocument>
        {
            new($"{name}/folder/two.bib", string.Concat(entries[..half])),
            new($"{name}/one.bib", string.Concat(entries[half..])),
        };
        if (hasList)
            documents.Add(new("list.txt", List.Bytes));
        return [.. documents];
    }

    [GeneratedRegex("^(?=@)", RegexOptions.Multiline)]
    private static partial Regex Start();
}
