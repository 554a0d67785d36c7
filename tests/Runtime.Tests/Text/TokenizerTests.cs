using TypedCorpus.Text;

namespace Runtime.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Attention is all you need.", "0:attention 1:is 2:all 3:you 4:need")]
    [InlineData("end.Start (a, b)", "0:end 1:start 2:a 3:b")]
    [InlineData("3D 2D-to-3D", "0:3d 1:*2dto3d 1:2d 2:to 3:3d")]
    [InlineData("lone -, - dash -- \u0301 ends-", "0:lone 1:dash 2:ends")]
    [InlineData("A–B — C", "0:*ab 0:a 1:b 2:c")]
    public void Words_are_in_order(string text, string expected) => Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("GPT-4", "0:*gpt4 0:gpt 1:4")]
    [InlineData("k-NN", "0:*knn 0:k 1:nn")]
    [InlineData("ViT-B/16", "0:*vitb16 0:vit 1:b 2:16")]
    [InlineData("Wi-Fi", "0:*wifi 0:wi 1:fi")]
    [InlineData("state-of-the-art", "0:*stateoftheart 0:state 1:of 2:the 3:art")]
    [InlineData("x_{t+1}", "0:*xt1 0:x 1:t 2:1")]
    [InlineData("O(n^2)", "0:o 1:*n2 1:n 2:2")]
    [InlineData("pass@k R&D", "0:*passk 0:pass 1:k 2:*rd 2:r 3:d")]
    [InlineData("foo_bar", "0:*foobar 0:foo 1:bar")]
    public void A_compound_is_found_whole_and_by_part(string text, string expected) =>
        Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("C++ code", "0:*c++ 0:c 1:code")]
    [InlineData("C# and C#7.", "0:*c# 0:c 1:and 2:*c# 2:c 3:7")]
    [InlineData("C++11", "0:*c++ 0:c 1:11")]
    [InlineData("DAT++.", "0:*dat++ 0:dat")]
    [InlineData("Grad-CAM++", "0:*gradcam++ 0:grad 1:*cam++ 1:cam")]
    [InlineData("C++-based", "0:*c++ 0:c 1:based")]
    [InlineData("(.NET) ASP.NET", "0:*.net 0:net 1:asp 2:net")]
    [InlineData("x ...then ++++ a++++", "0:x 1:then 2:a")]
    public void Signs_belong_to_the_whole(string text, string expected) => Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("The paper's models' scores", "0:the 1:paper 2:models 3:scores")]
    [InlineData("don't DON’T can't", "0:dont 1:dont 2:cant")]
    [InlineData("we're they've I'll I'm she'd", "0:we 1:they 2:i 3:i 4:she")]
    [InlineData("O'Brien's", "0:*obrien 0:o 1:brien")]
    [InlineData("'quoted' rock'n'roll", "0:quoted 1:*rocknroll 1:rock 2:n 3:roll")]
    public void Apostrophes_follow_english(string text, string expected) => Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("3.5", "0:3.5")]
    [InlineData("GPT-3.5-turbo", "0:*gpt3.5turbo 0:gpt 1:3.5 2:turbo")]
    [InlineData("arXiv:2305.12345v2.", "0:arxiv 1:2305.12345v2")]
    [InlineData("Sec. 4. Then", "0:sec 1:4 2:then")]
    public void A_dot_joins_digits_only(string text, string expected) => Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("https://github.com/a-b/c_d, x-y", "0:https 1:github 2:com 3:a 4:b 5:c 6:d 7:*xy 7:x 8:y")]
    [InlineData("github.com/a/b", "0:github 1:com 2:a 3:b")]
    [InlineData("a-b-c-d-e", "0:a 1:b 2:c 3:d 4:e")]
    [InlineData("abcdefghijklmnopq-rstuvwxyzabcdefghij", "0:abcdefghijklmnopq 1:rstuvwxyzabcdefghij")]
    public void Chains_and_urls_have_parts_only(string text, string expected) => Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("深度学習 BERT模型", "0:*深度 0:深 1:*度学 1:度 2:*学習 2:学 3:習 4:bert 5:*模型 5:模 6:型")]
    [InlineData("딥러닝 3차원 이", "0:*딥러 0:딥 1:*러닝 1:러 2:닝 3:3 4:*차원 4:차 5:원 6:이")]
    [InlineData("การเรียนรู้", "0:*กา 0:ก 1:*าร 1:า 2:*รเ 2:ร 3:*เรี 3:เ 4:*รีย 4:รี 5:*ยน 5:ย 6:*นรู้ 6:น 7:รู้")]
    [InlineData("\U00020000\U00020001x", "0:*\U00020000\U00020001 0:\U00020000 1:\U00020001 2:x")]
    [InlineData("C-反应 k-近邻 学's", "0:c 1:*反应 1:反 2:应 3:k 4:*近邻 4:近 5:邻 6:学 7:s")]
    [InlineData("https://a.b/c中文。", "0:https 1:a 2:b 3:c 4:*中文 4:中 5:文")]
    [InlineData("naïve Schro\u0308dinger", "0:naive 1:schrodinger")]
    [InlineData("\uD800a\uDC00b 𝐱_𝐭", "0:a 1:b 2:*xt 2:x 3:t")]
    public void Other_scripts_are_read(string text, string expected) => Assert.Equal(expected, Tokens.Describe(text));

    [Theory]
    [InlineData("vit b 16", "ViT-B/16")]
    [InlineData("state of the art", "state-of-the-art")]
    [InlineData("o n 2", "O(n^2)")]
    [InlineData("gpt 3.5", "GPT-3.5")]
    public void A_phrase_has_the_parts_of_the_compound(string phrase, string compound)
    {
        static IEnumerable<string> Parts(string text) => Tokens.PartsOf(text).Select(token => Tokens.Exact(text, token));
        Assert.Equal(Parts(phrase), Parts(compound));
    }

    [Fact]
    public void A_whole_spans_its_parts()
    {
        const string Text = "a ViT-B/16 x";
        TextToken whole = Tokens.Of(Text).Single(token => token.Kind == TokenKind.Whole);
        Assert.Equal("ViT-B/16", Text[whole.Start..whole.End]);
        Assert.Equal(
            ["ViT", "B", "16"],
            Tokens.PartsOf(Text).Where(part => part.Start >= whole.Start && part.End <= whole.End).Select(part => Text[part.Start..part.End]));
    }
}
