using Generator.Tests.Support;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Latex;

namespace Generator.Tests.Reading.Latex;

/// <summary>Text that is LaTeX, by the rules of TeX.</summary>
public sealed class LatexSourceTests
{
    [Theory]
    [InlineData(@"\' e, \""  o, \v s, \c  c", "é, ö, š, ç")]
    [InlineData(@"{\'{\i}} \'{\i} Mart\'\i n \u\i\v\j", "í í Martín ĭǰ")]
    [InlineData(@"\'{\^e} \^{\'e} \""{\'u} \={\""u}", "ế é\u0302 ú\u0308 ǖ")]
    [InlineData(@"\d{\^a} \^{\d a} \'{\d o} \b{\'e}", "ậ ậ ọ\u0301 é\u0331")]
    [InlineData(@"\={1} (11\=20) \.{\&} \""?", "1\u0304 (112\u03040) &\u0307 ?\u0308")]
    [InlineData(@"\'{} \~{}10 {\^{}} \""{} {\v{}} \c{} \r{}", "´ ~10 ^ ¨ ˇ ¸ ˚")]
    [InlineData(@"\t{oo} \t ei \t{\i a}", "o͡o e͡i i͡a")]
    [InlineData(@"\.I \.{\i} \.i {\.Z}", "İ i̇ i̇ Ż")]
    [InlineData(@"\h{a} \h{\ecircumflex} \'\ohorn\~\acircumflex", "ả ể ớẫ")]
    [InlineData(@"\'\textalpha \""\textiota\~\textomega{} \accpsili{\textalpha}", "άϊῶ ἀ")]
    [InlineData(@"\cyra\CYRB{} \""\cyre{} \U\cyri{} \U{\CYRU}", "аБ ё й Ў")]
    [InlineData(@"\textcommabelow{s} \capitalacute{A} \textogonekcentered{e} \polhk{a} \soft{t} \ocirc{u}", "ș Á ę ą ť ů")]
    [InlineData(@"\textcircled{a} \textcircled{R} \textsubring{a} \texthookabove{o} \B{h} \M{d} \m{e} \B{x}", @"ⓐ ® ḁ ỏ ħ ɖ ɛ \B{x}")]
    [InlineData(@"\'{\bf e} \'{\textit{e}} \'{e}t\'e", "é é été")]
    [InlineData(@"Ry\'{cko}, \""{oo}", "Ryćko, öo")]
    [InlineData(@"don\'t, users\' data, Sta\'s", "don't, users' data, Staś")]
    [InlineData(@"\'\mytool{e}", @"\'\mytool{e}")]
    public void Accents_stand_over_what_follows(string latex, string shown) => AssertShown(latex, shown);

    [Theory]
    [InlineData(@"1914\textendash 1918, GNU\slash Linux, 3\textmu m", "1914–1918, GNU/Linux, 3µm")]
    [InlineData(@"\TeX nique, \TeX{} users, {\TeX} users, \TeX\ users", "TeXnique, TeX users, TeX users, TeX users")]
    [InlineData(@"{\o}l \o l \o{}l {\oe}uvre \oe uvre", "øl øl øl œuvre œuvre")]
    [InlineData(@"\ldots and, \dots{} and, {\textsection}5", "…and, … and, §5")]
    [InlineData(@"{\Large Large} {\footnotesize\bfseries small} \textsc{S} {\it i\/} \emph e", "Large small S i e")]
    [InlineData(@"a\,b\thinspace c\quad d\hspace{1em}e\hspace*{2pt}f~g\ h\hskip 1em plus", "a b c d e f g h plus")]
    [InlineData(@"dis\-cre\-tion\-ary shelf\/ful T\kern-.1667em X \raise.17ex\hbox{a}", "discretionary shelfful TX a")]
    [InlineData(@"\char`\~ \char126 \symbol{38} \char""41 \char'101", "~~& AA")]
    [InlineData(@"\verb|a_b%| \verb*+x+ \verb|", @"a_b% x \verb|")]
    [InlineData(@"\url{https://x.org/a--b_\_~c\%20} \path|C:\x|", @"https://x.org/a--b__~c%20 C:\x")]
    [InlineData(@"see x.org/\~{}roe and https://x.org/{\textasciitilde}r--s, $\sim$, x.org/$\sim$u", "see x.org/~roe and https://x.org/~r--s, ∼, x.org/~u")]
    [InlineData(@"\href{https://x.org/a_b}{the page}", "the page")]
    [InlineData(@"\noopsort{1973b}1973, {\SortNoop{a}}B, \vphantom\{X", "1973, B, X")]
    [InlineData(@"\mbox{k}-trees \protect\emph{x} \relax y", "k-trees x y")]
    [InlineData(@"\MakeUppercase{a\'e\alpha{} \emph{b}} \uppercase{c} \MakeTextUppercase d \NoCaseChange{e}", "AÉΑ B C D e")]
    [InlineData(@"\lowercase{A\'E} \MakeLowercase{ÉT\'E} \MakeTextLowercase{\MakeUppercase{a}B}c \MakeUppercase{a \mytool{b}}", @"aé été abc A \mytool{B}")]
    [InlineData(@"a \and b \textcolor{red}{c} \foreignlanguage{german}{d} \texorpdfstring{$T_c$}{Tc}", "a and b c d Tc")]
    [InlineData(@"x\textsuperscript{2} H\textsubscript{2}O 1\textsuperscript{st} a\textsuperscript{q}", "x² H₂O 1st aq")]
    [InlineData(@"\mathbb{R} and \ensuremath{\mu}m, \textfrac{1}{2} and \frac{a}{b}", @"ℝ and μm, ½ and \frac{a}{b}")]
    [InlineData(@"In\textsubscript{1 - x} Na\textsuperscript{+} {\'} {\~} \~\ x \cyrchar\CYRA", "In₁₋ₓ Na⁺ ´ ~ ~ x А")]
    [InlineData(@"\ifmmode \check{C}\else \v{C}\fi{}apek \ifmmode x\fi y \ifmmode z", @"\ifmmode \check{C}\else Č\fi{}apek \ifmmode x\fi y \ifmmode z")]
    [InlineData(@"\ifmmode \check{C}\else \v{C}\fi{}apek \ifmmode x\fi y\ifmmode\ifmmode a\else b\fi\else c\fi", "Čapek yc")]
    [InlineData(@"\apj, \mnras and \aap", "The Astrophysical Journal, Monthly Notices of the Royal Astronomical Societyand Astronomy and Astrophysics")]
    [InlineData(@"\string~ \string_", "~ _")]
    public void Commands_set_text(string latex, string shown) => AssertShown(latex, shown);

    [Theory]
    [InlineData("``a'' `b' ```c' d'' don't `dogs' bones'", "“a” ‘b’ “‘c’ d” don't ‘dogs’ bones'")]
    [InlineData("?`Qu{\\'e}? !`Hola! ,,so'' <<oui>> a, ,b 5>>3", "¿Qué? ¡Hola! „so” «oui» a, ,b 5»3")]
    [InlineData("a << b, c,,", "a << b, c,,")]
    [InlineData(@"1--2 a---b {-}{-} -{}-", "1–2 a—b -- --")]
    [InlineData(@"\mkbibquote{Use} \enquote{a \enquote{b} c} \enquote{d} \enquote*{e} \foreignquote{german}{f}", "“Use” “a ‘b’ c” “d” “e” “f”")]
    [InlineData(@"\mkbibemph{T} methodology\hyphen independent \autocap{o}n \bibstring{in} \bibstring{phdthesis} R v\adddotspace Roe, Inc\adddot", "T methodology-independent on in PhD thesis R v. Roe, Inc.")]
    [InlineData(@"\mkbibparens{a} \mkbibbrackets{1771} 1\bibrangedash 2 \bibellipsis", "(a) [1771] 1–2 […]")]
    public void Quotes_dashes_and_ligatures_join(string latex, string shown) => AssertShown(latex, shown);

    [Theory]
    [InlineData("A &amp; B, caf&eacute; &#233;t&#xE9; a &lt; b", "A & B, café été a < b")]
    [InlineData(@"A \&amp; B {\&}amp; {\&}amp$\mathsemicolon$ {\&}{\#}233; \&\#233;", "A & B & & é é")]
    [InlineData(@"AT&T; R\&D; a&b \&lt &amp;lt; &unknown; &#0; \&{}amp;", "AT&T; R&D; a&b &lt &lt; &unknown; &#0; &amp;")]
    public void Entities_of_HTML_that_publishers_leave_are_decoded(string latex, string shown) => AssertShown(latex, shown);

    [Theory]
    [InlineData(@"\mytool{a {b}}{c}", @"\mytool{a b}{c}")]
    [InlineData(@"\cite{x} \footnote{y}", @"\cite{x} \footnote{y}")]
    [InlineData(@"\emph{ \enquote{ \href{a} \verb", @"\emph{ \enquote{ \href{a} \verb")]
    public void What_is_unknown_or_broken_stays(string latex, string shown) => AssertShown(latex, shown);

    [Theory]
    [InlineData(@"K. \O stergaard", "Østergaard", "K.")]
    [InlineData(@"A. \v Simek", "Šimek", "A.")]
    [InlineData(@"Ren\' e Descartes", "Descartes", "René")]
    [InlineData(@"Ond\ifmmode \check{r}\else \v{r}\fi{}ej \ifmmode \check{C}\else \v{C}\fi{}apek", "Čapek", "Ondřej")]
    [InlineData(@"Mary\ Ann Roe", "Roe", "Mary Ann")]
    [InlineData(@"{\t{Ia}}kin, N.", "I͡akin", "N.")]
    [InlineData(@"{\DJ}uri{\'c}, Ph{\uhorn}ng", "Đurić", "Phưng")]
    public void A_space_behind_a_command_is_within_a_name(string latex, string family, string given) =>
        Assert.Equal(new PersonModel(family, given), Assert.Single(NameReader.ReadList(latex)));

    [Fact]
    public void The_command_for_and_separates_names() =>
        Assert.Equal([new PersonModel("Roe", "A."), new PersonModel("Doe", "B.")], NameReader.ReadList(@"A. Roe \and B. Doe"));

    [Theory]
    [InlineData("abstract", @"See \href{https://github.com/a/b\_c}{our code} and \href{https://x.org}{page}.", "https://github.com/a/b_c https://x.org")]
    [InlineData("note", @"\href{https://x.org/p}{slides}", "https://x.org/p")]
    [InlineData("series", @"\href{https://x.org/p}{slides}", "")]
    public void An_address_behind_words_is_a_link(string field, string value, string links)
    {
        EntryModel entry = Assert.Single(TestReading.Read("a.bib", $"@misc{{k, title = {{T}},\n {field} = {{{value}}}}}\n}}").Document.Entries);
        Assert.Equal(links, string.Join(" ", entry.Links.Select(link => link.Url)));
    }

    private static void AssertShown(string latex, string shown) => Assert.Equal(shown, LatexText.ShowSource(latex));
}
