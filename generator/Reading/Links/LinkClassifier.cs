using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Tells what a link leads to: by its host, by its path, and else by the words before it.</summary>
internal static class LinkClassifier
{
    /// <summary>Classifies the link at <paramref name="start"/>; the words before it count from <paramref name="from"/>.</summary>
    public static LinkModel Classify(ReadLink link, string text, int from, int start)
    {
        RepositoryModel? repository = RepositoryPath.Read(link.Host, link.Tail);
        LinkKind kind = repository is null ? KindOf(link) : LinkKind.Repository;
        if (kind == LinkKind.Other && CanBePage(link) && ProjectPageWords.Announce(text, from, start))
            kind = LinkKind.ProjectPage;
        return new LinkModel(link.Url, kind, repository);
    }

    private static LinkKind KindOf(ReadLink link)
    {
        bool isPaperPage = UrlHost.Canonical(link.Host) is "huggingface.co"
            && link.Tail.StartsWith("/papers/", StringComparison.Ordinal);
        return isPaperPage ? LinkKind.Paper : KnownHosts.KindOf(link.Host);
    }

    // Behind this host lies code without its owner's name, whatever the sentence calls it.
    private static bool CanBePage(ReadLink link) =>
        UrlHost.Canonical(link.Host) is not "anonymous.4open.science";
}
