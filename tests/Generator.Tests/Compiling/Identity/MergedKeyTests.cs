using Microsoft.CodeAnalysis;
using TypedCorpus;
using TypedCorpus.Generator.Analyzers;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Identity;

/// <summary>Whatever names an entry finds the paper that it is merged into.</summary>
public sealed class MergedKeyTests
{
    private static readonly TestDocument[] Documents =
    [
        new("a.bib", """
            @misc{vaswani17, title = {Attention is all you need}, author = {Vaswani, Ashish}, year = 2017, ids = {old17},
              eprint = {1706.03762}, archiveprefix = {arXiv}, url = {https://example.org/preprint/}}
            @article{vaswani2017attention, title = {Attention Is All You Need}, author = {A. Vaswani}, year = 2017, journal = {J},
              doi = {10.5555/3295222}, url = {https://example.org/published}}
            @article{vaswani-ssrn, title = {Attention --- is all: you need}, author = {A. Vaswani}, year = 2017, doi = {10.2139/ssrn.1}}
            @article{all, title = {Waves}}
            """),
        new("b.bib", """
            @article{ALL, title = {Waves}}
            @article{again, title = {Attention is All You Need (Extended)}, author = {Vaswani}, doi = {10.5555/3295222}, pdf = {https://example.org/a.pdf}}
            """),
    ];

    private static readonly GeneratorRun Run = GeneratorHost.Run(GeneratorHost.PapersClass, Documents);
    private static readonly PaperCorpus Corpus = Run.Open();

    public static TheoryData<string> Keys =>
    [
        "vaswani17", "OLD17", "vaswani2017attention", "vaswani-ssrn", "again", "1706.03762", "arXiv:1706.03762v3", "10.5555/3295222",
        "https://doi.org/10.5555/3295222", "10.2139/SSRN.1", "doi:10.2139/ssrn.1", "https://example.org/preprint", "http://www.example.org/published/",
        "example.org/a.pdf", "attention is all you need", "Attention — is all: you need", "Attention is all you need (extended)",
    ];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_of_every_entry_finds_the_paper(string key)
    {
        Assert.Same(Corpus[0], Corpus.Find(key));
        INamedTypeSymbol type = Run.Output.GetTypeByMetadataName("Papers")!;
        AttributeData attribute = type.GetAttributes().Single(
            one => EmittedNames.CorpusKeys.EndsWith(one.AttributeClass!.Name, StringComparison.Ordinal));
        CorpusKeys known = CorpusKeys.Read(type, attribute)!;
        Assert.True(known.TryFind(key, out int paper));
        Assert.Equal((0, "Vaswani17"), (paper, known.MemberOf(paper)));
    }

    [Fact]
    public void The_paper_shows_what_it_is_merged_of()
    {
        Assert.Equal(["vaswani17", "all"], Corpus.Select(paper => paper.Id));
        Paper paper = Corpus[0];
        Assert.Equal(("10.5555/3295222", "1706.03762", "J", "article"), (paper.Doi, paper.ArxivId, paper.Venue, paper.EntryType));
        Assert.Equal("old17, vaswani2017attention, vaswani-ssrn, again", paper.Fields["ids"]);
        Assert.Equal("10.2139/ssrn.1", paper.Fields["otherdoi"]);
    }

    [Fact]
    public void Each_citation_key_is_a_constant_of_the_id()
    {
        Type ids = Run.Load().GetType("Papers+Ids")!;
        Assert.Equal(
            ["Vaswani17", "Waves", "Old17", "Vaswani2017attention", "VaswaniSsrn", "Again"],
            ids.GetFields().Select(field => field.Name));
        Assert.All(
            ["Vaswani17", "Old17", "Vaswani2017attention", "VaswaniSsrn", "Again"],
            name => Assert.Equal("vaswani17", ids.GetField(name)!.GetRawConstantValue()));
    }
}
