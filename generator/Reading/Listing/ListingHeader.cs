using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// The lines that a listing page puts above its papers, in any order and each of them optional:
/// invitations to subscribe, a curator and a date.
/// </summary>
internal sealed class ListingHeader
{
    private const string Invitation = "Get trending papers in your email inbox";
    private const string Subscribe = "Subscribe";

    private ListingHeader()
    {
    }

    public string? Curator { get; private set; }

    public MonthDayModel? ListedOn { get; private set; }

    /// <summary>Where the papers begin: an index of the lines that were read.</summary>
    public int FirstContentLine { get; private set; }

    /// <summary>Whether anything showed that this is a listing page.</summary>
    public bool IsListing { get; private set; }

    /// <summary>Reads the header from the non-blank <paramref name="lines"/> of a document.</summary>
    public static ListingHeader Read(string text, IReadOnlyList<DocumentLine> lines)
    {
        var header = new ListingHeader();
        while (header.FirstContentLine < lines.Count && header.Take(text, lines[header.FirstContentLine]))
            header.FirstContentLine++;

        // A compact page glues its last header word to the first title: that line is content.
        header.IsListing |= header.FirstContentLine < lines.Count && IsGlued(text, lines[header.FirstContentLine]);
        return header;
    }

    /// <summary>Whether a line between papers is one of the header's, that strayed.</summary>
    public static bool IsHeaderLine(string text, DocumentLine line) => new ListingHeader().Take(text, line);

    /// <summary>Whether a line is <c>Subscribe</c> and a title without a space between them.</summary>
    public static bool IsGlued(string text, DocumentLine line) =>
        line.ContentLength > Subscribe.Length
        && StartsWith(text, line, Subscribe)
        && text[line.ContentStart + Subscribe.Length] is not (' ' or '\t');

    /// <summary>The part of a glued line that is the title.</summary>
    public static int GluedTitleStart(DocumentLine line) => line.ContentStart + Subscribe.Length;

    private bool Take(string text, DocumentLine line)
    {
        if (StartsWith(text, line, Invitation) && line.ContentLength < 2 * Invitation.Length)
            return IsListing = true;

        string content = line.ContentLength <= 80 ? text.Substring(line.ContentStart, line.ContentLength) : "";
        if (content == Subscribe)
            return IsListing = true;
        if (content == "new")
            return true;
        if (MonthDayParser.Parse(content) is { } date)
        {
            ListedOn ??= date;
            return true;
        }

        return TakeCurator(content);
    }

    /// <summary>A curator line is <c>by</c> with the name glued to it; a title does not begin so.</summary>
    private bool TakeCurator(string content)
    {
        if (content.Length < 3 || !content.StartsWith("by", StringComparison.Ordinal) || content[2] is < 'A' or > 'Z')
            return false;
        Curator ??= content.Substring(2);
        return true;
    }

    private static bool StartsWith(string text, DocumentLine line, string prefix) =>
        line.ContentLength >= prefix.Length && string.CompareOrdinal(text, line.ContentStart, prefix, 0, prefix.Length) == 0;
}
