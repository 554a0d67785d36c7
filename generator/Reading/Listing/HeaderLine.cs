using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>What one line of a document has of the header of a listing page.</summary>
/// <param name="Kind">Whether the line shows that the document is a listing page.</param>
/// <param name="End">The offset behind the header's part of the line. What follows it is the first title.</param>
/// <param name="HasInvitation">Whether the line invites to subscribe, which no other document does.</param>
/// <param name="HasSubscribe">Whether the line has the last word of a header that has no curator and date.</param>
/// <param name="Curator">The curator whom the line names.</param>
/// <param name="Date">The date that the line is.</param>
internal readonly record struct HeaderLine(
    HeaderLineKind Kind, int End, bool HasInvitation, bool HasSubscribe, string? Curator, MonthDayModel? Date)
{
    public const string Invitation = "Get trending papers in your email inbox";
    private const string Subscribe = "Subscribe";
    private const int MaxDetail = 80;

    /// <summary>An invitation may say how often, before its exclamation mark: <c>once a day!</c>.</summary>
    private const int MaxFrequency = 20;

    /// <summary>
    /// Reads a line. A title may be joined to <c>Subscribe</c> without a space; if the page gives no reason to expect that,
    /// the title has to look like one: <c>Subscribers</c> is a word, <c>SubscribeiTransformer</c> is not.
    /// </summary>
    public static HeaderLine Read(string text, DocumentLine line, bool expectsTitle)
    {
        int at = SkipInvitations(text, line.ContentStart, line.ContentEnd);
        bool hasInvitation = at > line.ContentStart;
        if (StartsWith(text, at, line.ContentEnd, Subscribe))
        {
            int end = at + Subscribe.Length;
            if (end == line.ContentEnd || IsJoined(text, end, line.ContentEnd, expectsTitle || hasInvitation))
                return new(HeaderLineKind.Sign, end, hasInvitation, HasSubscribe: true, null, null);
        }

        if (hasInvitation)
            return new(HeaderLineKind.Sign, at, HasInvitation: true, HasSubscribe: false, null, null);
        return line.ContentLength <= MaxDetail ? ReadDetail(text.Substring(at, line.ContentLength), line) : None(line);
    }

    private static HeaderLine ReadDetail(string content, DocumentLine line)
    {
        if (content == "new")
            return Detail(line, null, null);
        if (ListingDate.Read(content) is { } date)
            return Detail(line, null, date);
        return CuratorOf(content) is { } curator ? Detail(line, curator, null) : None(line);
    }

    /// <summary>A curator line is <c>by</c> and a name, mostly joined; a title that begins like this has a colon.</summary>
    private static string? CuratorOf(string content)
    {
        if (!content.StartsWith("by", StringComparison.Ordinal) || content.IndexOf(':') >= 0)
            return null;
        int name = content.Length > 2 && content[2] == ' ' ? 3 : 2;
        return content.Length > name && AsciiChar.IsUpper(content[name]) ? content.Substring(name) : null;
    }

    private static int SkipInvitations(string text, int start, int end)
    {
        int at = start;
        while (StartsWith(text, at, end, Invitation))
        {
            int behind = at + Invitation.Length;
            int mark = text.IndexOf('!', behind, Math.Min(MaxFrequency, end - behind));
            if (mark < 0 && end - behind > MaxFrequency)
                break;
            at = mark < 0 ? end : mark + 1;
            while (at < end && WhiteSpace.IsSpace(text[at]))
                at++;
        }

        return at;
    }

    private static bool IsJoined(string text, int start, int end, bool isExpected)
    {
        if (text[start] is ' ' or '\t')
            return false;
        int word = start;
        while (word < end && AsciiChar.IsLower(text[word]))
            word++;
        bool isOneWord = word == end || text[word] is ' ' or '.' or ',' or ':';
        return isExpected || !isOneWord;
    }

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start >= prefix.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;

    private static HeaderLine Detail(DocumentLine line, string? curator, MonthDayModel? date) =>
        new(HeaderLineKind.Detail, line.ContentEnd, HasInvitation: false, HasSubscribe: false, curator, date);

    private static HeaderLine None(DocumentLine line) =>
        new(HeaderLineKind.None, line.ContentStart, HasInvitation: false, HasSubscribe: false, null, null);
}

/// <summary>What a line says of a document.</summary>
internal enum HeaderLineKind
{
    /// <summary>It is no part of a header.</summary>
    None,

    /// <summary>It is part of a header if one stands above or below it: a date, a curator.</summary>
    Detail,

    /// <summary>The document is a listing page.</summary>
    Sign,
}
