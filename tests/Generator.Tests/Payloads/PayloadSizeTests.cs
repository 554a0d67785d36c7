using System.Text;
using TypedCorpus;
using TypedCorpus.Tests.Payloads;

namespace Generator.Tests.Payloads;

/// <summary>Texts of extreme length.</summary>
public sealed class PayloadSizeTests
{
    public static TheoryData<string> Shapes => [.. LongText.Shapes];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_text_of_great_length_prints_back_as_it_is(string shape)
    {
        string text = LongText.Of(shape);
        GeneratorRun run = GeneratorHost.Run(Sentinel.Source, LongText.Documents(text));
        Assert.All(run.DiagnosticIds, id => Assert.Equal("TC0008", id));
        PaperCorpus corpus = run.Open();
        Assert.Equal([text, "B" + text, "C" + text, "D" + text, "E"], corpus.Select(paper => paper.RawTitle));
        Assert.All(corpus, paper => Assert.StartsWith(text, paper.RawAbstract, StringComparison.Ordinal));
        Assert.Equal(Encoding.UTF8.GetBytes(text), corpus.Documents[0][0].RawTitleUtf8);
    }
}
