using TypedCorpus.Generator.Compiling.Terms;

namespace Generator.Tests.Compiling.Terms;

public sealed class StringInternerTests
{
    [Fact]
    public void Each_text_has_one_number_however_many_there_are()
    {
        var interner = new StringInterner();
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < 5_000; i++)
            {
                Assert.Equal(i, interner.GetOrAdd($"text {i}".AsSpan(), out bool isNew));
                Assert.Equal(round == 0, isNew);
            }
        }

        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => $"text {i}"), interner.Texts);
    }
}
