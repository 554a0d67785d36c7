using System.Globalization;
using System.Text;

namespace TypedCorpus.Citations;

/// <summary>
/// Writes a work as a line of Markdown: authors, title with its link, venue with volume and issue, year; each as far as it
/// is known.
/// </summary>
internal static class MarkdownCitation
{
    private const int MostAuthors = 3;
    private const int NamedOfMany = 2;

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
        bool isCut = authors.Count > MostAuthors || authors.Contains(PersonList.Others);
        string[] names =
        [
            .. authors.Where(author => author != PersonList.Others)
                .Take(isCut ? NamedOfMany : MostAuthors)
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
