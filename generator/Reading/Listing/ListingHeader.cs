using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Listing;

/// <summary>
/// The lines above the papers of a listing page: invitations to subscribe, a curator and a date, all optional and in any
/// order. Other lines may stand above them, such as the navigation of a site.
/// </summary>
internal sealed class ListingHeader
{
    /// <summary>How far below other lines the word <c>Subscribe</c> may stand, if there is no invitation.</summary>
    private const int MaxLinesAbove = 20;

    private ListingHeader()
    {
    }

    public string? Curator { get; private set; }

    public MonthDayModel? ListedOn { get; private set; }

    /// <summary>The lines above the header and among its signs that are no part of it.</summary>
    public IReadOnlyList<DocumentLine> Strays { get; private set; } = [];

    /// <summary>The index of the first line after the header.</summary>
    public int FirstContentLine { get; private set; }

    /// <summary>Where the first title begins in that line if the last word of the header is joined to it.</summary>
    public int? JoinedTitleStart { get; private set; }

    /// <summary>Whether any line shows that the document is a listing page.</summary>
    public bool IsListing { get; private set; }

    /// <summary>Whether that is no more than the word <c>Subscribe</c> below other lines.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary>Finds the header among the non-blank <paramref name="lines"/> of a document.</summary>
    public static ListingHeader Read(string text, IReadOnlyList<DocumentLine> lines)
    {
        var header = new ListingHeader();
        header.Find(text, lines);
        header.ReadDetails(text, lines);
        return header;
    }

    /// <summary>The header ends with the last of its signs above the first abstract, and the date and curator behind it.</summary>
    private void Find(string text, IReadOnlyList<DocumentLine> lines)
    {
        bool hasInvitation = false;
        bool hasSubscribe = false;
        int end = text.IndexOf(HeaderLine.Invitation, StringComparison.Ordinal) >= 0
            ? lines.Count
            : Math.Min(lines.Count, MaxLinesAbove);
        for (int i = 0; i < end && JoinedTitleStart is null; i++)
        {
            DocumentLine line = lines[i];
            var read = HeaderLine.Read(text, line, expectsTitle: hasInvitation && !hasSubscribe);
            if (read.Kind == HeaderLineKind.Sign)
            {
                IsListing = true;
                hasInvitation |= read.HasInvitation;
                hasSubscribe |= read.HasSubscribe;
                bool isJoined = read.End < line.ContentEnd;
                JoinedTitleStart = isJoined ? read.End : null;
                FirstContentLine = isJoined ? i : i + 1;
            }
            else if (read.Kind == HeaderLineKind.Detail && FirstContentLine == i)
            {
                FirstContentLine = i + 1;
            }
            else if (IsListing && Abstractness.Of(text.AsSpan(line.ContentStart, line.ContentLength)) > 0)
            {
                break;
            }
        }

        IsUncertain = IsListing && !hasInvitation;
    }

    private void ReadDetails(string text, IReadOnlyList<DocumentLine> lines)
    {
        var strays = new List<DocumentLine>();
        for (int i = 0; IsListing && i < FirstContentLine; i++)
        {
            var read = HeaderLine.Read(text, lines[i], expectsTitle: false);
            Curator ??= read.Curator;
            ListedOn ??= read.Date;
            if (read.Kind == HeaderLineKind.None)
                strays.Add(lines[i]);
        }

        Strays = strays;
        IsUncertain &= strays.Count > 0;
    }
}
