using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Tests;

namespace Generator.Tests.Reading.Latex;

/// <summary>Properties of any input, however broken or deep.</summary>
public sealed class LatexTextProperties
{
    private const int Deep = 100_000;

    private static readonly string[] Pieces =
    [
        "\\", "~", "{", "}", "$", "(", ")", "[", "]", " ", "'", "\"", "^", "c", "o", "i", "s", "1", "/", "://", ".",
        "\\emph{", "\\text", "\\alpha", "\\tool", "\\(", "\\)", "\\[", "\\]", "\\'", "\\\"{", "\\v", "{\\o}",
        "www.a.org/", "https://a.org/~u", "x~N(", "\\mathbb{", "\\ifmmode", "\\else", "\\fi", "\\verb", "\\enquote{", "\\t{", "$^{", "_", "``", "\u00EB", "\uD83D", "\uDE00", "\u0301", "\0",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Any_text_decodes_to_one_that_is_no_longer() =>
        Check(text => LatexText.Decode(text).Length <= text.Length);

    [Fact]
    public void A_text_that_does_not_change_is_the_same_instance() =>
        Check(text => LatexText.Decode(text) is string shown
            && (ReferenceEquals(shown, text) || !string.Equals(shown, text, StringComparison.Ordinal)));

    [Fact]
    public void A_text_without_backslash_and_tilde_stays() =>
        Check(text =>
        {
            string plain = text.Replace("\\", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal);
            return ReferenceEquals(LatexText.Decode(plain), plain);
        });

    [Fact]
    public void Mathematics_stays_whatever_it_holds() =>
        Check(text =>
        {
            string formula = "$(" + new string([.. text.Where(c => c is not '$' and not '\\')]) + @"\alpha~)$";
            return ReferenceEquals(LatexText.Decode(formula), formula);
        });

    [Theory]
    [InlineData(@"\emph{", "x", "}", "", "x", "")]
    [InlineData("{", @"\o", "}", "{", "ø", "}")]
    [InlineData(@"\emph{", "x", "", @"\emph{", "x", "")]
    [InlineData(@"\tool{", @"\%", "}", @"\tool{", "%", "}")]
    [InlineData(@"\'{", "e", "", @"\'{", "e", "")]
    public void Nesting_has_no_limit(string open, string core, string close, string shownOpen, string shownCore, string shownClose)
    {
        string raw = Repeat(open, Deep) + core + Repeat(close, Deep);
        // The innermost braces around a single command go with it.
        int braces = string.Equals(open, "{", StringComparison.Ordinal) ? Deep - 1 : Deep;
        string shown = Repeat(shownOpen, braces) + shownCore + Repeat(shownClose, braces);

        Assert.Equal(shown, LatexText.Decode(raw));
    }

    [Theory]
    [InlineData(@"\emph{", "")]
    [InlineData(@"\emph{", "}")]
    [InlineData(@"\'{", "}")]
    [InlineData("{\\", "}")]
    [InlineData("}", "{")]
    [InlineData(@"\( \[ $$$ ", "")]
    [InlineData("$5 ", "\\%")]
    [InlineData(@" \""a", @" \'a")]
    [InlineData("a.bc/(", ")~")]
    [InlineData("a://", "~")]
    [InlineData("1~", "a~")]
    [InlineData("\\", "a")]
    [InlineData("a", "~")]
    [InlineData(@"\c ", "{")]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string open, string close)
    {
        string small = Repeat(open, 10_000) + Repeat(close, 10_000);
        string large = Repeat(open, 100_000) + Repeat(close, 100_000);
        Growth.AssertLinear(() => LatexText.Decode(small), () => LatexText.Decode(large));
    }

    [Fact]
    public void Any_source_is_shown_in_one_way() =>
        Check(text => string.Equals(LatexText.DecodeSource(text), LatexText.DecodeSource(text), StringComparison.Ordinal));

    [Theory]
    [InlineData(@"\'", "")]
    [InlineData(@"\'{", "}")]
    [InlineData(@"\t{\'{\textbf{", "}}}")]
    [InlineData(@"\enquote{", "}")]
    [InlineData(@"\textsuperscript{", "}")]
    [InlineData(@"\textsuperscript{", "")]
    [InlineData(@"\ensuremath{a", "}")]
    [InlineData(@"\mathbb{a", "}")]
    [InlineData(@"\ifmmode a\else", @"\fi")]
    [InlineData(@"\ifmmode", "")]
    [InlineData(@"\verb|", "")]
    [InlineData(@"\verb|\verb+", "")]
    [InlineData(@"\emph[", "")]
    [InlineData(@"\href{a}{", "}")]
    [InlineData(@"\hspace", "{")]
    [InlineData(@"\char", "")]
    [InlineData("${", "}")]
    [InlineData("$a", "$")]
    [InlineData(@"$\mathrm{", "}$")]
    [InlineData(@"$\text{", "}")]
    [InlineData(@"$^\hat", "")]
    [InlineData("a://", "")]
    [InlineData("a.bc/", "--")]
    [InlineData("<<`", ">>'")]
    [InlineData("{}$", "")]
    public void Ten_times_the_source_takes_about_ten_times_as_long(string open, string close)
    {
        string small = Repeat(open, 10_000) + Repeat(close, 10_000);
        string large = Repeat(open, 100_000) + Repeat(close, 100_000);
        Growth.AssertLinear(() => LatexText.DecodeSource(small), () => LatexText.DecodeSource(large));
    }

    private static string Repeat(string piece, int count) =>
        new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static void Check(Func<string, bool> holds) =>
        Prop.ForAll(Texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
