using TypedCorpus.Generator.Reading.Links;

namespace Generator.Tests.Reading.Links;

public sealed class LinkScannerTests
{
    [Theory]
    [InlineData("Code is available at https://github.com/GenjiB/AVSiam", "https://github.com/GenjiB/AVSiam")]
    [InlineData("at https://github.com/microsoft/Cream/tree/main/TinyViT.", "https://github.com/microsoft/Cream/tree/main/TinyViT")]
    [InlineData("https://github.com/microsoft/SPACH .", "https://github.com/microsoft/SPACH")]
    [InlineData("https://github.com/AVC2-UESTC/CRAFT-SR.git.", "https://github.com/AVC2-UESTC/CRAFT-SR.git")]
    [InlineData("at https://t.ly/_Vu9.", "https://t.ly/_Vu9")]
    [InlineData("https://github.com/a/Transformer-SSL, which will", "https://github.com/a/Transformer-SSL")]
    [InlineData("(Code: https://github.com/yitu-opensource/T2T-ViT)", "https://github.com/yitu-opensource/T2T-ViT")]
    [InlineData("(https://www.cs.umd.edu/~sakshams/vit_analysis) and", "https://www.cs.umd.edu/~sakshams/vit_analysis")]
    [InlineData("at https://sites.google.com/view/bet-transformer/home.", "https://sites.google.com/view/bet-transformer/home")]
    [InlineData("see https://pypi.org/project/tptt/ .", "https://pypi.org/project/tptt/")]
    [InlineData("at https://wvuvl.github.io/SiamABC/.", "https://wvuvl.github.io/SiamABC/")]
    [InlineData("see <https://a.org/x>.", "https://a.org/x")]
    [InlineData("``https://a.org/x''.", "https://a.org/x")]
    [InlineData("“https://a.org/x”.", "https://a.org/x")]
    [InlineData("https://a.org/x?!...", "https://a.org/x")]
    [InlineData("https://a.org/wiki/Transformer_(model).", "https://a.org/wiki/Transformer_(model)")]
    [InlineData("(https://a.org/wiki/Transformer_(model)).", "https://a.org/wiki/Transformer_(model)")]
    [InlineData("https://a.org/x(The data", "https://a.org/x")]
    [InlineData("https://a.org/x[1(]2)", "https://a.org/x")]
    [InlineData("see https://a.org/x),which", "https://a.org/x")]
    [InlineData("\\url{https://huggingface.co/microsoft/Phi-mini-MoE-instruct}.", "https://huggingface.co/microsoft/Phi-mini-MoE-instruct")]
    [InlineData("\\url{https://tinyurl.com/ycxsaewr }.", "https://tinyurl.com/ycxsaewr")]
    [InlineData("sourced11https://github.com/x/SqueezeSegV2", "https://github.com/x/SqueezeSegV2")]
    [InlineData("available at~https://github.com/a/b.", "https://github.com/a/b")]
    [InlineData("https://www.youtube.com/watch?v=BuTYfo4bO2I&list=PL&index=1). In", "https://www.youtube.com/watch?v=BuTYfo4bO2I&list=PL&index=1")]
    [InlineData("https://web.archive.org/web/2020/https://a.org/x", "https://web.archive.org/web/2020/https://a.org/x")]
    [InlineData("https://a.org?", "https://a.org")]
    [InlineData("https://a.org:8080/x", "https://a.org:8080/x")]
    [InlineData("https://a.org: the code", "https://a.org")]
    [InlineData("https://a.org:99999/x", "https://a.org")]
    [InlineData("https://a.org:65535/x", "https://a.org:65535/x")]
    [InlineData("https://a.org:65536/x", "https://a.org")]
    [InlineData("https://255.0.0.255/x", "https://255.0.0.255/x")]
    [InlineData("\u00BFgithub.com/a/b?", "https://github.com/a/b")]
    [InlineData("http://202.112.113.51/demo", "http://202.112.113.51/demo")]
    public void A_url_is_cleaned_of_the_sentence_around_it(string text, string url) =>
        Assert.Equal([url], Urls(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("HTTPS://github.com/A/B", "https://github.com/A/B")]
    [InlineData("https: //github.com/Zeqiang-Lai/HSDT.", "https://github.com/Zeqiang-Lai/HSDT")]
    [InlineData("at http: //mmcheng.net/egnet/.", "http://mmcheng.net/egnet/")]
    [InlineData("https:// github.com/a/b", "https://github.com/a/b")]
    [InlineData("https//github.com/arc-l/TRLB upon", "https://github.com/arc-l/TRLB")]
    [InlineData("https://github. com/mit-han-lab/temporal-shift-module.", "https://github.com/mit-han-lab/temporal-shift-module")]
    [InlineData("https://github.com/ DeSinister/CycleCrash/.", "https://github.com/DeSinister/CycleCrash/")]
    [InlineData("https://github.com/umbertocappellazzo/PETL AST.", "https://github.com/umbertocappellazzo/PETL")]
    [InlineData("https://github.com/OIPLab-DUT/ ICCV2019_Saliency.", "https://github.com/OIPLab-DUT/")]
    [InlineData("https://github.com/ and more", "https://github.com/")]
    [InlineData("https://github.com/ and/ more", "https://github.com/")]
    [InlineData("https://github.com/ /more", "https://github.com/")]
    public void A_url_that_a_space_took_apart_is_put_together_where_nothing_else_can_be_meant(string text, string url) =>
        Assert.Equal([url], Urls(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Code is available at github.com/microsoft/SPACH.", "https://github.com/microsoft/SPACH")]
    [InlineData("GitHub.com/microsoft/SPACH", "https://GitHub.com/microsoft/SPACH")]
    [InlineData("website:www.obukhov.ai/sttp", "https://www.obukhov.ai/sttp")]
    [InlineData("from www.politifact.com; our", "https://www.politifact.com")]
    [InlineData("WWW.bhchen.cn", "https://WWW.bhchen.cn")]
    [InlineData("at youtu.be/9DTrImbN99I.", "https://youtu.be/9DTrImbN99I")]
    [InlineData("see graspd-eccv22.github.io.\"", "https://graspd-eccv22.github.io")]
    [InlineData("at europe.naverlabs.com/stacmr.", "https://europe.naverlabs.com/stacmr")]
    [InlineData("at vision.in.tum.de/research", "https://vision.in.tum.de/research")]
    [InlineData("at tinyurl.com/PASTReID", "https://tinyurl.com/PASTReID")]
    [InlineData("代码：github.com/a/b。", "https://github.com/a/b")]
    public void A_missing_scheme_is_https(string text, string url) =>
        Assert.Equal([url], Urls(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("e.g. this, i.e./x and e.g./y")]
    [InlineData("Node.js/Express, ASP.NET/Mono, .NET and Three.js")]
    [InlineData("v1.2/3 of and/or, w.r.t./x")]
    [InlineData("write to a@b.org, x.y@aisingapore.org/z or git@github.com:a/b.git")]
    [InlineData("J.t(t) = J.to/t and J.to/(l - f3)")]
    [InlineData("Amazon.com/eBay and Xiph.org and Amazon.com")]
    [InlineData("hosted on github.com, or GitHub.com.")]
    [InlineData("a model.We/They trained, in process.In/out")]
    [InlineData("11.6BL/s at main.py/run or file.txt/x")]
    [InlineData("HTTP traffic and https requests; http://, https:// and http:///x")]
    [InlineData("http://localhost/x and http://a/b and http://-a.org/x")]
    [InlineData("ftp://ftp.cs.toronto.edu/pub/x")]
    [InlineData("https:// and/or the")]
    [InlineData("https:// Amazon.com/eBay and https//Amazon.com/eBay")]
    [InlineData("\u00C0github.com/a/b and \u024Fgithub.com/a/b")]
    [InlineData("path/to.com/x and www. and www.x and www..com")]
    [InlineData("müller.com/x")]
    [InlineData("https://1.2.3/x and https://256.1.1.1/x and https://user@a.org/x")]
    public void What_only_looks_like_a_url_is_no_link(string text) => Assert.Empty(Urls(text));

    [Theory]
    [InlineData("https://github.com/O/SG-Former{https://github.com/O/SG-Former}", "https://github.com/O/SG-Former")]
    [InlineData("\\href{https://github.com/a/More}{github.com/a/More}.", "https://github.com/a/More")]
    [InlineData("[https://x.github.io/](https://x.github.io/)", "https://x.github.io/")]
    [InlineData("http://www.github.com/a/b, https://GitHub.com/a/b/ and github.com/a/b", "http://www.github.com/a/b")]
    [InlineData("www.a.org and http://A.org/", "https://www.a.org")]
    public void One_url_in_several_forms_is_one_link_in_its_first_form(string text, string url) =>
        Assert.Equal([url], Urls(text), StringComparer.Ordinal);

    [Fact]
    public void Links_stand_in_the_order_of_the_text()
    {
        const string text = "Code: https://github.com/A/AnyDepth. Website: https://a.github.io/AnyDepth. Also "
            + "https://a.org/x,https://a.org/X and https://a.org/1 https://a.org/2.";

        Assert.Equal(
            [
                "https://github.com/A/AnyDepth", "https://a.github.io/AnyDepth", "https://a.org/x", "https://a.org/X",
                "https://a.org/1", "https://a.org/2",
            ],
            Urls(text),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(63, 1)]
    [InlineData(64, 0)]
    public void A_label_of_a_host_has_63_characters_at_most(int length, int links) =>
        Assert.Equal(links, Urls($"https://{new string('x', length)}.org/").Count());

    [Fact]
    public void What_is_too_long_to_be_a_url_is_no_link()
    {
        string text = "https://a.org/" + new string('x', 3000) + "/https://b.org/y then https://c.org/z";

        Assert.Equal(["https://c.org/z"], Urls(text), StringComparer.Ordinal);
    }

    [Fact]
    public void Scans_of_equal_texts_are_equal()
    {
        const string text = "github.com/a/b and arXiv:1706.03762";

        Assert.Equal(LinkScanner.Scan(text), LinkScanner.Scan(text));
    }

    private static IEnumerable<string> Urls(string text) => LinkScanner.Scan(text).Links.Select(link => link.Url);
}
