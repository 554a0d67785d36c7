using TypedCorpus.Text;

namespace Runtime.Tests.Text;

public sealed class CaseFoldingTests
{
    [Theory]
    [InlineData("Schrödinger", "SCHRÖDINGER")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευς")]
    [InlineData("Йод", "йОД")]
    [InlineData("ẞ", "ß")]
    [InlineData("\u212B", "å")]
    [InlineData("ǅ", "ǆ")]
    public void Case_alone_does_not_part_keys(string left, string right) => Assert.True(CaseFolding.Equals(left, right));

    [Theory]
    [InlineData("i", "ı")]
    [InlineData("I", "ı")]
    [InlineData("i", "İ")]
    [InlineData("ö", "o")]
    [InlineData("ß", "ss")]
    [InlineData("a", "ab")]
    public void All_else_parts_keys(string left, string right) => Assert.False(CaseFolding.Equals(left, right));
}
