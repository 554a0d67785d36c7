using TypedCorpus.Generator.Text;

namespace Generator.Tests.Text;

/// <summary>The values that the authors of FNV publish.</summary>
public sealed class Fnv1aTests
{
    [Theory]
    [InlineData("", 0x811c9dc5, 0xcbf29ce484222325)]
    [InlineData("a", 0xe40c292c, 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0xbf9cf968, 0x85944171f73967e8)]
    public void Hashes_are_the_published_ones(string text, uint hash, ulong folded)
    {
        Assert.Equal(hash, Fnv1a.Hash(text));
        Assert.Equal(folded, Fnv1a.HashFolded(text));
    }

    [Fact]
    public void A_folded_hash_ignores_case()
    {
        Assert.Equal(Fnv1a.HashFolded("nyströmformer"), Fnv1a.HashFolded("NYSTRÖMFORMER"));
        Assert.NotEqual(Fnv1a.Hash("nyströmformer"), Fnv1a.Hash("NYSTRÖMFORMER"));
    }
}
