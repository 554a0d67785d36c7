using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>
/// Tells papers that stand in paragraphs without any mark, <c>Title. ICML 2024 [[paper]](https://…) [[code]](https://…)</c>, from
/// prose, whose links are words of its sentences.
/// </summary>
internal static class UnmarkedPaper
{
    private const int MinWords = 2;
    private const int MostWords = 40;
    private const int MostVenueWords = 4;

    /// <summary>What stands between a title and its links, but not before a link within a sentence.</summary>
    private static readonly char[] Separators = ['[', '(', '.', ',', ':', '|', '-', '\u2013', '\u2014', '\n'];

    /// <summary>Words with which a sentence goes on to a link: <c>Please cite our [[paper]](…)</c>.</summary>
    private static readonly string[] OpenEnds =
    [
        " a", " an", " the", " our", " my", " this", " these", " their", " your", " in", " on", " at", " of", " to", " for", " from", " by",
        " with", " and", " or", " see", " is", " are",
    ];

    /// <summary>What begins a sentence on the list itself: <c>Official code of the work [[paper]](…)</c>.</summary>
    private static readonly string[] ProseBeginnings =
    [
        "This repo", "This project", "This page", "This list", "This is the", "The official ", "Official ", "News:", "Please ", "If you ",
    ];

    /// <summary>Whether a title begins the first line and labelled links in brackets, or on the next line, end it.</summary>
    public static bool IsPaper(ShownText text, TextExtent title)
    {
        string shown = text.Text;
        int end = LineEnd(shown, title.End);
        if (!text.Links.Exists(link => link.Range.Start < end))
            end = LineEnd(shown, Math.Min(end + 1, shown.Length));
        List<MarkdownLink> links = [.. text.Links.Where(link => link.Range.Start < end).OrderBy(static link => link.Range.Start)];
        return links.Count > 0
            && links[0].Range.Start >= title.End
            && links.TrueForAll(link => ResourceLabels.Is(text.Substring(link.Range)))
            && EndsWithLinks(text, links, end)
            && shown.IndexOfAny(Separators, title.End, Math.Min(links[0].Range.Start + 1, shown.Length) - title.End) >= 0
            && IsTitle(text.Substring(title))
            && TitleFinder.WordCount(shown, new(0, end)) <= MostWords + links.Count;
    }

    /// <summary>Whether the next line of a paragraph is another paper, since both end with links.</summary>
    public static bool BeginsAnother(string text, TextExtent last, int start, int end) =>
        EndsWithLink(text, last.Start, last.End)
        && EndsWithLink(text, start, end)
        && MayBeginTitle(text, start, end);

    /// <summary>Whether a line begins with no more links, people or images of the paper above.</summary>
    private static bool MayBeginTitle(string text, int start, int end) => text[start] switch
    {
        '[' => IsNumbered(text, start) || !ResourceLabels.Is(text.Substring(start, text.IndexOf(']', start, end - start) - start)),
        '*' or '_' => text[start + 1] == text[start],
        '(' or '!' or '<' => false,
        _ => true,
    };

    private static bool IsTitle(string title) =>
        !Array.Exists(OpenEnds, word => title.EndsWith(word, StringComparison.OrdinalIgnoreCase))
        && !Array.Exists(ProseBeginnings, words => title.StartsWith(words, StringComparison.OrdinalIgnoreCase))
        && TitleFinder.WordCount(title, new(0, title.Length)) >= MinWords
        && !CaseFolding.IsLower(title[0])
        && !IsVenue(title)
        && !PeopleList.Is(title)
        && FieldLabels.Of(title) is null;

    /// <summary>Whether a text is a venue or a date; of more words, one with a year may be a title as well.</summary>
    private static bool IsVenue(string text) => CitationWords.Read(text) is not null
        && (CitationWords.IsVenue(text) || TitleFinder.WordCount(text, new(0, text.Length)) <= MostVenueWords);

    private static bool EndsWithLinks(ShownText text, List<MarkdownLink> links, int end)
    {
        int last = links[links.Count - 1].Range.End;
        return text.Trim(new(Math.Min(last, end), end), "[]().,|").Length == 0;
    }

    private static bool EndsWithLink(string text, int start, int end)
    {
        while (end > start && (WhiteSpace.IsSpace(text[end - 1]) || text[end - 1] is ']' or '.' or '\\'))
            end--;
        return end > start && text[end - 1] == ')' && text.IndexOf("](", start, end - start, StringComparison.Ordinal) > 0;
    }

    /// <summary>Whether a line begins with a number in brackets: <c>[12] Title</c>.</summary>
    private static bool IsNumbered(string text, int start)
    {
        int at = start + 1;
        while (at < text.Length && AsciiChar.IsDigit(text[at]))
            at++;
        return text[start] == '[' && at > start + 1 && at + 1 < text.Length && text[at] == ']' && WhiteSpace.IsSpace(text[at + 1]);
    }

    private static int LineEnd(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
