using TypedCorpus.Generator.Reading.Latex;

namespace Generator.Tests.Reading.BibTeX;

/// <summary>LaTeX to Unicode, where the whole text is LaTeX.</summary>
public sealed class SourceTextTests
{
    [Theory]
    // Accents with and without braces, in each of the ways that bibliographies write them.
    [InlineData("G{\\\"o}del", "Gödel")]
    [InlineData("G{\\\"{o}}del", "Gödel")]
    [InlineData("G\\\"odel", "Gödel")]
    [InlineData("G\\\"{o}del", "Gödel")]
    [InlineData("{G\\\"odel}", "Gödel")]
    [InlineData("Poincar{\\'e}", "Poincaré")]
    [InlineData("Erd{\\H o}s, Erd\\H{o}s", "Erdős, Erdős")]
    [InlineData("Nam{\\`{\\i}}, Mart{\\'\\i}n, Mart\\'{i}n", "Namì, Martín, Martín")]
    [InlineData("{\\c{C}}elik, \\c{S}im\\c sek", "Çelik, Şimşek")]
    [InlineData("{\\v{C}}ech, \\v{Z}i{\\v z}ek", "Čech, Žižek")]
    [InlineData("{\\~n} {\\^o} {\\=a} {\\.z} {\\u g} {\\r u} {\\k a} {\\d t}", "ñ ô ā ż ğ ů ą ṭ")]
    [InlineData("Nguy{\\~{\\^e}}n", "Nguyễn")]
    // Letters with a command of their own.
    [InlineData("Stra{\\ss}e, {\\AE}on, {\\o}re, \\O stergaard, {\\L}ukasz, \\aa{}, {\\i}", "Straße, Æon, øre, Østergaard, Łukasz, å, ı")]
    [InlineData("S{\\o }ren, S\\o ren, S\\o{}ren", "Søren, Søren, Søren")]
    // Dashes, quotes, ties, escapes.
    [InlineData("1--2, a---b, a - b, -- and ----", "1–2, a—b, a - b, – and —-")]
    [InlineData("``quoted'' and the author's", "“quoted” and the author's")]
    [InlineData("D.~E. Knuth~ and~Co", "D. E. Knuth  and Co")]
    [InlineData("Q\\&A 100\\% \\#1 a\\_b \\$5 {\\&}", "Q&A 100% #1 a_b $5 &")]
    [InlineData("-{}- '{}' \\{ \\textbraceleft{} \\textbackslash{}x \\textasciitilde{} \\textasciicircum{}", "-- '' { { \\x ~ ^")]
    // Braces that protect case, and commands that set type.
    [InlineData("{BERT}: {P}re-training of {{Deep} Transformers}", "BERT: Pre-training of Deep Transformers")]
    [InlineData("\\emph{A} \\textbf{B {C}} {\\em D} {\\bf {E}} \\textsc{f} x\\textsuperscript{2}", "A B C D E f x²")]
    [InlineData("\\TeX{} {\\LaTeX} \\LaTeX\\ x", "TeX LaTeX LaTeX x")]
    [InlineData("a\\,b\\;c\\ d\\/e\\-f", "a b c def")]
    [InlineData("{\\noopsort{a}}Name {\\relax Ch}arles", "Name Charles")]
    [InlineData("\\url{https://a.org/b--c~d} \\href{https://a.org}{text}", "https://a.org/b--c~d text")]
    [InlineData("\\ldots{} \\copyright{} \\S 5", "… © §5")]
    // Mathematics that Unicode has not, and unknown commands with their arguments, stay.
    [InlineData("{$O(n^{T_c}--\\alpha~x)$} and $T_c$", "$O(n^{T_c}--\\alpha~x)$ and $T_c$")]
    [InlineData("\\(x_{c}\\) costs \\$5 {to} \\$6", "\\(x_{c}\\) costs $5 to $6")]
    [InlineData("\\mytool{a {b}}{c} {d}", "\\mytool{a b}{c} d")]
    // Broken LaTeX stays as it is.
    [InlineData("a } b { c", "a } b { c")]
    [InlineData("\\", "\\")]
    [InlineData("{\\", "{\\")]
    [InlineData("\\emph{", "\\emph{")]
    public void As_it_is_shown(string latex, string expected) => Assert.Equal(expected, LatexText.DecodeSource(latex));

    [Fact]
    public void A_text_that_does_not_change_is_the_same_instance()
    {
        foreach (string text in (string[])["Plain text.", "Well-known, isn't it", "$x_c--y$", "https://a.org/~u--v"])
            Assert.Same(text, LatexText.DecodeSource(text));
    }
}
