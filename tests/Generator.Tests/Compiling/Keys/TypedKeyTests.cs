using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using TypedCorpus;
using TypedCorpus.Generator.Analyzers;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Compiling.Keys;

/// <summary><c>Find</c> and the analyzer take what people type, and an exact match wins.</summary>
public sealed class TypedKeyTests
{
    // More lookups than are done before vectors take over.
    private const int Many = 40_000;

    private static readonly Spelling[] Letters =
    [
        new("a", "a", "a"), new("A", "a", "a"), new("ä", "ä", "a"), new("á", "á", "a"), new("a\u0301", "á", "a"), new("b", "b", "b"),
        new("u", "u", "u"), new("ü", "ü", "u"), new("Ü", "ü", "u"), new("ø", "ø", "o"),
    ];

    private static readonly TestDocument[] Documents =
    [
        new("a.bib", """
            @misc{müller2020, title = {Nyströmformer: A Nyström-Based Algorithm}, ids = {Ny_2021}}
            @misc{b, title = {Don’t Stop — “Pretraining” Language Models, for a while}, doi = {10.1007/978-3-030-58452-8}}
            @misc{c, title = {Nystromformer: Another Algorithm}}
            @misc{muller2020, title = {Straße und Œuvre of GPT 3 5}}
            @misc{e, title = {深度学习 が 한국어}}
            """),
    ];

    private static readonly GeneratorRun Run = GeneratorHost.Run(GeneratorHost.PapersClass, Documents);
    private static readonly PaperCorpus Corpus = Run.Open();

    [Theory]
    [InlineData("Nyströmformer", 0)]
    [InlineData("Nystro\u0308mformer", 0)]
    [InlineData("nystromformer", 2)]
    [InlineData("Ny\u0301stromformer", 2)]
    [InlineData("nystromformer: a nystrom-based algorithm", 0)]
    [InlineData("Nystromformer:  A\tNystrom\u2011Based Algorithm\n", 0)]
    [InlineData("MULLER2020", 3)]
    [InlineData("mu\u0308ller2020", 0)]
    [InlineData("mùller2020", 3)]
    [InlineData("ny_2021", 0)]
    [InlineData("don't stop - \"pretraining\" language models, for a while", 1)]
    [InlineData("Don\u02BCt Stop \u2013 \u00ABPretraining\u00BB Language Models, for a while", 1)]
    [InlineData(" https://doi.org/10.1007/978\u2010\u20103\u2010030\u201058452\u20108 ", -1)]
    [InlineData(" https://doi.org/10.1007/978\u20103\u2010030\u201058452\u20108\n", 1)]
    [InlineData("strasse und oeuvre of gpt 3 5", 3)]
    [InlineData("深度学习 が 한국어", 4)]
    [InlineData("深度学习\u3000か\u3099  한국어", 4)]
    [InlineData("straße und oeuvre of gpt 35", -1)]
    [InlineData("", -1)]
    [InlineData("   ", -1)]
    public void A_key_finds_the_paper_that_it_was_typed_for(string key, int paper)
    {
        CorpusKeys known = Known(Run);
        PaperCorpus corpus = Run.Open();
        for (int round = 0; round < 2; round++)
        {
            Assert.Equal(paper, corpus.Find(key)?.Index ?? -1);
            for (int i = 0; i < Many; i++)
                Assert.Null(corpus.Find("no paper has this title"));
        }

        Assert.Equal(paper >= 0, known.TryFind(key, out int found));
        Assert.True(paper < 0 || paper == found);
    }

    [Fact]
    public void Every_member_finds_its_paper()
    {
        PaperCorpus corpus = TestImage.Open(Compiled.Shared);
        for (int i = 0; i < corpus.Count; i++)
            Assert.Equal(i, corpus.Find(Compiled.Shared.Papers[i].MemberName)?.Index);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("b.bib")]
    public void A_member_whose_name_was_made_unique_finds_its_paper(string name)
    {
        string[] titles = ["深層学習", "Paraformer: Three", "ParaFormer: three!", "All", new string('x', 80) + " once", "GPT 3 5", "???"];
        TestDocument document = name == "a.txt"
            ? ListingPage.Document(name, [.. titles.Select(title => (title, ListingPage.Abstract("About " + title)))])
            : new(name, string.Concat(titles.Select((title, i) => $"@misc{{k.{i}, title = {{{title}}}, ids = {{x-{i}}}}}\n")));
        CorpusModel model = GeneratorSteps.Compile(document);
        PaperCorpus corpus = TestImage.Open(model);
        Assert.Equal(titles.Length, corpus.Count);
        for (int i = 0; i < corpus.Count; i++)
        {
            PaperModel paper = model.Papers[i];
            foreach (string key in paper.OtherIds.Select(other => other.ConstantName).OfType<string>().Append(paper.MemberName))
                Assert.Equal(i, corpus.Find(key)?.Index);
        }
    }

    [Fact]
    public void An_exact_key_wins_and_else_the_first_paper() =>
        Prop.ForAll(
            Gen.NonEmptyListOf(Words).ToArbitrary(),
            Words.ToArbitrary(),
            (words, key) =>
            {
                Spelling[] distinct = [.. words.DistinctBy(word => word.Exact)];
                PaperCorpus corpus = TestImage.Open(GeneratorSteps.Compile(new TestDocument(
                    "a.bib", string.Concat(distinct.Select((word, i) => $"@misc{{{word.Text}, title = {{Work number {i} of them}}}}\n")))));
                int exact = Array.FindIndex(distinct, word => word.Exact == key.Exact);
                int plain = Array.FindIndex(distinct, word => word.Exact == key.Plain);
                int expected = exact >= 0 ? exact : plain >= 0 ? plain : Array.FindIndex(distinct, word => word.Plain == key.Plain);
                Paper? found = corpus.Find(key.Text);
                return ((found?.Index ?? -1) == expected).Label($"{key.Text} finds {found?.Id}, not {expected}");
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_miss_allocates_nothing_whatever_there_is_to_fold()
    {
        string[] misses =
        [
            "no paper has this title", "No  paper\thas this title", "Ça n’existe pas — non", "Nystro\u0308mformers", "深度 学习 が",
            string.Concat(Enumerable.Repeat("e\u0301 ", 150)), string.Concat(Enumerable.Repeat("e\u0301 ", 1_000)), new string('é', 5_000),
        ];
        Assert.All(misses, miss => Assert.Equal(0, Allocations.Of(() => Assert.Null(Corpus.Find(miss)))));
    }

    /// <summary>A few words that differ in accents and case.</summary>
    private static Gen<Spelling> Words =>
        from letters in Gen.ArrayOf(Gen.Elements(Letters), 3)
        select new Spelling(Join(letters, one => one.Text), Join(letters, one => one.Exact), Join(letters, one => one.Plain));

    private static string Join(Spelling[] letters, Func<Spelling, string> part) => "k" + string.Concat(letters.Select(part)) + "1";

    private static CorpusKeys Known(GeneratorRun run)
    {
        INamedTypeSymbol type = run.Output.GetTypeByMetadataName("Papers")!;
        return CorpusKeys.Read(type, type.GetAttributes().Single(
            one => EmittedNames.CorpusKeys.EndsWith(one.AttributeClass!.Name, StringComparison.Ordinal)))!;
    }

    /// <summary>A text, and what it has in common with texts that are exactly the same, and with those that are it without accents.</summary>
    private sealed record Spelling(string Text, string Exact, string Plain);
}
