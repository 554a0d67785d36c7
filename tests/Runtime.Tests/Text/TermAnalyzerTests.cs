using TypedCorpus.Tests;
using TypedCorpus.Text;

namespace Runtime.Tests.Text;

public sealed class TermAnalyzerTests
{
    [Theory]
    [InlineData("Transformers", "transformer")]
    [InlineData("Attention", "attentional")]
    [InlineData("learning", "Learned")]
    [InlineData("LLM", "LLMs")]
    [InlineData("CNN", "CNNs")]
    [InlineData("GPU", "GPUs")]
    [InlineData("PDE", "PDEs")]
    [InlineData("LM", "LMs")]
    [InlineData("GAN", "GANs")]
    [InlineData("API", "APIs")]
    [InlineData("Wi-Fi", "WiFi")]
    [InlineData("GPT-4", "gpt4")]
    [InlineData("Schrödinger", "schrodinger")]
    public void Forms_of_a_word_have_one_term(string left, string right) => Assert.Equal(Tokens.Term(left), Tokens.Term(right));

    [Theory]
    [InlineData("this", "this")]
    [InlineData("plus", "plus")]
    [InlineData("loss", "loss")]
    [InlineData("bus", "bus")]
    [InlineData("GPS", "gps")]
    [InlineData("corpus", "corpus")]
    [InlineData("c++", "c++")]
    [InlineData("3ds", "3ds")]
    [InlineData("naïve", "naiv")]
    [InlineData("θέσεις", "θεσεισ")]
    [InlineData("as", "as")]
    public void What_is_no_english_plural_stays(string text, string term) => Assert.Equal(term, Tokens.Term(text));

    [Fact]
    public void The_exact_form_is_kept_beside_the_term()
    {
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        int length = TermAnalyzer.Analyze("Découverts", exact, term, out int termLength);
        Assert.Equal("decouverts", exact[..length].ToString());
        Assert.Equal("decouvert", term[..termLength].ToString());
    }

    [Fact]
    public void The_hot_path_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("Pre-trained ViT-B/16 models' naïve C++ code, 3.5x. ", 100));
        _ = Consume(text);
        Assert.Equal(0, Allocations.Of(() => Consume(text)));
    }

    private static int Consume(string text)
    {
        Span<char> exact = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        int sum = 0;
        foreach (TextToken token in new Tokenizer(text))
        {
            sum += TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), exact, term, out _);
        }

        return sum;
    }
}
