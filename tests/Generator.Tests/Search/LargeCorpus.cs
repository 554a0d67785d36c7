using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Search;

/// <summary>A corpus of made-up papers whose words are as unequally common as those of a language (Zipf).</summary>
internal static class LargeCorpus
{
    private const int Vocabulary = 2_000;

    public static CorpusModel Make(int papers) => Make(Texts(papers));

    /// <summary>The titles and abstracts of papers.</summary>
    public static (string Title, string Abstract)[] Texts(int papers)
    {
        var random = new Random(42);
        var texts = new (string, string)[papers];
        for (int i = 0; i < papers; i++)
            texts[i] = ($"{Text(random, random.Next(2, 9))} t{i}", Text(random, random.Next(5, 120)));
        return texts;
    }

    /// <summary>Makes a corpus of some papers.</summary>
    public static CorpusModel Make(IReadOnlyList<(string Title, string Abstract)> papers)
    {
        var made = new List<PaperModel>(papers.Count);
        for (int i = 0; i < papers.Count; i++)
        {
            made.Add(new(
                $"paper-{i}",
                IdIsDerived: false,
                null,
                $"P{i}",
                new(0, Model(papers[i].Title)),
                new(0, Model(papers[i].Abstract)),
                EquatableArray<LinkModel>.Empty,
                EquatableArray<string>.Empty,
                new([new AppearanceModel(0, i + 1, i + 1)])));
        }

        CorpusModel small = GeneratorSteps.Compile(ListingPage.Document("a.txt", ("One", ListingPage.Abstract("A."))));
        EntryModel entry = small.Documents[0].Entries[0];
        DocumentModel document = small.Documents[0] with
        {
            Entries = Enumerable.Range(1, papers.Count).Select(rank => entry with { Rank = rank }).ToEquatableArray(),
        };
        EquatableArray<PaperModel> all = made.ToEquatableArray();
        return small with { Documents = new([document]), Papers = all, Keys = PaperKeys.Of(all, CancellationToken.None) };
    }

    public static string Word(Random random) => $"w{(int)Math.Pow(Vocabulary, random.NextDouble())}x";

    private static string Text(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));

    private static TextModel Model(string text) => new(text, text, default, new("", default, default));
}
