using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Citations;

/// <summary>A work to cite, as the writers of citations need it.</summary>
internal sealed class CitedWork
{
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

    /// <summary>The best address at which to find the work.</summary>
    public string? BestAddress => PaperAddress.Best(Url, Doi, ArxivId, PdfUrl, LinkedUrl);

    /// <summary>The publisher, or else the school, institution or organization that issued the work.</summary>
    public string? Issuer => Publisher ?? (IssuerField is { } name ? Fields[name] : null);

    /// <summary>
    /// The field for the address of the PDF: <c>pdf</c>, or <c>file</c> if the entry has a <c>pdf</c> that is not an address.
    /// </summary>
    public string PdfField => Fields.ContainsKey("pdf") ? "file" : "pdf";

    /// <summary>The date of publication: one date, two for a range, or none if it is not known.</summary>
    public CitationDate[] Dates
    {
        get
        {
            if (Fields.TryGetValue("date", out string? text) && CitationDate.Read(text) is { Length: > 0 } dates)
                return dates;
            return Year is { } year ? [new(year, Month ?? 0)] : [];
        }
    }

    /// <summary>
    /// The keywords as one text, with commas between them, or with semicolons if one of them has a comma: a text that has
    /// semicolons is split at these alone.
    /// </summary>
    public string KeywordList
    {
        get
        {
            bool hasComma = Keywords.Any(keyword => keyword.Contains(','));
            return !hasComma ? string.Join(", ", Keywords) : string.Join("; ", Keywords) + (Keywords.Count == 1 ? ";" : "");
        }
    }

    private string? IssuerField => Array.Find(FieldNames.Issuers, Fields.ContainsKey);

    /// <summary>Whether a field is already written as another one, in formats that have a single one for both.</summary>
    public bool IsCovered(string field) =>
        (Publisher is null && field.Equals(IssuerField, StringComparison.OrdinalIgnoreCase))
        || (field.Equals("location", StringComparison.OrdinalIgnoreCase) && Fields.ContainsKey("address"));
}
