using System.Text.RegularExpressions;
using TypedCorpus.Text;

namespace Runtime.Tests.Text;

/// <summary>The letters that are searched by characters, against the framework's blocks and the Unicode Standard.</summary>
public sealed class UnspacedScriptsTests
{
    private static readonly Regex Blocks = new(
        @"^[\p{IsThai}\p{IsLao}\p{IsMyanmar}\p{IsHangulJamo}\p{IsKhmer}\p{IsHangulSyllables}"
        + @"\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\p{IsCJKCompatibilityIdeographs}]$");

    // Blocks of which the framework's regular expressions have no name, and Han letters outside the blocks of ideographs.
    private static bool IsNewer(char c) =>
        c is '々' or '〆' or '〱' or '〲' or '〳' or '〴' or '〵' or '〻' or '〼' or (>= 'ㇰ' and <= 'ㇿ') or (>= 'ｦ' and <= 'ﾝ')
            or (>= '\uA960' and <= '\uA97F') or (>= '\uA9E0' and <= '\uA9FF') or (>= '\uAA60' and <= '\uAA7F') or (>= '\uD7B0' and <= '\uD7FF');

    [Fact]
    public void They_are_the_letters_of_the_blocks()
    {
        for (int i = 0x80; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            if (!char.IsLetter(c))
                continue;
            bool expected = Blocks.IsMatch(c.ToString()) || IsNewer(c);
            Assert.True(expected == UnspacedScripts.IsLetterAt([c], 0), $"U+{i:X4}");
        }
    }

    [Fact]
    public void Ideographs_beyond_the_first_plane_are_among_them()
    {
        Assert.True(UnspacedScripts.IsLetterAt("\U00020000", 0));
        Assert.True(UnspacedScripts.IsLetterAt("\U000323AF", 0));
        Assert.False(UnspacedScripts.IsLetterAt("\U00010400", 0));
        Assert.False(UnspacedScripts.IsLetterAt("\uD840", 0));
        Assert.False(UnspacedScripts.IsLetterAt("学", 1));
    }

    [Fact]
    public void A_syllable_in_its_parts_is_the_syllable()
    {
        // The arithmetic of the Unicode Standard, section 3.12.
        for (int i = 0; i < 11_172; i++)
        {
            string parts = $"{(char)(0x1100 + (i / 588))}{(char)(0x1161 + (i % 588 / 28))}";
            if (i % 28 > 0)
                parts += (char)(0x11A7 + (i % 28));
            Assert.Equal(((char)('가' + i)).ToString(), Tokens.Exact(parts, Assert.Single(Tokens.Of(parts))));
        }
    }

    [Theory]
    [InlineData("かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼウヴカガホボ", '\u3099')]
    [InlineData("はぱひぴふぷへぺほぽハパホポ", '\u309A')]
    public void Kana_with_a_mark_are_voiced_kana(string pairs, char mark)
    {
        foreach (char[] pair in pairs.Chunk(2))
        {
            string parts = $"{pair[0]}{mark}";
            Assert.Equal(pair[1].ToString(), Tokens.Exact(parts, Assert.Single(Tokens.Of(parts))));
        }
    }

    [Theory]
    [InlineData("ﾄﾗﾝｽﾌｫｰﾏｰ", "トランスフォーマー")]
    [InlineData("ｶﾞｷﾞｸﾞﾊﾟﾋﾟ", "ガギグパピ")]
    [InlineData("ＢＥＲＴ模型２", "bert模型2")]
    [InlineData("\uF900", "豈")]
    public void Width_and_compatibility_do_not_matter(string text, string same) =>
        Assert.Equal(Tokens.Of(same).Select(token => Tokens.Exact(same, token)), Tokens.Of(text).Select(token => Tokens.Exact(text, token)));

    [Fact]
    public void A_mark_that_nothing_takes_stays()
    {
        Assert.Equal("0:ﾞ", Tokens.Describe("ﾞ"));
        Assert.Equal("0:ᅡ", Tokens.Describe("ᅡ"));
        Assert.Equal("0:学ﾞ", Tokens.Describe("学ﾞ"));
    }
}
