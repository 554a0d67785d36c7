using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Naming;

public sealed class NamingTests
{
    [Fact]
    public void Names_of_the_five_documents() => Snapshot.Match(string.Concat(
        Compiled.Shared.Papers.Select(paper => $"{paper.Name ?? "-"} | {paper.MemberName} | {paper.Id} | {paper.Title.Text.Display}\n")));

    [Theory]
    [InlineData("Nyströmformer: A Nyström-Based Algorithm", "Nyströmformer")]
    [InlineData("Pair-VPR: Place-Aware Pre-training", "Pair-VPR")]
    [InlineData("DAT++: Spatially Dynamic Vision Transformer", "DAT++")]
    [InlineData("BUS:Efficient and Effective Pre-training", "BUS")]
    [InlineData("Swin Transformer: Hierarchical Vision Transformer", "Swin Transformer")]
    [InlineData("PVT v2: Improved Baselines", "PVT v2")]
    [InlineData("LLM.int8(): 8-bit Matrix Multiplication", "LLM.int8()")]
    [InlineData("Less is More: Pay Less Attention", null)]
    [InlineData("Back to Basics: Let Denoising Generative Models Denoise", null)]
    [InlineData("Efficient Transformers: A Survey", null)]
    [InlineData("Transformers: A Review", null)]
    [InlineData("Stable, Fast and Accurate: Kernelized Attention", null)]
    [InlineData("Revisiting LRP: Positional Attribution", null)]
    [InlineData("Attention Is All You Need", null)]
    [InlineData("At 10:30 we met", null)]
    [InlineData("Nothing behind:", null)]
    [InlineData(": nothing before", null)]
    [InlineData("", null)]
    public void A_short_name_stands_before_the_colon(string title, string? name) => Assert.Equal(name, ShortName.Of(title));

    [Theory]
    [InlineData("2SSP: A Two-Stage Framework", "_2SSP")]
    [InlineData("PixArt-α: Fast Training", "PixArtAlpha")]
    [InlineData("MiDaS v3.1 -- A Model Zoo", "MiDaSV3_1AModelZoo")]
    [InlineData("C++ and C#", "CPlusPlusAndCSharp")]
    [InlineData("class", "Class")]
    [InlineData("深層学習", "Paper_")]
    [InlineData("???", "Paper_")]
    [InlineData("All", "All_")]
    [InlineData("Find", "Find_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("Papers", "Papers_")]
    [InlineData("Declared by the user", "DeclaredByTheUser_")]
    public void A_member_name_is_an_ascii_identifier(string title, string member)
    {
        var namer = new MemberNamer(new(
            "", EquatableArray<ContainingType>.Empty, "Papers", EquatableArray<string>.Empty, new(["DeclaredByTheUser"])));
        string name = namer.Assign(null, ShortName.Of(title), title);
        if (member.EndsWith('_'))
            Assert.Matches($"^{member}[0-9a-f]{{8}}$", name);
        else
            Assert.Equal(member, name);
    }

    [Fact]
    public void A_taken_short_name_gives_way_to_the_longer_one()
    {
        CorpusModel corpus = GeneratorSteps.Compile(ListingPage.Document(
            "a.txt",
            ("Paraformer: One", ListingPage.Abstract("A.")),
            ("ParaFormer: Two", ListingPage.Abstract("B.")),
            ("Paraformer: three", ListingPage.Abstract("C.")),
            ("ParaFormer: Three!", ListingPage.Abstract("D."))));
        Assert.Equal(
            ["Paraformer", "ParaFormerTwo", "ParaformerThree"], corpus.Papers.Take(3).Select(paper => paper.MemberName));
        Assert.Matches("^ParaFormerThree_[0-9a-f]{8}$", corpus.Papers[3].MemberName);
        Assert.Equal("paraformer-three", corpus.Papers[2].Id);
        Assert.Matches("^paraformer-three-[0-9a-f]{8}$", corpus.Papers[3].Id);
    }

    [Fact]
    public void Names_and_ids_stay_when_papers_are_added_elsewhere()
    {
        TestDocument added = ListingPage.Document(
            "zzz.txt", ("A new paper", ListingPage.Abstract("A.")), ("Nyströmformer: another of that name", ListingPage.Abstract("B.")));
        CorpusModel more = GeneratorSteps.Compile([.. SharedDocuments.All, added]);
        Assert.Equal(
            Compiled.Shared.Papers.Select(paper => (paper.Id, paper.MemberName)),
            more.Papers.Take(623).Select(paper => (paper.Id, paper.MemberName)));
        Assert.Equal("NystromformerAnotherOfThatName", more.Papers[624].MemberName);
    }

    [Fact]
    public void Ids_and_members_are_unique_and_short()
    {
        Assert.Distinct(Compiled.Shared.Papers.Select(paper => paper.Id));
        Assert.Distinct(Compiled.Shared.Papers.Select(paper => paper.MemberName), StringComparer.OrdinalIgnoreCase);
        Assert.All(Compiled.Shared.Papers, paper => Assert.InRange(paper.MemberName.Length, 1, 60));
        Assert.All(Compiled.Shared.Papers, paper => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", paper.Id));
    }

    [Fact]
    public void Names_whose_titles_have_one_hash_are_numbered()
    {
        var members = new MemberNamer(Compiled.Shared.Declaration);
        string[] names = [.. Enumerable.Range(0, 4).Select(_ => members.Assign(null, null, "Bees dance"))];
        Assert.Equal("BeesDance", names[0]);
        Assert.Matches("^BeesDance_[0-9a-f]{8}$", names[1]);
        Assert.Equal([$"{names[1]}_2", $"{names[1]}_3"], names[2..]);
    }

    [Fact]
    public void A_title_without_a_letter_has_an_id_all_the_same()
    {
        PaperCorpus corpus = GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("a.json", """[{"title":"???"},{"title":"!!!"}]""")).Open();
        Assert.All(corpus, paper => Assert.Matches("^paper-[a-z0-9]+$", paper.Id));
        Assert.Equal(2, corpus.DistinctBy(paper => paper.Id).Count());
    }
}
