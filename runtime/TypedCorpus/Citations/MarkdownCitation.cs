using System.Globalization;
using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Citations;

/// <summary>
/// Writes a work as a line of Markdown: authors, title with a link, venue with volume and issue, and year, as far as they are
/// known.
/// </summary>
internal static class MarkdownCitation
{
    // More authors are cut to the first two.
    private const int MaxAuthors = 3;
    private const int AuthorsBeforeEtAl = 2;

    public static string Write(CitedWork work)
    {
        var text = new StringBuilder();
        if (Authors(work.Authors) is { Length: > 0 } authors)
            text.Append(authors).Append(authors[^1] == '.' ? " " : ". ");
        text.Append('"').Append(Title(work)).Append('"');
        if (string.Join(", ", Place(work)) is { Length: > 0 } place)
            text.Append(' ').Append(place).Append('.');
        return MarkdownText.StartOfLine(text.ToString());
    }

    private static string Authors(IReadOnlyList<Author> authors)
    {
        bool isCut = authors.Count > MaxAuthors || authors.Contains(PersonList.Others);
        string[] names =
        [
            .. authors.Where(author => author != PersonList.Others)
                .Take(isCut ? AuthorsBeforeEtAl : MaxAuthors)
                .Select(author => MarkdownText.Of(author.Name)),
        ];
        return (names.Length, isCut) switch
        {
            (0, _) => "",
            (1, true) => names[0] + " et al.",
            (_, true) => string.Join(", ", names) + ", et al.",
            (1, _) => names[0],
            (2, _) => $"{names[0]} and {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, and {names[^1]}",
        };
    }

    private static string Title(CitedWork work)
    {
        string title = MarkdownText.Of(work.Title);
        string linked = MarkdownText.Target(work.BestAddress) is { } target ? $"[{title}]({target})" : title;
        return title is [.., '.' or '?' or '!'] ? linked : linked + ".";
    }

    private static IEnumerable<string> Place(CitedWork work)
    {
        if (work.Venue is { Length: > 0 } venue)
        {
            string volume = work.Volume is null ? "" : " " + MarkdownText.Of(work.Volume);
            string issue = work.Issue is null ? "" : $" ({MarkdownText.Of(work.Issue)})";
            yield return $"*{MarkdownText.Of(venue)}*{volume}{issue}";
        }
        else if (work.Issuer is { } publisher)
        {
            yield return MarkdownText.Of(publisher);
        }
        else if (work.ArxivId is { } number)
        {
            yield return "arXiv:" + MarkdownText.Of(number);
        }

        if (work.Year is { } year)
            yield return year.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>Escapes text for Markdown, and encodes addresses as targets of links.</summary>
internal static class MarkdownText
{
    /// <summary>The characters that are markup within a line in CommonMark and its usual extensions.</summary>
    private const string Markup = "\\`*_{}[]<>#|~^&$";

    public static string Of(string text)
    {
        string line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        foreach (char c in line)
        {
            if (Markup.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes the beginning of a line that would be a list item or a heading.</summary>
    public static string StartOfLine(string markdown)
    {
        int mark = 0;
        while (mark < markdown.Length && char.IsAsciiDigit(markdown[mark]))
            mark++;
        bool isMark = mark < markdown.Length && (mark > 0 ? markdown[mark] is '.' or ')' : markdown[mark] is '-' or '+' or '=');
        return isMark ? markdown.Insert(mark, "\\") : markdown;
    }

    /// <summary>The target of a link; null for an address with a scheme other than HTTP, which could run code.</summary>
    public static string? Target(string? address)
    {
        if (address is null || WebAddress.SchemeLength(address) == 0)
            return null;

        var target = new StringBuilder(address.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(address))
        {
            // Every byte beyond ASCII, since some characters that look like a space would end the link.
            if (b is <= (byte)' ' or >= 0x7F or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'\\' or (byte)'"' or (byte)'`')
                target.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            else
                target.Append((char)b);
        }

        return target.ToString();
    }
}
