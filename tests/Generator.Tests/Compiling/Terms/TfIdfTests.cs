using TypedCorpus.Generator.Compiling.Terms;

namespace Generator.Tests.Compiling.Terms;

public sealed class TfIdfTests
{
    [Fact]
    public void Logarithms_are_those_of_the_platform_but_for_the_last_bits()
    {
        foreach (double value in new[] { 1e-9, 0.1, 0.75, 1, 1.0000001, 1.5, 2, 3, 10, 623, 90_000, 1e12 })
            Assert.Equal(Math.Log(value), StableLog.Ln(value), 13);
    }

    [Fact]
    public void The_factors_are_those_of_the_definition()
    {
        var tfIdf = new TfIdf(papers: 623);
        foreach (int count in new[] { 1, 2, 63, 64, 1_000 })
            Assert.Equal(1 + Math.Log(count), TfIdf.Tf(count), 13);
        foreach (int frequency in new[] { 1, 2, 300, 623, 2, 1 })
            Assert.Equal(Math.Log(624.0 / frequency), tfIdf.Idf(frequency), 13);
    }
}
