using TypedCorpus.Generator.Reading.Latex;

namespace Generator.Tests.Reading.Latex;

/// <summary>Mathematics in text that is LaTeX: in Unicode where all of a formula can be, or else as it was written.</summary>
public sealed class LatexFormulaTests
{
    [Theory]
    [InlineData(@"The $\alpha$7 Receptor", "The α7 Receptor")]
    [InlineData(@"$\beta$-decay of $^{13}$C", "β-decay of ¹³C")]
    [InlineData("H$_2$O, CO${}_{2}$, mm$^2$, s$^{-1}$", "H₂O, CO₂, mm², s⁻¹")]
    [InlineData(@"$\sim$10 and $\pm$2", "∼10 and ±2")]
    [InlineData(@"$\mathbb{R}^n$ and ${\mathbb Z}_2$", "ℝⁿ and ℤ₂")]
    [InlineData(@"$\mathcal{O}(n^2)$, ${\cal N}=4$, $\mathfrak{g}$", "𝒪(n²), 𝒩=4, 𝔤")]
    [InlineData(@"$p \to q$, $a\rightarrow b$", "p → q, a→b")]
    [InlineData(@"$2 \times 2$ and $2\times 2$", "2 × 2 and 2×2")]
    [InlineData(@"$n \leq 3$, $x \in \{0, 1\}$", "n ≤ 3, x ∈ {0, 1}")]
    [InlineData(@"$O(n \log n)$, $O(n\log^2 n)$", "O(n log n), O(n log² n)")]
    [InlineData(@"$\Delta m$, $\alpha \beta$, $\Lambda$CDM", "Δm, αβ, ΛCDM")]
    [InlineData(@"90$^\circ$, 20$^{\circ}$C, $5\,\mu$m", "90°, 20°C, 5 μm")]
    [InlineData(@"$f'$ and $g''$", "f′ and g′′")]
    [InlineData(@"$\bar{p}p$, $\hat x$, $\vec{v}$, $\tilde{a}$", "p\u0304p, x\u0302, v\u20D7, ã")]
    [InlineData(@"$x_{\rm max}$, $v_{\mathrm{max}}$", "xₘₐₓ, vₘₐₓ")]
    [InlineData(@"$\mathrm{SU}(2)$, $\textrm{a b}$, $\text{if } x$", "SU(2), a b, if x")]
    [InlineData(@"$\left(\frac{1}{2}\right)$, $\sqrt{2}$, $\sqrt n$", "(½), √2, √n")]
    [InlineData(@"$\not=$, $a \not\in A$, $\not\subset$", "≠, a ∉ A, ⊄")]
    [InlineData(@"19$^{th}$, the 5\({}^{\mbox{th}}\)", "19th, the 5th")]
    [InlineData(@"\(\alpha\), \[\beta\], $$\gamma$$, \ensuremath{\delta}", "α, β, γ, δ")]
    [InlineData(@"$\pi -$mesons, $\pi - 1$", "π-mesons, π - 1")]
    [InlineData(@"$\{a\}$, $50\%$, $a \& b$", "{a}, 50%, a & b")]
    [InlineData(@"$\langle x\rangle$ and $\|x\|_2$", "⟨x⟩ and ‖x‖₂")]
    [InlineData("$n$2 and $n$, $k$-means", "n2 and n, k-means")]
    [InlineData(@"GaN$\slash$AlN", "GaN/AlN")]
    [InlineData(@"0.7$\,\textrm{\textmu m}$", "0.7 µm")]
    [InlineData(@"$ x^2 $ and more", "x² and more")]
    public void A_formula_that_unicode_has_can_be_read(string latex, string shown) => Assert.Equal(shown, LatexText.ShowSource(latex));

    [Theory]
    [InlineData("$T_c$")]
    [InlineData(@"$\alpha_{T_c} + \beta$")]
    [InlineData(@"$\frac{a}{b}$")]
    [InlineData("$K_{3,3}$")]
    [InlineData("$n^{2.5}$")]
    [InlineData("$2^{2^n}$")]
    [InlineData(@"$e^{i \pi}$")]
    [InlineData(@"$\sqrt{1+x}$")]
    [InlineData(@"$\mytool x$")]
    [InlineData(@"$\overline{ab}$")]
    [InlineData("$a & b$")]
    [InlineData("$a_$")]
    [InlineData("${a$}")]
    [InlineData("${{{{{{{{{{x}}}}}}}}}}$")]
    [InlineData(@"\(\frac{\alpha}{2}\)")]
    [InlineData("$5 million to US$ 6")]
    [InlineData("$5 and $10, $20")]
    [InlineData("US$5")]
    public void Any_other_stays_whole(string latex) => Assert.Equal(latex, LatexText.DecodeSource(latex));

    [Theory]
    [InlineData(@"{}$\alpha$-stable", @"$\alpha$-stable")]
    [InlineData(@"{{}$L_2$} and {}\(x\)", @"$L_2$ and \(x\)")]
    public void Behind_an_empty_group_a_formula_stays(string latex, string shown) => Assert.Equal(shown, LatexText.DecodeSource(latex));
}
