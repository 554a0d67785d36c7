using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Links;

namespace Generator.Tests.Reading.Links;

public sealed class LinkKindTests
{
    [Theory]
    [InlineData("https://github.com/GenjiB/AVSiam", "github.com", "GenjiB", "AVSiam")]
    [InlineData("https://www.github.com/mwalmer-umd/vit_analysis", "github.com", "mwalmer-umd", "vit_analysis")]
    [InlineData("https://GitHub.com/A/B", "github.com", "A", "B")]
    [InlineData("https://github.com/a/CRAFT-SR.git", "github.com", "a", "CRAFT-SR")]
    [InlineData("https://github.com/a/.git", "github.com", "a", ".git")]
    [InlineData("https://github.com/CLAIRE-Labo/StructuredFFN/tree/main", "github.com", "CLAIRE-Labo", "StructuredFFN")]
    [InlineData("https://github.com/a/b#readme", "github.com", "a", "b")]
    [InlineData("https://github.com/a/b?tab=x/y", "github.com", "a", "b")]
    [InlineData("https://github.com/leoxiaobin/pose.pytorch", "github.com", "leoxiaobin", "pose.pytorch")]
    [InlineData("https://gitlab.com/ones-ai/q-hyvit", "gitlab.com", "ones-ai", "q-hyvit")]
    [InlineData("https://gitlab.kitware.com/brianhhu/x-mir", "gitlab.kitware.com", "brianhhu", "x-mir")]
    [InlineData("https://gitee.com/mindspore/models/tree/master/x", "gitee.com", "mindspore", "models")]
    [InlineData("https://bitbucket.org/a/b/", "bitbucket.org", "a", "b")]
    [InlineData("https://codeberg.org/a/b", "codeberg.org", "a", "b")]
    [InlineData("https://git.sr.ht/~u/n", "git.sr.ht", "~u", "n")]
    [InlineData("https://huggingface.co/microsoft/Phi-mini", "huggingface.co", "microsoft", "Phi-mini")]
    [InlineData("https://hf.co/microsoft/Phi-mini", "huggingface.co", "microsoft", "Phi-mini")]
    [InlineData("https://huggingface.co/datasets/a/b", "huggingface.co", "a", "b")]
    [InlineData("https://huggingface.co/spaces/a/b/tree/main", "huggingface.co", "a", "b")]
    public void A_repository_has_a_host_an_owner_and_a_name(string url, string host, string owner, string name)
    {
        LinkModel link = Single(url);

        Assert.Equal(LinkKindModel.Repository, link.Kind);
        Assert.Equal(new RepositoryModel(host, owner, name), link.Repository);
        Assert.Equal(url, link.Url);
    }

    [Theory]
    [InlineData("https://wvuvl.github.io/SiamABC/", LinkKindModel.ProjectPage)]
    [InlineData("https://SpaCap3D.github.io/", LinkKindModel.ProjectPage)]
    [InlineData("https://a.gitlab.io", LinkKindModel.ProjectPage)]
    [InlineData("https://a.pages.dev/x", LinkKindModel.ProjectPage)]
    [InlineData("https://a.vercel.app", LinkKindModel.ProjectPage)]
    [InlineData("https://colacare.netlify.app", LinkKindModel.ProjectPage)]
    [InlineData("https://sites.google.com/view/bet-transformer/home", LinkKindModel.ProjectPage)]
    [InlineData("https://a-b.hf.space", LinkKindModel.ProjectPage)]
    [InlineData("https://dapladoc-demo-pfh2g0.streamlit.app/", LinkKindModel.ProjectPage)]
    [InlineData("https://pypi.org/project/tptt/", LinkKindModel.Package)]
    [InlineData("https://www.npmjs.com/package/x", LinkKindModel.Package)]
    [InlineData("https://www.nuget.org/packages/x", LinkKindModel.Package)]
    [InlineData("https://crates.io/crates/x", LinkKindModel.Package)]
    [InlineData("https://CRAN.R-project.org/package=x", LinkKindModel.Package)]
    [InlineData("https://anaconda.org/conda-forge/x", LinkKindModel.Package)]
    [InlineData("https://hub.docker.com/r/a/b", LinkKindModel.Package)]
    [InlineData("https://youtu.be/UjaeNNFf9sE", LinkKindModel.Video)]
    [InlineData("https://m.youtube.com/watch?v=x", LinkKindModel.Video)]
    [InlineData("https://vimeo.com/1", LinkKindModel.Video)]
    [InlineData("https://www.bilibili.com/video/x", LinkKindModel.Video)]
    [InlineData("https://arxiv.org/list/cs.CL/recent", LinkKindModel.Paper)]
    [InlineData("https://doi.org/10.1000/182", LinkKindModel.Paper)]
    [InlineData("https://aclanthology.org/P19-1", LinkKindModel.Paper)]
    [InlineData("https://openreview.net/forum?id=x", LinkKindModel.Paper)]
    [InlineData("https://openaccess.thecvf.com/x", LinkKindModel.Paper)]
    [InlineData("https://proceedings.mlr.press/v1/x", LinkKindModel.Paper)]
    [InlineData("https://dl.acm.org/doi/x", LinkKindModel.Paper)]
    [InlineData("https://ieeexplore.ieee.org/document/1", LinkKindModel.Paper)]
    [InlineData("https://huggingface.co/papers/1706.03762", LinkKindModel.Paper)]
    [InlineData("https://t.ly/_Vu9", LinkKindModel.Other)]
    [InlineData("https://anonymous.4open.science/r/XMoE", LinkKindModel.Other)]
    [InlineData("https://gist.github.com/a/0123456789abcdef", LinkKindModel.Other)]
    [InlineData("https://github.com/RE-SORT", LinkKindModel.Other)]
    [InlineData("https://github.com/a/", LinkKindModel.Other)]
    [InlineData("https://github.com/a/..", LinkKindModel.Other)]
    [InlineData("https://github.com/orgs/a", LinkKindModel.Other)]
    [InlineData("https://github.com", LinkKindModel.Other)]
    [InlineData("https://git.sr.ht/u/n", LinkKindModel.Other)]
    [InlineData("https://huggingface.co/gpt2", LinkKindModel.Other)]
    [InlineData("https://huggingface.co/docs/transformers", LinkKindModel.Other)]
    [InlineData("https://huggingface.co/datasets/squad", LinkKindModel.Other)]
    [InlineData("https://notgithub.com/a/b", LinkKindModel.Other)]
    [InlineData("https://github.com.evil.org/a/b", LinkKindModel.Other)]
    [InlineData("https://sferrazza.cc/bot_site", LinkKindModel.Other)]
    public void The_host_and_the_path_say_what_another_link_leads_to(string url, object kind)
    {
        LinkModel link = Single(url);

        Assert.Equal(kind, link.Kind);
        Assert.Null(link.Repository);
    }

    [Theory]
    [InlineData("Project Page: http://people.csail.mit.edu/bpan/ia-red/.", LinkKindModel.ProjectPage)]
    [InlineData("Project website (https://www.cs.umd.edu/~sakshams/vit_analysis)", LinkKindModel.ProjectPage)]
    [InlineData("The project's web page is available at https://a.org/x", LinkKindModel.ProjectPage)]
    [InlineData("can be found on our website \\url{https://a.org/x}", LinkKindModel.ProjectPage)]
    [InlineData("Homepage: www.a.org", LinkKindModel.ProjectPage)]
    [InlineData("The project site is http://kaiyuyue.com/mgd .", LinkKindModel.ProjectPage)]
    [InlineData("visit our project page. Code: https://tinyurl.com/x", LinkKindModel.Other)]
    [InlineData("news articles of the website www.politifact.com", LinkKindModel.Other)]
    [InlineData("Project page: https://anonymous.4open.science/r/XMoE", LinkKindModel.Other)]
    [InlineData("Project page: https://youtu.be/x", LinkKindModel.Video)]
    [InlineData("Project Page: https://github.com/ajxklo/Lightweight-VIT", LinkKindModel.Repository)]
    public void The_words_before_a_link_make_it_a_project_page_where_its_host_says_nothing(string text, object kind) =>
        Assert.Equal(kind, Single(text).Kind);

    [Theory]
    [InlineData("page", LinkKindModel.ProjectPage)]
    [InlineData("pages", LinkKindModel.ProjectPage)]
    [InlineData("site", LinkKindModel.ProjectPage)]
    [InlineData("website", LinkKindModel.ProjectPage)]
    [InlineData("websites", LinkKindModel.ProjectPage)]
    [InlineData("webpage", LinkKindModel.ProjectPage)]
    [InlineData("webpages", LinkKindModel.ProjectPage)]
    [InlineData("homepage", LinkKindModel.ProjectPage)]
    [InlineData("home page", LinkKindModel.ProjectPage)]
    [InlineData("web site", LinkKindModel.ProjectPage)]
    [InlineData("server", LinkKindModel.Other)]
    public void A_page_of_ours_is_one_by_any_word(string word, object kind)
    {
        Assert.Equal(kind, Single($"See our {word} at https://a.org/x").Kind);
        Assert.Equal(kind, Single($"{word}: https://a.org/x").Kind);
        Assert.Equal(LinkKindModel.Other, Single($"See their {word} at https://a.org/x").Kind);
    }

    [Fact]
    public void The_words_before_a_link_belong_to_the_next_link_only()
    {
        LinkModel[] links = [.. LinkScanner.Scan("Project page: https://a.org/x , https://a.org/y").Links];

        Assert.Equal([LinkKindModel.ProjectPage, LinkKindModel.Other], links.Select(link => link.Kind));
    }

    private static LinkModel Single(string text) => Assert.Single(LinkScanner.Scan(text).Links);
}
