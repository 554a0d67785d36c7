using System.Text;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Tests.Compiling.Image;

public sealed class StringPoolTests
{
    [Fact]
    public void A_text_is_kept_once()
    {
        var pool = new StringPool();
        Assert.Equal(new ByteRange(0, 2), pool.Add("é"));
        Assert.Equal(new ByteRange(2, 1), pool.Add("a"));
        Assert.Equal(new ByteRange(0, 2), pool.Add("é"));
        Assert.Equal("éa"u8.ToArray(), pool.ToBytes());
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character_and_finds_no_partner_in_the_next_text()
    {
        var pool = new StringPool();
        Assert.Equal(new ByteRange(0, 4), pool.Add("a\uD83D"));
        Assert.Equal(new ByteRange(4, 4), pool.Add("\uDE00b"));
        Assert.Equal("a\uFFFD\uFFFDb", Encoding.UTF8.GetString(pool.ToBytes()));
    }
}
