using TypedCorpus.App.Explorer.Api.Answers;
using TypedCorpus.App.Explorer.Pages;
using TypedCorpus.App.Explorer.Querying;

namespace TypedCorpus.App.Explorer.Api;

/// <summary>Documents as answers of the API.</summary>
internal static class DocumentDescriber
{
    public static DocumentsAnswer Describe(IReadOnlyList<PaperDocument> documents, ListPart part) => new()
    {
        Total = documents.Count,
        Offset = part.Offset,
        Limit = part.Limit,
        Documents = [.. part.Of(documents).Select(Summarize)],
    };

    public static DocumentAnswer Describe(PaperDocument document, ListPart part) => new()
    {
        Name = document.Name,
        Page = PaperUrl.Of(document),
        Curator = document.Curator,
        ListedOn = Describe(document.ListedOn),
        Total = document.Count,
        Terms = document.Terms,
        Shared = [.. DocumentOverlap.Of(document).Where(overlap => overlap.Papers > 0).Select(overlap => Describe(overlap.Other, overlap.Papers))],
        Offset = part.Offset,
        Limit = part.Limit,
        Papers = [.. part.Of(DocumentOrder.Of(document)).Select(listed => Describe(listed.Place, listed.Paper))],
    };

    private static DocumentSummary Summarize(PaperDocument document) => new()
    {
        Name = document.Name,
        Page = PaperUrl.Of(document),
        Curator = document.Curator,
        ListedOn = Describe(document.ListedOn),
        Total = document.Count,
        Terms = document.Terms,
    };

    private static DayAnswer? Describe(MonthDay? day) => day is { } known ? new() { Month = known.Month, Day = known.Day } : null;

    private static SharedAnswer Describe(PaperDocument other, int papers) => new() { Name = other.Name, Page = PaperUrl.Of(other), Papers = papers };

    private static ListedPaperAnswer Describe(Appearance place, Paper paper) => new()
    {
        Rank = place.Rank,
        Line = place.Line,
        Id = paper.Id,
        Title = paper.Title,
        Page = PaperUrl.Of(paper),
    };
}
