using TypedCorpus.Generator.Reading.Values;

namespace Generator.Tests.Reading.Values;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("i<p and q>r", "i<p and q>r")]
    [InlineData("List<i> and Map<b>", "List<i> and Map<b>")]
    [InlineData("In <i>E. coli</i>", "In E. coli")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    [InlineData("<span class=\"nocase\">BERT</span>", "BERT")]
    [InlineData("One<br/>two", "One two")]
    [InlineData("<p>One</p><p>Two</p>", " One  Two ")]
    [InlineData("<jats:title>Aim</jats:title><jats:p>Do <jats:italic>it</jats:italic></jats:p>", " Aim  Do it ")]
    [InlineData("of <mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\"><mml:mi>x</mml:mi></mml:math>", "of x")]
    [InlineData("<mml:math><mml:mi>x</mml:mi><mml:annotation encoding=\"TeX\">\\x</mml:annotation></mml:math>", "x")]
    [InlineData("<jats:tex-math>$$x$$</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math>", "x")]
    [InlineData("<jats:tex-math>$$x$$</jats:tex-math>", "$$x$$")]
    [InlineData("Q &amp; A &lt; &#x3b1;&#945;&alpha; &eacute;", "Q & A < \u03B1\u03B1\u03B1 \u00E9")]
    [InlineData("&amp;amp; &bogus; AT&T; R\\&D &#0; &#xD800;", "&amp; &bogus; AT&T; R\\&D &#0; &#xD800;")]
    [InlineData("<i", "<i")]
    [InlineData("&", "&")]
    public void Markup_is_taken_off_and_the_rest_stays(string text, string plain) => Assert.Equal(plain, Markup.Strip(text));
}
