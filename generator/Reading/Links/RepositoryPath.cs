using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>Reads the owner and the name of a repository from the path of a URL.</summary>
internal static class RepositoryPath
{
    private static readonly char[] PathEnds = ['?', '#'];

    /// <summary>First segments that are not owners.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "about", "api", "apps", "blog", "collections", "customer-stories", "docs", "enterprise", "explore", "features",
        "groups", "join", "learn", "login", "marketplace", "models", "organizations", "orgs", "papers", "posts",
        "pricing", "search", "settings", "sponsors", "tasks", "topics", "trending", "users", "-",
    };

    public static RepositoryModel? Read(string host, string tail)
    {
        string name = UrlHost.Canonical(host);
        if (!KnownHosts.IsRepositoryHost(name))
            return null;
        int end = tail.IndexOfAny(PathEnds);
        string[] segments = (end < 0 ? tail : tail.Substring(0, end)).Split('/');
        // The tail begins with a slash, so the first segment is empty.
        int first = name is "huggingface.co" && Segment(segments, 1) is "datasets" or "spaces" ? 2 : 1;
        return Create(name, Segment(segments, first), NameOf(Segment(segments, first + 1)));
    }

    public static bool IsNameCharacter(char c) => AsciiChar.IsLetterOrDigit(c) || c is '-' or '_' or '.';

    private static RepositoryModel? Create(string host, string owner, string name)
    {
        bool isSourcehut = host is "git.sr.ht";
        bool hasTilde = owner.StartsWith("~", StringComparison.Ordinal);
        string plain = hasTilde ? owner.Substring(1) : owner;
        if (hasTilde != isSourcehut || NameOf(plain).Length != plain.Length || Reserved.Contains(owner))
            return null;
        return plain.Length == 0 || name.Length == 0 ? null : new RepositoryModel(host, owner, name);
    }

    private static string Segment(string[] segments, int index) => index < segments.Length ? segments[index] : "";

    /// <summary>The name that a segment begins with: a character that no name contains belongs to the sentence.</summary>
    private static string NameOf(string segment)
    {
        int end = 0;
        while (end < segment.Length && IsNameCharacter(segment[end]))
            end++;
        if (end > 4 && string.Compare(segment, end - 4, ".git", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
            end -= 4;
        return segment.Substring(0, end).Trim('.').Length == 0 ? "" : segment.Substring(0, end);
    }
}
