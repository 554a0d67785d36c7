using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using TypedCorpus;
using TypedCorpus.Generator.Analyzers;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Analyzers;

/// <summary>The keys of the five documents: what the analyzer takes is what the corpus finds.</summary>
public sealed class KnownKeyProperties(KnownKeyFixture fixture) : IClassFixture<KnownKeyFixture>
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private static readonly Gen<int> Number = Gen.Choose(0, 1 << 20);

    [Fact]
    public void Every_key_is_known_in_every_form()
    {
        foreach (Paper paper in fixture.Corpus)
        {
            foreach (string key in KnownKeyFixture.KeysOf(paper))
            {
                string[] forms = [key, key.ToUpperInvariant(), key.ToLowerInvariant()];
                Assert.All(
                    forms.Where(form => fixture.Corpus.Find(form) is not null), form => AssertFinds(fixture.Corpus.Find(form)!, form));
                AssertFinds(fixture.Corpus.Find(key)!, key);
            }
        }
    }

    [Fact]
    public void What_the_corpus_does_not_find_is_not_known()
    {
        string[] keys = [.. fixture.Corpus.SelectMany(KnownKeyFixture.KeysOf)];
        Prop.ForAll(Mistaken(keys).ToArbitrary(), pair =>
            fixture.Keys.TryFind(pair.Mistaken, out _) == fixture.Corpus.TryFind(pair.Mistaken, out _)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_mistake_in_an_id_suggests_the_id_first()
    {
        string[] ids = [.. fixture.Corpus.Select(paper => paper.Id).Where(id => id.Length >= 8)];
        Prop.ForAll(Mistaken(ids).ToArbitrary(), pair =>
        {
            if (fixture.Keys.TryFind(pair.Mistaken, out _))
                return true;
            string first = NearestIds.Find(pair.Mistaken, fixture.Keys.Papers)[0];
            return first == pair.Key || Distance(pair.Mistaken, first) <= 1;
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<(string Key, string Mistaken)> Mistaken(string[] keys) =>
        from key in Gen.Elements(keys)
        from at in Number
        from letter in Gen.Elements(Letters.ToCharArray())
        from kind in Gen.Choose(0, 3)
        select (key, Mistake(key, at % key.Length, letter, kind));

    private static string Mistake(string key, int at, char letter, int kind) => kind switch
    {
        0 => key.Remove(at, 1),
        1 => key.Insert(at, letter.ToString()),
        2 => key.Remove(at, 1).Insert(at, letter.ToString()),
        _ => at + 1 < key.Length ? key[..at] + key[at + 1] + key[at] + key[(at + 2)..] : key + letter,
    };

    private void AssertFinds(Paper found, string key)
    {
        Assert.True(fixture.Keys.TryFind(key, out int paper), key);
        Assert.Same(found, fixture.Corpus[paper]);
        Assert.Equal(found.Id, fixture.Keys.Papers[paper].Id);
        Assert.Equal(fixture.Keys.Papers[paper].Member, fixture.Keys.MemberOf(paper));
    }

    /// <summary>The distance by its definition, whatever the cost; a swap is one edit.</summary>
    private static int Distance(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}

public sealed class KnownKeyFixture
{
    public KnownKeyFixture()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.All);
        Corpus = run.Open();
        INamedTypeSymbol type = run.Output.GetTypeByMetadataName("Papers")!;
        AttributeData keys = type.GetAttributes().Single(
            attribute => EmittedNames.CorpusKeys.EndsWith(attribute.AttributeClass!.Name, StringComparison.Ordinal));
        Keys = CorpusKeys.Read(type, keys)!;
    }

    public PaperCorpus Corpus { get; }

    internal CorpusKeys Keys { get; }

    public static IEnumerable<string> KeysOf(Paper paper) =>
    [
        paper.Id, paper.Title, paper.RawTitle, .. paper.Name is null ? Array.Empty<string>() : [paper.Name],
        .. paper.Links.Select(link => link.Url),
    ];
}
