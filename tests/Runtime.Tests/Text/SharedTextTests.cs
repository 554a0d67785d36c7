using TypedCorpus.Text;

namespace Runtime.Tests.Text;

/// <summary>The questions about characters and texts that have one owner, against the framework's own answers.</summary>
public sealed class SharedTextTests
{
    private static readonly char[] Characters = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c)];

    [Fact]
    public void White_space_is_what_unicode_says() =>
        Assert.All(Characters, static c =>
        {
            Assert.Equal(char.IsWhiteSpace(c), WhiteSpace.IsSpaceOrLineEnd(c));
            Assert.Equal(char.IsWhiteSpace(c) && c is not ('\u0085' or '\u2028' or '\u2029'), WhiteSpace.IsSpace(c));
        });

    [Theory]
    [InlineData("", "")]
    [InlineData(" \u3000\t", "")]
    [InlineData("\u2009Attention  is\r\nall\u00A0you need ", "Attention is all you need")]
    [InlineData("Attention\u2028is all", "Attention\u2028is all")]
    public void White_space_is_folded_and_trimmed(string text, string folded)
    {
        Assert.Equal(folded, WhiteSpace.Fold(text));
        Assert.Equal(text.Trim(), WhiteSpace.Trim(text));
        Assert.Equal(text.TrimEnd(), WhiteSpace.TrimEnd(text));
        Assert.Equal(text.TrimStart(), WhiteSpace.TrimStart(text).ToString());
        Assert.Equal(string.IsNullOrWhiteSpace(text), WhiteSpace.IsBlank(text));
    }

    [Fact]
    public void What_has_no_white_space_to_fold_stays_the_same_instance()
    {
        string text = new("a b".ToCharArray());
        Assert.Same(text, WhiteSpace.Fold(text));
        Assert.Same(text, WhiteSpace.Trim(text));
        Assert.Same(text, CaseFolding.Fold(text));
        Assert.True(WhiteSpace.IsBlank(null));
    }

    [Fact]
    public void Ascii_is_classified_as_the_framework_does() => Assert.All(Characters, static c => Assert.Equal(
        (char.IsAsciiDigit(c), char.IsAsciiLetterUpper(c), char.IsAsciiLetterLower(c), char.IsAsciiLetter(c), char.IsAsciiLetterOrDigit(c)),
        (AsciiChar.IsDigit(c), AsciiChar.IsUpper(c), AsciiChar.IsLower(c), AsciiChar.IsLetter(c), AsciiChar.IsLetterOrDigit(c))));

    [Fact]
    public void Ascii_gets_its_capitals_and_other_letters_stay() => Assert.Equal("CONF9É\u00E9", AsciiChar.ToUpper("CoNf9É\u00E9"));

    [Fact]
    public void The_first_character_beyond_ascii_is_found()
    {
        for (int length = 0; length < 20; length++)
        {
            string ascii = new('\u007F', length);
            Assert.Equal(length, AsciiChar.IndexOfOther(ascii));
            for (int place = 0; place < length; place++)
                Assert.All("\u0080\u0100\uFFFF", other => Assert.Equal(place, AsciiChar.IndexOfOther(ascii[..place] + other + ascii[place..])));
        }
    }

    [Fact]
    public void Lower_case_is_the_case_of_letters_that_have_another()
    {
        // The tables are of Unicode 16.0; a framework may know more letters.
        char[] cased = [.. Characters.Where(static c => char.IsLower(c) && CaseFolding.Fold(char.ToUpperInvariant(c)) == c && char.ToUpperInvariant(c) != c)];
        Assert.True(cased.Length > 1000);
        Assert.All(cased, static c => Assert.True(CaseFolding.IsLower(c), $"U+{(int)c:X4}"));
        Assert.All(Characters.Where(char.IsUpper), static c => Assert.False(CaseFolding.IsLower(c), $"U+{(int)c:X4}"));
        Assert.False(CaseFolding.IsLower('\u02BB'));
        Assert.False(CaseFolding.IsLower('\u5B66'));
    }

    [Theory]
    [InlineData("http://a.b", 7)]
    [InlineData("HTTPS://a.b", 8)]
    [InlineData("httpx://a.b", 0)]
    [InlineData("ftp://a.b", 0)]
    [InlineData("http:/", 0)]
    [InlineData("", 0)]
    public void A_web_address_has_one_of_two_schemes(string text, int length)
    {
        Assert.Equal(length, WebAddress.SchemeLength(text));
        Assert.Equal(length > 0, WebAddress.Is(text));
        Assert.False(WebAddress.Is(text + "\u3000"));
    }
}
