using FsCheck;
using FsCheck.Fluent;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Naming;

/// <summary>The citation keys that the option of a class makes by a pattern.</summary>
public sealed class CitationKeysTests
{
    private const string Pattern = "[auth:lower][year][veryshorttitle:lower]";

    private static readonly TestDocument Papers = new(
        "a.json",
        """
        [
          {"title": "Attention Is All You Need", "authors": ["Ashish Vaswani", "Noam Shazeer"], "year": 2017},
          {"title": "Attention with Intention", "authors": ["Ashish Vaswani"], "year": 2017},
          {"title": "Attention, again", "authors": ["Ashish Vaswani"], "year": 2017},
          {"title": "Long Short-Term Memory", "authors": ["Sepp Hochreiter"]},
          {"title": "???", "authors": []}
        ]
        """);

    [Fact]
    public void Papers_without_a_key_get_one()
    {
        CorpusModel corpus = Compile(Pattern, Papers);
        Assert.Equal(
            ["vaswani2017attention", "vaswani2017attentiona", "vaswani2017attentionb", "hochreiterlong"],
            corpus.Papers.Take(4).Select(paper => paper.Id));
        Assert.Equal(
            ["Vaswani2017attention", "Vaswani2017attentiona", "Vaswani2017attentionb", "Hochreiterlong"],
            corpus.Papers.Take(4).Select(paper => paper.MemberName));
        // Nothing that the pattern asks for: the id of a title without words.
        Assert.Equal(Compile("", Papers).Papers[4].Id, corpus.Papers[4].Id);
    }

    [Fact]
    public void The_code_of_a_small_corpus() =>
        Snapshot.Match(GeneratorHost.Run(Class(Pattern), Papers).Source("Papers.Members.g.cs"), "Papers.Members.g", "cs");

    [Fact]
    public void A_program_uses_them()
    {
        GeneratorRun run = GeneratorHost.Run(
            $$"""
            [TypedCorpus.PaperCorpus(CitationKeys = "{{Pattern}}")] public static partial class Papers
            {
                public static string Said => string.Join("\n",
                    Vaswani2017attention.Id, Ids.Vaswani2017attentiona, Find("attention-is-all-you-need")!.Id, Find("attention, AGAIN")!.Id,
                    Find("vaswani2017attentionA")!.Title, Vaswani2017attention.ToBibTeX());
            }
            """,
            Papers);
        Assert.Empty(run.DiagnosticIds);
        string said = (string)run.Load().GetType("Papers")!.GetProperty("Said")!.GetValue(null)!;
        Assert.Equal(
            ["vaswani2017attention", "vaswani2017attentiona", "vaswani2017attention", "vaswani2017attentionb", "Attention with Intention"],
            said.Split('\n').Take(5));
        Assert.StartsWith("{vaswani2017attention,", said[said.IndexOf('{', StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void What_found_a_paper_finds_it_still()
    {
        PaperCorpus before = GeneratorHost.Run(GeneratorHost.PapersClass, Papers).Open();
        PaperCorpus after = GeneratorHost.Run(Class(Pattern), Papers).Open();
        Assert.All(before, paper => Assert.Equal(paper.Title, after.Find(paper.Id)!.Title));
        Assert.All(before, paper => Assert.Equal(paper.Title, after.Find(paper.Title)!.Title));
    }

    [Fact]
    public void A_key_of_a_document_wins()
    {
        TestDocument written = new(
            "b.bib",
            "@misc{Vaswani2017Attention, title = {Something else}}\n@misc{other, ids = {vaswani2017attentiona}, title = {Another}}\n");
        CorpusModel corpus = Compile(Pattern, Papers, written);
        Assert.Equal(
            ["vaswani2017attentionb", "vaswani2017attentionc", "vaswani2017attentiond"], corpus.Papers.Take(3).Select(paper => paper.Id));
        Assert.Equal(["Vaswani2017Attention", "other"], corpus.Papers.Skip(5).Select(paper => paper.Id));
        Assert.Equal("vaswani2017attentiona", Assert.Single(corpus.Papers[6].OtherIds).Key);
    }

    [Fact]
    public void A_listing_and_an_entry_without_a_key_get_one()
    {
        CorpusModel corpus = Compile(
            Pattern,
            ListingPage.Document("a.txt", ("On Vision", ListingPage.Abstract("A.")), ("Vision for all", ListingPage.Abstract("B."))),
            new TestDocument("b.bib", "@article{, title = {Long Memory}, author = {van Hoch, Sepp}, year = 1997}\n"));
        Assert.Equal(["vision", "visiona", "hoch1997long"], corpus.Papers.Select(paper => paper.Id));
    }

    [Fact]
    public void Papers_that_are_added_behind_change_no_key() => Prop.ForAll<byte[], byte[]>((first, added) =>
    {
        CorpusModel before = Compile("[veryshorttitle:lower]", Listing("a.txt", first, 0));
        CorpusModel after = Compile("[veryshorttitle:lower]", Listing("a.txt", first, 0), Listing("b.txt", added, first.Length));
        Assert.Equal(
            before.Papers.Select(paper => (paper.Id, paper.MemberName)),
            after.Papers.Take(before.Papers.Count).Select(paper => (paper.Id, paper.MemberName)));
        Assert.Equal(after.Papers.Count, after.Papers.Select(paper => paper.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());

        static TestDocument Listing(string name, byte[] words, int number) => ListingPage.Document(
            name,
            [($"Base {name}", ListingPage.Abstract("Z.")), .. words.Select((word, i) => ($"{"xyz"[word % 3]} title {number + i}", ListingPage.Abstract("A.")))]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_thousand_papers_of_one_key_have_letters()
    {
        CorpusModel corpus = Compile("[veryshorttitle]", ListingPage.Document(
            "a.txt", [.. Enumerable.Range(0, 1_000).Select(i => ($"Vision {i}", ListingPage.Abstract("A.")))]));
        Assert.Equal("Visiona", corpus.Papers[1].Id);
        Assert.Equal("Visionz", corpus.Papers[26].Id);
        Assert.Equal("Visionaa", corpus.Papers[27].Id);
        Assert.Equal(1_000, corpus.Papers.Select(paper => paper.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_class_says_more_than_its_project()
    {
        Assert.Equal("long", First(GeneratorHost.PapersClass, "[veryshorttitle:lower]"));
        Assert.Equal("Long", First(Class("[veryshorttitle]"), "[veryshorttitle:lower]"));
        Assert.Equal("long-memory", First(Class(""), "[veryshorttitle:lower]"));
        Assert.Equal("long-memory", First(GeneratorHost.PapersClass, ""));

        static string First(string source, string property) => GeneratorHost.Run(
            GeneratorHost.Compilation(source),
            new TestOptions(("CorpusCitationKeys", property)),
            ListingPage.Document("a.txt", ("Long memory", ListingPage.Abstract("A.")))).Open()[0].Id;
    }

    private static string Class(string pattern) =>
        $"[TypedCorpus.PaperCorpus(CitationKeys = \"{pattern}\")] public static partial class Papers;";

    private static CorpusModel Compile(string pattern, params TestDocument[] documents)
    {
        CompiledCorpus compiled = GeneratorSteps.Compile(
            CorpusOptions.Default with { CitationKeys = pattern }, [.. documents.Select(document => GeneratorSteps.Read(document).Document)]);
        Assert.Empty(compiled.Diagnostics);
        return compiled.Corpus;
    }
}
