using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// Recognises lines that a page shows around its papers: votes, comments, dates, addresses, buttons. None of them is the
/// title of a paper. A name or a headline may be one, so these are not among them.
/// </summary>
internal static class PageLine
{
    private const int MaxLength = 80;

    /// <summary>What a number on a page counts.</summary>
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "upvote", "upvotes", "vote", "votes", "like", "likes", "star", "stars", "comment", "comments", "reply", "replies", "view", "views",
        "download", "downloads", "citation", "citations", "page", "ago", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks",
        "month", "months", "year", "years", "minute", "minutes", "min", "mins", "author", "authors", "model", "models",
        "dataset", "datasets",
    };

    /// <summary>Buttons and links, each alone on its line.</summary>
    private static readonly HashSet<string> Buttons = new(StringComparer.OrdinalIgnoreCase)
    {
        "upvote", "upvoted", "view pdf", "pdf", "project page", "arxiv page", "view arxiv page", "view paper", "read more", "show more",
        "load more", "see more", "view all", "see all", "previous", "prev", "previous next", "prev next", "previous page", "next page",
        "github", "github page", "share", "cite", "back to top", "log in", "login",
        "sign in", "sign up", "log in sign up", "log out", "terms of service", "privacy policy", "hugging face", "daily papers",
        "trending papers", "all papers", "accept all", "accept all cookies", "reject all", "skip to content", "skip to main content",
    };

    private static readonly string[] Attributions =
        ["submitted by", "posted by", "published on", "published by", "uploaded by", "upvoted by", "submitted on", "published at"];

    private static readonly char[] Signs =
        [' ', '\t', '\u00A0', '|', '(', ')', '·', '•', '«', '»', '‹', '›', '←', '→', '…', '–', '—', '▲', '△', '♥', '❤', '★', '☆'];

    private static readonly int LongestButton = Buttons.Max(static button => button.Length);

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (IsAddress(text))
            return true;
        if (text.Length > MaxLength)
            return false;
        bool hasDigit = false;
        bool hasLetter = false;
        foreach (char c in text)
        {
            hasDigit |= AsciiChar.IsDigit(c);
            hasLetter |= AsciiChar.IsLetter(c);
        }

        return ((hasDigit || !hasLetter) && (IsCount(text.ToString()) || ListingDate.Read(text.ToString()) is not null))
            || (text.Length <= LongestButton && Buttons.Contains(string.Join(" ", Words(text.ToString()))))
            || IsAttribution(text);
    }

    /// <summary>Whether a line that may be a title is a button if it stands below another line of the page.</summary>
    public static bool IsBelowOthers(ReadOnlySpan<char> text) =>
        text.Equals("Next".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || text.Equals("arXiv".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string line) =>
        line.Split(Signs, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a line is one address without spaces.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') < 0
        && (CaseFolding.StartsWith(text, "http://") || CaseFolding.StartsWith(text, "https://") || CaseFolding.StartsWith(text, "www.")
            || CaseFolding.StartsWith(text, "arxiv:") || CaseFolding.StartsWith(text, "arxiv.org/")
                || CaseFolding.StartsWith(text, "github.com/"));

    /// <summary>
    /// Whether a line counts something, as <c>1.2k views · 3 comments</c> or <c>Upvote 41</c>, or has but numbers or signs.
    /// </summary>
    private static bool IsCount(string line)
    {
        foreach (string word in Words(line))
        {
            if (!IsDrawn(word) && !IsNumber(word) && !Units.Contains(word.Trim(',', '.', ':', '!', '-', '+')))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word consists of signs, as in <c>1 2 3 ... 10</c> or a line of hyphens.</summary>
    private static bool IsDrawn(string word)
    {
        foreach (char c in word)
        {
            if (c is not ('.' or '-' or '_' or '=' or '*' or '~'))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a word is a number as pages write it: <c>41</c>, <c>1,024</c>, <c>+5</c>, <c>1.2k</c>, <c>3/10</c>, <c>#7</c>.
    /// </summary>
    private static bool IsNumber(string word)
    {
        int at = word[0] is '+' or '-' or '#' ? 1 : 0;
        if (at == word.Length || !AsciiChar.IsDigit(word[at]))
            return false;
        while (at < word.Length && (AsciiChar.IsDigit(word[at]) || word[at] is ',' or '.' or '/' or ':' or '%'))
            at++;
        return at == word.Length || (at == word.Length - 1 && word[at] is 'k' or 'K' or 'm' or 'M');
    }

    private static bool IsAttribution(ReadOnlySpan<char> text)
    {
        foreach (string phrase in Attributions)
        {
            if (text.Length > phrase.Length && CaseFolding.StartsWith(text, phrase) && !AsciiChar.IsLetter(text[phrase.Length]))
                return text.IndexOf(": ".AsSpan()) < 0;
        }

        return false;
    }
}
