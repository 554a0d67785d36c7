using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// The lines above the papers of a listing page: invitations to subscribe, a curator and a date, all optional and in any
/// order.
/// </summary>
internal sealed class ListingHeader
{
    private const string Invitation = "Get trending papers in your email inbox";
    private const string Subscribe = "Subscribe";

    private bool _sawSubscribe;

    private ListingHeader()
    {
    }

    public string? Curator { get; private set; }

    public MonthDayModel? ListedOn { get; private set; }

    /// <summary>The index of the first line after the header.</summary>
    public int FirstContentLine { get; private set; }

    /// <summary>Whether the last word of the header is joined to the first title.</summary>
    public bool GluesFirstTitle { get; private set; }

    /// <summary>Whether any line shows that the document is a listing page.</summary>
    public bool IsListing { get; private set; }

    /// <summary>Reads the header from the non-blank <paramref name="lines"/> of a document.</summary>
    public static ListingHeader Read(string text, IReadOnlyList<DocumentLine> lines)
    {
        var header = new ListingHeader();
        while (header.FirstContentLine < lines.Count && header.Take(text, lines[header.FirstContentLine]))
            header.FirstContentLine++;

        // A compact page joins the last word of its header to the first title, so that line is content.
        bool hasContent = header.FirstContentLine < lines.Count;
        header.GluesFirstTitle = hasContent
            && !header._sawSubscribe
            && IsGlued(text, lines[header.FirstContentLine], expected: header.IsListing);
        header.IsListing |= header.GluesFirstTitle;
        return header;
    }

    /// <summary>Whether a line between papers belongs to a header.</summary>
    public static bool IsHeaderLine(string text, DocumentLine line) => new ListingHeader().Take(text, line);

    /// <summary>
    /// Whether a line is <c>Subscribe</c> joined to a title without a space. If the page gives no reason to expect that, the
    /// title has to look like one: <c>Subscribers</c> is a word, <c>SubscribeiTransformer</c> is not.
    /// </summary>
    public static bool IsGlued(string text, DocumentLine line, bool expected)
    {
        if (line.ContentLength <= Subscribe.Length || !StartsWith(text, line, Subscribe))
            return false;

        int start = GluedTitleStart(line);
        if (text[start] is ' ' or '\t')
            return false;
        int end = start;
        while (end < line.ContentEnd && AsciiChar.IsLower(text[end]))
            end++;
        bool isOneWord = end == line.ContentEnd || text[end] is ' ' or '.' or ',' or ':';
        return expected || !isOneWord;
    }

    /// <summary>Where the title begins in a line that joins <c>Subscribe</c> to it.</summary>
    public static int GluedTitleStart(DocumentLine line) => line.ContentStart + Subscribe.Length;

    private bool Take(string text, DocumentLine line)
    {
        if (StartsWith(text, line, Invitation) && line.ContentLength < 2 * Invitation.Length)
            return IsListing = true;

        string content = line.ContentLength <= 80 ? text.Substring(line.ContentStart, line.ContentLength) : "";
        if (content == Subscribe)
            return IsListing = _sawSubscribe = true;
        if (content == "new")
            return true;
        if (ParseDate(content) is { } date)
        {
            ListedOn ??= date;
            return true;
        }

        return TakeCurator(content);
    }

    /// <summary>A curator line is <c>by</c> joined to a name; a title that begins like this has a colon.</summary>
    private bool TakeCurator(string content)
    {
        if (content.Length < 3 || !content.StartsWith("by", StringComparison.Ordinal) || !AsciiChar.IsUpper(content[2]) || content.IndexOf(':') >= 0)
            return false;
        Curator ??= content.Substring(2);
        return true;
    }

    /// <summary>Reads a date without a year, such as <c>Mar 12</c>.</summary>
    private static MonthDayModel? ParseDate(string text)
    {
        if (text.Length is < 5 or > 6 || text[3] != ' ')
            return null;

        string name = text.Substring(0, Months.ShortLength);
        int month = Months.Named(name);
        bool isDay = int.TryParse(text.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out int day);
        // 2024 is a leap year, in which 29 February is a date.
        return month > 0 && name == Months.Short(month) && isDay && day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new(month, day) : null;
    }

    private static bool StartsWith(string text, DocumentLine line, string prefix) =>
        line.ContentLength >= prefix.Length && string.CompareOrdinal(text, line.ContentStart, prefix, 0, prefix.Length) == 0;
}
