using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Keys;
using TypedCorpus.Keys.Folding;

namespace Runtime.Tests.Image;

/// <summary>The quick test for links and identifiers against what takes from them what is not kept.</summary>
public sealed class KeyNormalizationTests
{
    private static readonly string[] Pieces =
        ["", "h", "http", "HTTPS://", "www.", "WWW.", "wow.", "doi:", "DX.doi.org/", "dx", "arXiv:", "ARX", "export.", "EXP", "10.1145/1", "1706.03762", "v5", "a", "é", "ſ", "/", ".git", ".pdf", "7", " "];

    [Fact]
    public void No_key_that_has_more_is_refused() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
            key => !HasMore(key) || KeyNormalization.MayChange(key))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData("HTTP://a.b")]
    [InlineData("www.a.b")]
    [InlineData("a.b/")]
    [InlineData("a.b/c.GIT")]
    [InlineData("doi.org/10.1145/3292500")]
    [InlineData("dx.doi.org/10.1145/3292500")]
    [InlineData("DOI: 10.1145/abc")]
    [InlineData("arXiv:1706.03762")]
    [InlineData("export.arxiv.org/abs/1706.03762")]
    [InlineData("arxiv.org/pdf/1706.03762.pdf")]
    [InlineData("1706.03762v5")]
    public void A_key_with_more_is_not_refused(string key)
    {
        Assert.True(HasMore(key));
        Assert.True(KeyNormalization.MayChange(key));
    }

    [Theory]
    [InlineData("Deep Residual Learning for Image Recognition")]
    [InlineData("Attention Is All You Need")]
    [InlineData("Exploring the Limits of Transfer Learning")]
    [InlineData("Why Should I Trust You?")]
    [InlineData("How to Train Your ViT")]
    public void A_title_is_refused(string title) => Assert.False(KeyNormalization.MayChange(title));

    [Fact]
    public void Vectors_tell_the_same()
    {
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(string.Concat).Where(key => key.Length >= 4).ToArbitrary(),
            key => MayBeByVectors(key) == KeyNormalization.MayChange(key))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
        for (char c = '\0'; c < 0x200; c++)
        {
            foreach (string key in (string[])[$"{c}ttp some", $"h{c}tp some", $"www{c}some", $"some wor{c}", $"some {c}ord", $"do{c}some"])
                Assert.Equal(KeyNormalization.MayChange(key), MayBeByVectors(key));
        }
    }

    private static bool MayBeByVectors(string key) => KeyNormalization.MayChange(ref MemoryMarshal.GetReference(key.AsSpan()), key.Length);

    private static bool HasMore(string key)
    {
        ReadOnlySpan<char> link = LinkKey.Of(key);
        return link.Length < key.Length || !IdentifierKey.Of(link).IsEmpty;
    }
}
