using Generator.Tests.Support;
using TypedCorpus.Generator.Compiling.Merging;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Compiling.Merging;

public sealed class PaperIdentityTests
{
    private static readonly EntryModel Entry = Compiled.Shared.Documents[0].Entries[0];

    [Theory]
    [InlineData("Attention Is All You Need", "attention is all you need")]
    [InlineData("  Über \t die\u00A0\u3000\u2009Gleichung ", "über die gleichung")]
    [InlineData("", "")]
    public void A_title_is_known_without_case_and_spacing(string title, string key) => Assert.Equal(key, PaperIdentity.TitleKey(title));

    [Theory]
    [InlineData(@"$\pi^3$: Learning", "π³: Learning")]
    [InlineData("In O($n^2$) Time", "In O(n²) Time")]
    [InlineData("Costs of $5 to $6", "Costs of $5 to $6")]
    [InlineData("On $T_c$", "On $T_c$")]
    public void A_formula_is_the_same_between_dollars_and_in_unicode(string listed, string decoded) =>
        Assert.Equal(PaperIdentity.TitleKey(decoded), PaperIdentity.KeysOf(Entry with { Title = Entry.Title with { Display = listed }, Bibliography = null })[0]);

    [Fact]
    public void The_title_is_the_least_reliable_key()
    {
        string title = PaperIdentity.TitleKey(Entry.Title.Display);
        Assert.Equal([title], PaperIdentity.KeysOf(Entry with { Bibliography = null }));
        string[] keys = PaperIdentity.KeysOf(Entry with { Bibliography = new() { Doi = "10.1145/A", ArxivId = "hep-th/9901001" } });
        Assert.Equal(3, keys.Length);
        Assert.EndsWith("10.1145/a", keys[0], StringComparison.Ordinal);
        Assert.EndsWith("hep-th/9901001", keys[1], StringComparison.Ordinal);
        Assert.Equal(title, keys[2]);
    }

    [Fact]
    public void Neither_identifier_is_mistaken_for_the_other_or_for_a_title()
    {
        EntryModel byTitle = Entry with { Title = Entry.Title with { Display = "doi:1" }, Bibliography = null };
        string doi = PaperIdentity.KeysOf(Entry with { Bibliography = new() { Doi = "1" } })[0];
        string arxiv = PaperIdentity.KeysOf(Entry with { Bibliography = new() { ArxivId = "1" } })[0];
        Assert.Distinct([doi, arxiv, PaperIdentity.KeysOf(byTitle)[0]]);
    }

    [Fact]
    public void A_hash_depends_on_the_title_alone()
    {
        Assert.Matches("^[0-9a-f]{8}$", PaperIdentity.TitleHash("a title"));
        Assert.NotEqual(PaperIdentity.TitleHash("a title"), PaperIdentity.TitleHash("another"));
    }
}
