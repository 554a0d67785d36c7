using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>The hosts to which papers link, and the kind of each.</summary>
internal static class KnownHosts
{
    /// <summary>Domains that host pages under names of their users.</summary>
    private static readonly HashSet<string> PagesDomains = new(StringComparer.Ordinal)
    {
        "github.io", "gitlab.io", "bitbucket.io", "gitee.io", "codeberg.page", "pages.dev", "vercel.app",
        "netlify.app", "netlify.com", "hf.space", "streamlit.app", "streamlitapp.com", "web.app", "firebaseapp.com",
        "herokuapp.com", "onrender.com", "fly.dev", "replit.app", "gradio.live", "gradio.app", "glitch.me", "surge.sh",
        "readthedocs.io", "gitbook.io", "notion.site", "webflow.io", "framer.website", "framer.ai", "wixsite.com",
        "weebly.com", "carrd.co",
    };

    private static readonly HashSet<string> RepositoryHosts = new(StringComparer.Ordinal)
    {
        "github.com", "gitlab.com", "gitee.com", "bitbucket.org", "codeberg.org", "git.sr.ht", "huggingface.co",
    };

    /// <summary>The kind of each domain and its subdomains; <c>Other</c> for known domains without a kind of their own.</summary>
    private static readonly Dictionary<string, LinkKindModel> Kinds = Table();

    public static LinkKindModel KindOf(string host)
    {
        string name = UrlHost.Canonical(host);
        if (IsPagesHost(name))
            return LinkKindModel.ProjectPage;
        if (name.StartsWith("proceedings.", StringComparison.Ordinal))
            return LinkKindModel.Paper;
        return Find(name) ?? LinkKindModel.Other;
    }

    public static bool IsKnown(string host) => IsRepositoryHost(host) || KindOf(host) != LinkKindModel.Other
        || Find(UrlHost.Canonical(host)) is not null;

    public static bool IsPagesHost(string host)
    {
        string name = UrlHost.Canonical(host);
        int dot = name.LastIndexOf('.');
        int second = dot > 0 ? name.LastIndexOf('.', dot - 1) : -1;
        return second > 0 && PagesDomains.Contains(name.Substring(second + 1));
    }

    public static bool IsRepositoryHost(string host)
    {
        string name = UrlHost.Canonical(host);
        return RepositoryHosts.Contains(name) || name.StartsWith("gitlab.", StringComparison.Ordinal);
    }

    private static LinkKindModel? Find(string name)
    {
        for (int start = 0; start >= 0 && start < name.Length;)
        {
            if (Kinds.TryGetValue(name.Substring(start), out LinkKindModel kind))
                return kind;
            int dot = name.IndexOf('.', start);
            start = dot < 0 ? -1 : dot + 1;
        }
        return null;
    }

    private static Dictionary<string, LinkKindModel> Table()
    {
        Dictionary<string, LinkKindModel> table = new(StringComparer.Ordinal);
        Add(LinkKindModel.ProjectPage, "sites.google.com");
        Add(
            LinkKindModel.Package,
            "pypi.org", "pypi.python.org", "npmjs.com", "nuget.org", "crates.io", "lib.rs", "cran.r-project.org",
            "bioconductor.org", "anaconda.org", "hub.docker.com", "ghcr.io", "quay.io", "rubygems.org",
            "packagist.org", "pkg.go.dev", "pub.dev", "hex.pm", "jsr.io", "mvnrepository.com", "central.sonatype.com",
            "search.maven.org", "hackage.haskell.org", "metacpan.org", "luarocks.org", "opam.ocaml.org",
            "marketplace.visualstudio.com");
        Add(
            LinkKindModel.Video,
            "youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "bilibili.com", "b23.tv", "youku.com",
            "dailymotion.com", "loom.com", "slideslive.com", "videolectures.net");
        Add(
            LinkKindModel.Paper,
            "arxiv.org", "ar5iv.org", "alphaxiv.org", "doi.org", "aclanthology.org", "aclweb.org", "openreview.net",
            "openaccess.thecvf.com", "papers.nips.cc", "papers.neurips.cc", "papers.ssrn.com", "dl.acm.org",
            "ieeexplore.ieee.org", "link.springer.com", "sciencedirect.com", "onlinelibrary.wiley.com",
            "tandfonline.com", "nature.com", "science.org", "pnas.org", "mdpi.com", "frontiersin.org", "biorxiv.org",
            "medrxiv.org", "pubmed.ncbi.nlm.nih.gov", "semanticscholar.org", "jmlr.org", "jair.org", "ijcai.org",
            "ojs.aaai.org", "isca-speech.org", "ecva.net", "hal.science", "eprint.iacr.org", "distill.pub");
        Add(
            LinkKindModel.Other,
            "bit.ly", "t.ly", "cutt.ly", "ow.ly", "tinyurl.com", "goo.gl", "forms.gle", "git.io", "rb.gy", "is.gd",
            "t.co", "g.co", "aka.ms", "shorturl.at", "w3id.org", "4open.science", "gist.github.com", "osf.io",
            "zenodo.org", "figshare.com", "kaggle.com", "drive.google.com", "docs.google.com",
            "colab.research.google.com", "dropbox.com", "wandb.ai", "modelscope.cn");
        return table;

        void Add(LinkKindModel kind, params string[] domains)
        {
            foreach (string domain in domains)
                table.Add(domain, kind);
        }
    }
}
