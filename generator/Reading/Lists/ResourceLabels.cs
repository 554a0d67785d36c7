using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>What the text of a link announces.</summary>
internal enum ResourceKind
{
    /// <summary>The text is no label; it may be a title.</summary>
    None,
    Paper,
    Pdf,
    Code,
    Page,
    Other,
}

/// <summary>Tells the labels of links, such as <c>[paper]</c>, <c>official code - caffe</c> and <c>2407.03615</c>, from titles.</summary>
internal static class ResourceLabels
{
    private const int MaxWords = 4;

    private static readonly Dictionary<string, ResourceKind> Words = Table();

    public static bool Is(string text) => KindOf(text) != ResourceKind.None;

    public static ResourceKind KindOf(string text)
    {
        List<string> words = WordsOf(text);
        if (words.Count is 0 or > MaxWords)
            return words.Count == 0 || WebAddress.Is(text) ? ResourceKind.Other : ResourceKind.None;
        if (WebAddress.Is(text))
            return ResourceKind.Other;
        if (ArxivId.Of(text.Trim('[', ']', ' ')) is not null)
            return ResourceKind.Paper;
        var best = ResourceKind.None;
        foreach (string word in words)
        {
            string name = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (name.Length == 0)
                continue;
            if (!Words.TryGetValue(name, out ResourceKind kind))
                return ResourceKind.None;

            // "Paper page" is the paper, "project page" and "code page" are not.
            if (best is ResourceKind.None or ResourceKind.Other || (best == ResourceKind.Page && kind is ResourceKind.Code))
                best = kind;
        }

        return best;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length && words.Count <= MaxWords; i++)
        {
            bool isPart = i < text.Length
                && (CharacterClasses.StartsWordAt(text.AsSpan(), i) || char.IsLowSurrogate(text[i]) || text[i] == '+');
            if (isPart && start < 0)
                start = i;
            if (isPart || start < 0)
                continue;
            words.Add(CaseFolding.Fold(text.Substring(start, i - start)));
            start = -1;
        }

        return words;
    }

    private static Dictionary<string, ResourceKind> Table()
    {
        var table = new Dictionary<string, ResourceKind>(StringComparer.Ordinal);
        Add(
            ResourceKind.Paper,
            "paper", "papers", "arxiv", "abs", "abstract", "openreview", "doi", "acl", "anthology", "ieee", "acm", "springer",
            "elsevier", "pmlr",
            "cvf", "biorxiv", "medrxiv", "preprint", "publication", "article", "论文", "論文", "原文", "논문");
        Add(ResourceKind.Pdf, "pdf");
        Add(
            ResourceKind.Code,
            "code", "codes", "github", "git", "gitlab", "repo", "repository", "implementation", "pytorch", "tensorflow", "tf",
            "keras", "jax", "caffe",
            "torch", "matlab", "代码", "コード", "코드");
        Add(ResourceKind.Page, "project", "page", "pages", "webpage", "homepage", "website", "site", "web", "home", "主页", "项目", "项目主页");
        Add(
            ResourceKind.Other,
            "link", "links", "url", "html", "here", "demo", "video", "videos", "youtube", "bilibili", "slides", "slide", "ppt",
            "poster", "talk",
            "blog", "post", "blogpost", "dataset", "datasets", "data", "model", "models", "weights", "checkpoint", "checkpoints",
            "hugging", "face",
            "huggingface", "hf", "supp", "supplementary", "supplement", "material", "materials", "appendix", "twitter", "tweet",
            "thread",
            "colab", "notebook", "official", "unofficial", "media", "summary", "notes", "note", "review", "reviews", "oral",
            "spotlight", "evaluation", "bib", "bibtex", "cite",
            "citation", "leaderboard", "read", "more", "view", "download", "source", "full", "text", "author", "authors", "the",
            "and", "by",
            "ps", "other", "tool", "toolkit", "c", "c++", "python", "r", "star", "stars", "card", "链接", "解读", "中文", "视频",
            "数据集", "知乎", "博客");
        return table;

        void Add(ResourceKind kind, params string[] words)
        {
            foreach (string word in words)
                table.Add(word, kind);
        }
    }
}
