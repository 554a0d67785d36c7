using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Links;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>The links of a paper in a list: its page and its PDF, and the code, project pages and videos beside it.</summary>
internal sealed class DraftLinks
{
    private readonly StringBuilder _announced = new();

    /// <summary>The page of the paper.</summary>
    public string? Url { get; private set; }

    public string? PdfUrl { get; private set; }

    /// <summary>The DOI that an address contains.</summary>
    public string? Doi { get; private set; }

    /// <summary>Whether one of the links leads to the paper.</summary>
    public bool HasPaper { get; private set; }

    public bool HasOthers => _announced.Length > 0;

    /// <summary>The other links with the words that announce them, as an abstract would have them.</summary>
    public string Announced => _announced.ToString();

    public void Add(string label, string url, bool isTitle)
    {
        ResourceKind named = ResourceLabels.KindOf(label);
        // An address in the folder of the list, or none at all, still says that the list has the paper.
        if (!WebAddress.Is(url))
        {
            HasPaper |= named is ResourceKind.Paper or ResourceKind.Pdf || IsPdf(url);
            return;
        }

        LinkScan scan = LinkScanner.Scan(url);
        bool isPaperSite = scan.References.Count > 0 || (scan.Links.Count > 0 && scan.Links[0].Kind == LinkKindModel.Paper);
        bool isRepository = scan.Links.Count > 0 && scan.Links[0].Kind == LinkKindModel.Repository;
        bool isPdf = IsPdf(url) || (named == ResourceKind.Pdf && url.IndexOf("arxiv.org/abs/", StringComparison.OrdinalIgnoreCase) < 0);
        bool isPaper = isPaperSite || isPdf || named == ResourceKind.Paper || (isTitle && !isRepository);
        if (!isPaper || (isRepository && !isPdf))
        {
            Announce(named, label, url);
            return;
        }

        HasPaper |= isPaperSite || isPdf || named == ResourceKind.Paper;
        Doi ??= isPaperSite ? Values.Doi.Bare(url) : null;
        if (isPdf && PdfUrl is null)
            PdfUrl = url;
        else if (!isPdf && (Url is null || (isPaperSite && !IsPaperSite(Url))))
            Url = url;
        else if (url != Url && url != PdfUrl && scan.References.Count == 0 && Values.Doi.Bare(url) is null)
            Announce(named, label, url);
    }

    private void Announce(ResourceKind named, string label, string url)
    {
        if (_announced.Length > 0)
            _announced.Append('\n');
        string words = named == ResourceKind.Page ? "project page" : WhiteSpace.Fold(label);
        _announced.Append(words).Append(": ").Append(url);
    }

    private static bool IsPaperSite(string url)
    {
        LinkScan scan = LinkScanner.Scan(url);
        return scan.References.Count > 0 || (scan.Links.Count > 0 && scan.Links[0].Kind == LinkKindModel.Paper);
    }

    private static bool IsPdf(string url)
    {
        int end = url.IndexOf('?');
        string path = end < 0 ? url : url.Substring(0, end);
        return path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            || path.IndexOf("arxiv.org/pdf/", StringComparison.OrdinalIgnoreCase) >= 0
            || path.EndsWith("openreview.net/pdf", StringComparison.OrdinalIgnoreCase);
    }
}
