using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>What the writers of citations know of a work.</summary>
internal sealed class CitedWork
{
    /// <summary>The fields of BibTeX that name who issued a work, for which other formats have one.</summary>
    private static readonly string[] PublisherFields = ["school", "institution", "organization"];

    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Abstract { get; init; }

    public string? EntryType { get; init; }

    public required IReadOnlyList<Author> Authors { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public string? Venue { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Publisher { get; init; }

    public string? Doi { get; init; }

    public string? ArxivId { get; init; }

    public string? Url { get; init; }

    public string? PdfUrl { get; init; }

    /// <summary>The first repository that the abstract links to, or else its first link.</summary>
    public string? LinkedUrl { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public string? Language { get; init; }

    public string? Note { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>The address of the work, or else <see cref="LinkedUrl"/> if no bibliography describes it.</summary>
    public string? Address
    {
        get
        {
            bool isOfListing = EntryType is null && (Doi ?? ArxivId ?? PdfUrl) is null;
            return Url ?? (isOfListing ? LinkedUrl : null);
        }
    }

    /// <summary>The best address by which a reader finds the work.</summary>
    public string? BestAddress => PaperAddress.Best(Url, Doi, ArxivId, PdfUrl, LinkedUrl);

    /// <summary>The publisher, or else the school, institution or organization that issued the work.</summary>
    public string? Issuer => Publisher ?? (IssuerField is { } name ? Fields[name] : null);

    /// <summary>The field for the address of a PDF: <c>file</c> where <c>pdf</c> already holds a path on somebody's disk.</summary>
    public string PdfField => Fields.ContainsKey("pdf") ? "file" : "pdf";

    /// <summary>When the work was published: one date, two for the ends of a range, or none if it is not known.</summary>
    public CitationDate[] Dates
    {
        get
        {
            if (Fields.TryGetValue("date", out string? text) && CitationDate.Read(text) is { Length: > 0 } dates)
                return dates;
            return Year is { } year ? [new(year, Month ?? 0)] : [];
        }
    }

    private string? IssuerField => Array.Find(PublisherFields, Fields.ContainsKey);

    /// <summary>Whether a field is already written as another one in formats that have one for both.</summary>
    public bool IsCovered(string field) =>
        (Publisher is null && field.Equals(IssuerField, StringComparison.OrdinalIgnoreCase))
        || (field.Equals("location", StringComparison.OrdinalIgnoreCase) && Fields.ContainsKey("address"));
}
