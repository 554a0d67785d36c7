using TypedCorpus.Generator.Reading.Latex;

namespace Generator.Tests.Reading.Latex;

/// <summary>LaTeX in titles and abstracts, and how it is shown.</summary>
public sealed class LatexTextTests
{
    [Theory]
    [InlineData(@"Nystr\""{o}mformer", "Nyströmformer")]
    [InlineData(@"Schr\""odinger", "Schrödinger")]
    [InlineData(@"Gr{\""o}bner", "Gröbner")]
    [InlineData(@"Gr{\""{o}}bner", "Gröbner")]
    [InlineData(@"{\'E}cole", "École")]
    [InlineData(@"Fr\'{e}chet", "Fréchet")]
    [InlineData(@"caf\'e", "café")]
    [InlineData(@"\`a la", "à la")]
    [InlineData(@"ma\^itre", "maître")]
    [InlineData(@"Espa\~na", "España")]
    [InlineData(@"\=a", "ā")]
    [InlineData(@"\.z", "ż")]
    [InlineData(@"fa\c{c}ade", "façade")]
    [InlineData(@"fa\c cade", "façade")]
    [InlineData(@"\c c", "ç")]
    [InlineData(@"Zi\v{z}ek", "Zižek")]
    [InlineData(@"\v Simek", "Šimek")]
    [InlineData(@"Erd\H{o}s", "Erdős")]
    [InlineData(@"Erdo\u{g}an", "Erdoğan")]
    [InlineData(@"W\k{a}s", "Wąs")]
    [InlineData(@"\r{a}ngstr\""om", "ångström")]
    [InlineData(@"h\d{o}c", "học")]
    [InlineData(@"\b{d}", "ḏ")]
    [InlineData(@"Mart\'{\i}n", "Martín")]
    [InlineData(@"Mart\'\i n", "Martín")]
    [InlineData(@"Mart{\'\i}n", "Martín")]
    [InlineData(@"\v{\j}", "ǰ")]
    [InlineData(@"Nguy\~{\^e}n", "Nguyễn")]
    [InlineData(@"\'{\ae}", "ǽ")]
    [InlineData(@"\'{s}", "ś")]
    [InlineData(@"Ja\'skowski", "Jaśkowski")]
    [InlineData(@"\~{q}", "q\u0303")]
    public void An_accent_joins_the_letter_under_it(string raw, string shown) => AssertDecodes(raw, shown);

    [Theory]
    [InlineData(@"Teichm\""""uller")]
    [InlineData(@"\'{}")]
    [InlineData(@"\~{}user")]
    [InlineData(@"\""{1}")]
    [InlineData(@"\""{oo}")]
    [InlineData(@"\'{e")]
    [InlineData(@"\'{\tool}")]
    [InlineData(@"\""q")]
    [InlineData(@"\v{x}")]
    [InlineData(@"\cc{x}")]
    [InlineData(@"\c1")]
    [InlineData(@"users\' data")]
    [InlineData(@"the \""end-to-end\"" model")]
    [InlineData(@"the \'ideal\' model")]
    [InlineData(@"vectors \u and \v are")]
    [InlineData(@"\'")]
    [InlineData(@"\""")]
    [InlineData(@"\c")]
    [InlineData(@"\c ")]
    public void What_no_letter_stands_under_is_no_accent(string raw) => AssertStays(raw);

    [Theory]
    [InlineData(@"Stra\ss e", "Straße")]
    [InlineData(@"Stra{\ss}e", "Straße")]
    [InlineData(@"S\o ren", "Søren")]
    [InlineData(@"S\o{}ren", "Søren")]
    [InlineData(@"S{\o}ren", "Søren")]
    [InlineData(@"S{\o }ren", "Søren")]
    [InlineData(@"\O", "Ø")]
    [InlineData(@"\L ukasiewicz", "Łukasiewicz")]
    [InlineData(@"{\L}ukasz Pawe{\l}", "Łukasz Paweł")]
    [InlineData(@"{\o}{\ae}", "øæ")]
    [InlineData(@"\aa, \AA, \ae, \AE, \oe, \OE", "å, Å, æ, Æ, œ, Œ")]
    [InlineData(@"\dh, \DH, \th, \TH, \ng, \NG, \i, \j", "ð, Ð, þ, Þ, ŋ, Ŋ, ı, ȷ")]
    public void A_letter_with_a_command_of_its_own_is_a_letter(string raw, string shown) => AssertDecodes(raw, shown);

    [Theory]
    [InlineData(@"60\%", "60%")]
    [InlineData(@"(25\%, 37.5\%)", "(25%, 37.5%)")]
    [InlineData(@"fair \& bias-free", "fair & bias-free")]
    [InlineData(@"KV\_Cache", "KV_Cache")]
    [InlineData(@"\#1 of \{a, b\}", "#1 of {a, b}")]
    [InlineData(@"costs \$5", "costs $5")]
    [InlineData(@"Q{\&}A", "Q&A")]
    public void An_escaped_character_is_the_character(string raw, string shown) => AssertDecodes(raw, shown);

    [Theory]
    [InlineData(@"Pruning (\emph{UPop}) as", "Pruning (UPop) as")]
    [InlineData(@"\texttt{Avg-K} \textbf{b} \textit{i}", "Avg-K b i")]
    [InlineData(@"\textsc{c} \textrm{r} \textsf{s} \text{t} \underline{u} \mbox{m}", "c r s t u m")]
    [InlineData(@"\emph{a \textbf{b {c} d} e}", "a b {c} d e")]
    [InlineData(@"\emph{Nystr\""{o}m 5\%}", "Nyström 5%")]
    [InlineData(@"\emph{$\alpha_{1}$ is \alpha}", @"$\alpha_{1}$ is α")]
    [InlineData(@"\emph{\{}", "{")]
    [InlineData(@"\emph{a \emph{b}", @"\emph{a b")]
    [InlineData(@"\emph{}x", "x")]
    public void A_style_gives_way_to_its_content(string raw, string shown) => AssertDecodes(raw, shown);

    [Theory]
    [InlineData(@"\emph{never closes")]
    [InlineData(@"\emph")]
    [InlineData(@"\emph x")]
    [InlineData(@"\emphasis{x}")]
    [InlineData(@"\emph{a $b} c$")]
    [InlineData(@"\tiny\text{b}")]
    public void A_style_without_content_stays(string raw) => AssertStays(raw);

    [Theory]
    [InlineData(@"PIXART-{\alpha}, PIXART-{\delta}", "PIXART-α, PIXART-δ")]
    [InlineData(@"PIXART-\alpha excels", "PIXART-α excels")]
    [InlineData(@"PIXART-\alpha$ will", "PIXART-α$ will")]
    [InlineData(@"118\times lower", "118× lower")]
    [InlineData(@"5.18\times$ latency reductions and 42.9%$ energy", "5.18×$ latency reductions and 42.9%$ energy")]
    [InlineData(@"2\times3", "2×3")]
    [InlineData(@"\alpha_1", "α_1")]
    [InlineData(@"\alpha{}-stable", "α-stable")]
    [InlineData(@"\Omega \mu \varepsilon \phi", "Ω μ ε φ")]
    [InlineData(@"n \geq 3 \to \infty", "n ≥ 3 → ∞")]
    [InlineData(@"\pm 0.5, \ell, \S 3, \P, \dag, \copyright", "± 0.5, ℓ, § 3, ¶, †, ©")]
    [InlineData(@"a \ldots z\textemdash \textquotedblleft{}x\textquotedblright", "a … z— “x”")]
    [InlineData(@"\textbackslash", @"\")]
    [InlineData(@"x_{\alpha}", "x_{α}")]
    [InlineData(@"\sqrt{\alpha}", @"\sqrt{α}")]
    [InlineData(@"\sqrt {\alpha}", @"\sqrt {α}")]
    [InlineData(@"\frac{1}{\alpha}", @"\frac{1}{α}")]
    public void A_symbol_is_shown_and_the_space_after_it_kept(string raw, string shown) => AssertDecodes(raw, shown);

    [Theory]
    [InlineData(@"point query\'s content", "point query's content")]
    [InlineData(@"don\'t, we\'re, they\'ll, I\'ve, I\'m, he\'d", "don't, we're, they'll, I've, I'm, he'd")]
    [InlineData(@"GPT-4\'s and BERT (base)\'s", "GPT-4's and BERT (base)'s")]
    [InlineData(@"\tool\'s", @"\tool's")]
    [InlineData(@"caf\'{e}\'s", "café's")]
    public void An_escaped_apostrophe_is_an_apostrophe(string raw, string shown) => AssertDecodes(raw, shown);

    [Theory]
    [InlineData(@"\1,890")]
    [InlineData(@"nearly \300,000 (26,000 vs. \320,000)")]
    [InlineData(@"\tool leverages (\ie shift) (\eg x) \vs y \laurel \log n")]
    [InlineData(@"\alphabet")]
    [InlineData("O(n^2), x_{t+1}, g^nConv, n^{1+o(1)}, {4}/{3}, δ_{1.05}")]
    [InlineData(@"(\(1^{st}\) stage) \(\alpha\) \[\beta \% \]")]
    [InlineData(@"$\alpha$ and $\emph{x}~\%$")]
    [InlineData(@"$$\alpha + \beta$$")]
    [InlineData(@"$a \$ \alpha$")]
    [InlineData("{TSOM}, {the state of the art}, text{depth}")]
    [InlineData("a -- b --- c, ``d'' and 'e'")]
    [InlineData(@"\left\{ x \right\}")]
    [InlineData(@"in C:\times\new and (D:\alpha)")]
    [InlineData("50 % of R&D in a_b, ~100 of x^2")]
    [InlineData(@"a \\ b \, c \ d")]
    [InlineData(@"\")]
    [InlineData(@"\\")]
    [InlineData(@"\\%")]
    [InlineData("")]
    public void What_is_not_surely_left_over_stays(string raw) => AssertStays(raw);

    [Theory]
    [InlineData(@"$5 and \alpha", "$5 and α")]
    [InlineData(@"$5 to \%$6", "$5 to %$6")]
    [InlineData(@"$ \alpha$ x", "$ α$ x")]
    [InlineData(@"\( \alpha", @"\( α")]
    [InlineData(@"\[ \alpha \)", @"\[ α \)")]
    [InlineData(@"$$ \alpha", "$$ α")]
    public void Mathematics_that_never_closes_is_text(string raw, string shown) => AssertDecodes(raw, shown);

    internal static void AssertDecodes(string raw, string shown)
    {
        Assert.Equal(shown, LatexText.Decode(raw));
        if (!shown.Contains('\\', StringComparison.Ordinal))
            AssertStays(shown);
    }

    internal static void AssertStays(string raw) => Assert.Same(raw, LatexText.Decode(raw));
}
