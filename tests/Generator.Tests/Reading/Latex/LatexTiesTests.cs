namespace Generator.Tests.Reading.Latex;

/// <summary>The tilde: a space that ties words, "about", a range, a relation, or part of a URL.</summary>
public sealed class LatexTiesTests
{
    [Theory]
    [InlineData("the~success", "the success")]
    [InlineData("on~all~datasets", "on all datasets")]
    [InlineData("at~https://github.com/x", "at https://github.com/x")]
    [InlineData("online:~https://github.com/x", "online: https://github.com/x")]
    [InlineData("Transformer~(SG-Former)", "Transformer (SG-Former)")]
    [InlineData("J.~von Oswald", "J. von Oswald")]
    [InlineData("et al.~(ICML 2023)", "et al. (ICML 2023)")]
    [InlineData("reconstruction~-- that", "reconstruction -- that")]
    [InlineData("SON~--~a convex", "SON -- a convex")]
    [InlineData("Figure~3", "Figure 3")]
    [InlineData("JPEG~2000", "JPEG 2000")]
    [InlineData("10~GB", "10 GB")]
    [InlineData("DetNet~(4.8G FLOPs)", "DetNet (4.8G FLOPs)")]
    [InlineData("et al. 2019,~2020", "et al. 2019, 2020")]
    [InlineData("where~$k$ players", "where $k$ players")]
    [InlineData("too~~wide", "too wide")]
    [InlineData(@"\emph{a}~\tool~b", @"a \tool b")]
    [InlineData("a~priori", "a priori")]
    public void A_tilde_that_ties_words_is_a_space(string raw, string shown) =>
        LatexTextTests.AssertDecodes(raw, shown);

    [Theory]
    [InlineData("~100")]
    [InlineData("with ~20x less")]
    [InlineData("with\t~20x, with\r~20x, with\u2000~20x, with\u200A~20x")]
    [InlineData("=~1 >~1 +~1 -~1 *~1 :~1 |~1 \u00B1~1 \u00D7~1 \u2013~1 \u2014~1 \u2248~1 \u2264~1 \u2265~1")]
    [InlineData("(~2%) [~3] {~4}")]
    [InlineData("10~30%")]
    [InlineData("(13~15M)")]
    [InlineData("13M~15M, 11x~43x, 10%~30%, $10~$20, 0.2~.5")]
    [InlineData("11x ~ 43x")]
    [InlineData("x~ y")]
    [InlineData("p=~5, >~3")]
    [InlineData("X~N(0,1) and x~p(x)")]
    [InlineData("x~")]
    [InlineData("~")]
    [InlineData("~~")]
    public void A_tilde_that_means_about_or_a_range_stays(string raw) => LatexTextTests.AssertStays(raw);

    [Theory]
    [InlineData("https://www.cs.umd.edu/~sakshams/vit")]
    [InlineData("(https://www.cs.umd.edu/~sakshams/vit_analysis) and")]
    [InlineData("https://a.org/x~y")]
    [InlineData("www.a.org/x~y")]
    [InlineData("people.x.ch/~u")]
    [InlineData("localhost/~u")]
    [InlineData("https://a.org/(x)~y/")]
    [InlineData(@"https://a.org/\alpha\'e")]
    public void A_url_is_left_alone(string raw) => LatexTextTests.AssertStays(raw);

    [Theory]
    [InlineData(@"https://a.org/x\_y\%20\&\#z", "https://a.org/x_y%20&#z")]
    [InlineData("(https://a.org/~u)~and~b", "(https://a.org/~u) and b")]
    [InlineData("see https://a.org/x,~and", "see https://a.org/x, and")]
    [InlineData("see https://a.org~and", "see https://a.org and")]
    [InlineData("see www.a.org~and", "see www.a.org and")]
    [InlineData("i.e./e.g.~this", "i.e./e.g. this")]
    [InlineData("and/or~this", "and/or this")]
    [InlineData(@"\texttt{https://a.org/~u}~b", "https://a.org/~u b")]
    [InlineData(@"https://a.org/x \alpha", "https://a.org/x α")]
    public void A_url_ends_where_the_sentence_goes_on(string raw, string shown) =>
        LatexTextTests.AssertDecodes(raw, shown);
}
