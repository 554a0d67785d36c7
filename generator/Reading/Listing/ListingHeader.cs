using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// The lines that a listing page puts above its papers, in any order and each of them optional:
/// invitations to subscribe, a curator and a date.
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

    /// <summary>Where the papers begin: an index of the lines that were read.</summary>
    public int FirstContentLine { get; private set; }

    /// <summary>Whether the first title has the last word of the header before it.</summary>
    public bool GluesFirstTitle { get; private set; }

    /// <summary>Whether anything showed that this is a listing page.</summary>
    public bool IsListing { get; private set; }

    /// <summary>Reads the header from the non-blank <paramref name="lines"/> of a document.</summary>
    public static ListingHeader Read(string text, IReadOnlyList<DocumentLine> lines)
    {
        var header = new ListingHeader();
        while (header.FirstContentLine < lines.Count && header.Take(text, lines[header.FirstContentLine]))
            header.FirstContentLine++;

        // A compact page glues its last header word to the first title: that line is content.
        bool hasContent = header.FirstContentLine < lines.Count;
        header.GluesFirstTitle = hasContent
            && !header._sawSubscribe
            && IsGlued(text, lines[header.FirstContentLine], expected: header.IsListing);
        header.IsListing |= header.GluesFirstTitle;
        return header;
    }

    /// <summary>Whether a line between papers is one of the header's, that strayed.</summary>
    public static bool IsHeaderLine(string text, DocumentLine line) => new ListingHeader().Take(text, line);

    /// <summary>
    /// Whether a line is <c>Subscribe</c> and a title without a space between them. Where the page gave no reason to
    /// expect that, the title has to look like one: <c>Subscribers</c> is a word, <c>SubscribeiTransformer</c> is not.
    /// </summary>
    public static bool IsGlued(string text, DocumentLine line, bool expected)
    {
        if (line.ContentLength <= Subscribe.Length || !StartsWith(text, line, Subscribe))
            return false;

        int start = GluedTitleStart(line);
        if (text[start] is ' ' or '\t')
            return false;
        int end = start;
        while (end < line.ContentEnd && text[end] is >= 'a' and <= 'z')
            end++;
        bool isOneWord = end == line.ContentEnd || text[end] is ' ' or '.' or ',' or ':';
        return expected || !isOneWord;
    }

    /// <summary>The part of a glued line that is the title.</summary>
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
        if (MonthDayParser.Parse(content) is { } date)
        {
            ListedOn ??= date;
            return true;
        }

        return TakeCurator(content);
    }

    /// <summary>A curator line is <c>by</c> with the name glued to it; a title that begins so has a colon.</summary>
    private bool TakeCurator(string content)
    {
        if (content.Length < 3 || !content.StartsWith("by", StringComparison.Ordinal) || content[2] is < 'A' or > 'Z' || content.IndexOf(':') >= 0)
            return false;
        Curator ??= content.Substring(2);
        return true;
    }

    private static bool StartsWith(string text, DocumentLine line, string prefix) =>
        line.ContentLength >= prefix.Length && string.CompareOrdinal(text, line.ContentStart, prefix, 0, prefix.Length) == 0;
}
