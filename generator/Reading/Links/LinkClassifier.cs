using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Classifies links by their host and path, or else by the words before them.</summary>
internal static class LinkClassifier
{
    /// <summary>How many characters before a link are searched for words.</summary>
    private const int Reach = 64;

    /// <summary>Classifies the link at <paramref name="start"/>; the words from <paramref name="from"/> on may announce it.</summary>
    public static LinkModel Classify(ReadLink link, string text, int from, int start)
    {
        RepositoryModel? repository = RepositoryPath.Read(link.Host, link.Tail);
        LinkKindModel kind = repository is null ? KindOf(link) : LinkKindModel.Repository;
        if (kind == LinkKindModel.Other && CanBePage(link) && IsAnnouncedAsPage(text, from, start))
            kind = LinkKindModel.ProjectPage;
        return new LinkModel(link.Url, kind, repository);
    }

    private static LinkKindModel KindOf(ReadLink link)
    {
        bool isPaperPage = UrlHost.Canonical(link.Host) is "huggingface.co"
            && link.Tail.StartsWith("/papers/", StringComparison.Ordinal);
        return isPaperPage ? LinkKindModel.Paper : KnownHosts.KindOf(link.Host);
    }

    // This host has anonymous code only, whatever the sentence calls it.
    private static bool CanBePage(ReadLink link) =>
        UrlHost.Canonical(link.Host) is not "anonymous.4open.science";

    /// <summary>Whether the words before the link say that it is the page of the project.</summary>
    private static bool IsAnnouncedAsPage(string text, int from, int start)
    {
        string before = "";
        string owner = "";
        int index = SentenceStart(text, Math.Max(from, start - Reach), start);
        while (index < start)
        {
            int end = index;
            while (end < start && AsciiChar.IsLetter(text[end]))
                end++;
            if (end == index)
            {
                index++;
                continue;
            }
            string word = CaseFolding.Fold(text.Substring(index, end - index));
            // "project's web page": the words between the owner and the page do not count.
            if (word is not ("s" or "web" or "home"))
            {
                owner = before;
                before = word;
            }
            if (IsPage(word) && (owner is "project" or "our" || IsLabel(text, end, start)))
                return true;
            index = end;
        }
        return false;
    }

    private static bool IsPage(string word) =>
        word is "page" or "pages" or "site" or "website" or "websites" or "webpage" or "webpages" or "homepage";

    /// <summary>Whether a colon follows the word: <c>Website: https://…</c>.</summary>
    private static bool IsLabel(string text, int end, int start)
    {
        int colon = TextScan.SkipGap(text, end);
        return colon < start && text[colon] == ':';
    }

    private static int SentenceStart(string text, int from, int start)
    {
        for (int i = start - 2; i >= from; i--)
        {
            if (text[i] is '.' or '!' or '?' or ';' && WhiteSpace.IsSpace(text[i + 1]))
                return i + 1;
        }
        return from;
    }
}
