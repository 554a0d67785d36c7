using TypedCorpus.Text;

namespace Runtime.Tests.Text;

public sealed class SearchFoldingTests
{
    [Theory]
    [InlineData("Schrödinger", "schrodinger")]
    [InlineData("Schro\u0308dinger", "schrodinger")]
    [InlineData("ﬁne-tuning", "finetuning")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("Đorđe", "dorde")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ＧＰＴ４", "gpt4")]
    [InlineData("n²", "n2")]
    [InlineData("H₂O", "h2o")]
    [InlineData("Ⅳ", "iv")]
    [InlineData("\u2115", "n")]
    [InlineData("𝐱", "x")]
    [InlineData("𝒪", "o")]
    [InlineData("𝜽", "θ")]
    [InlineData("𝟚", "2")]
    [InlineData("Άλφα", "αλφα")]
    [InlineData("λόγος", "λογοσ")]
    [InlineData("µ", "μ")]
    [InlineData("Чайковский", "чаиковскии")]
    [InlineData("Ёлка", "елка")]
    [InlineData("trans\u00ADformer", "transformer")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("かガ", "かガ")]
    [InlineData("½", "½")]
    public void Words_fold_to_what_one_types(string text, string expected) => Assert.Equal(expected, Fold(text));

    [Theory]
    [InlineData("ViT-B/16", "vitb16")]
    [InlineData("x_{t+1", "xt1")]
    [InlineData("don’t", "dont")]
    [InlineData("GPT-3.5", "gpt3.5")]
    [InlineData(".NET", ".net")]
    [InlineData("C++", "c++")]
    [InlineData("C#", "c#")]
    public void Joiners_go_and_signs_stay(string text, string expected) => Assert.Equal(expected, Fold(text));

    [Fact]
    public void A_long_form_is_cut_and_never_inside_a_pair()
    {
        Assert.Equal(new string('a', 64), Fold(new string('a', 1000)));
        string pairs = "a" + string.Concat(Enumerable.Repeat("\U00010400", 40));
        Assert.Equal(pairs[..63], Fold(pairs));
    }

    private static string Fold(string text)
    {
        Span<char> folded = stackalloc char[TermAnalyzer.MaxLength];
        return folded[..TermAnalyzer.Fold(text, folded)].ToString();
    }
}
