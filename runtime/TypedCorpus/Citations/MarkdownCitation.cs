using System.Globalization;
using System.Text;

namespace TypedCorpus.Citations;

/// <summary>
/// Writes a paper as a line of Markdown: authors, title with its link, venue with volume and issue, year; each as far as it
/// is known.
/// </summary>
internal static class MarkdownCitation
{
    private const int MostAuthors = 3;
    private const int NamedOfMany = 2;

    public static string Write(Paper paper)
    {
        var text = new StringBuilder();
        if (Authors(paper.Authors) is { Length: > 0 } authors)
            text.Append(authors).Append(authors[^1] == '.' ? " " : ". ");
        text.Append('"').Append(Title(paper)).Append('"');
        if (string.Join(", ", Place(paper)) is { Length: > 0 } place)
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

    private static string Title(Paper paper)
    {
        string title = MarkdownText.Of(paper.Title);
        string linked = MarkdownText.Target(CitedAddress.Best(paper)) is { } target ? $"[{title}]({target})" : title;
        return title is [.., '.' or '?' or '!'] ? linked : linked + ".";
    }

    private static IEnumerable<string> Place(Paper paper)
    {
        if (paper.Venue is { Length: > 0 } venue)
        {
            string volume = paper.Volume is null ? "" : " " + MarkdownText.Of(paper.Volume);
            string issue = paper.Issue is null ? "" : $" ({MarkdownText.Of(paper.Issue)})";
            yield return $"*{MarkdownText.Of(venue)}*{volume}{issue}";
        }
        else if (OneVariable.Publisher(paper) is { } publisher)
        {
            yield return MarkdownText.Of(publisher);
        }
        else if (paper.ArxivId is { } number)
        {
            yield return "arXiv:" + MarkdownText.Of(number);
        }

        if (paper.Year is { } year)
            yield return year.ToString(CultureInfo.InvariantCulture);
    }
}
