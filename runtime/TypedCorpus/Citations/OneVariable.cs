namespace TypedCorpus.Citations;

/// <summary>
/// What BibTeX has several fields for and other formats have one: whoever issued a work is its publisher, be it a school, an
/// institution or an organization; a place is a place, as address or as location.
/// </summary>
internal static class OneVariable
{
    private static readonly string[] Publishers = ["school", "institution", "organization"];

    public static string? Publisher(Paper paper) =>
        paper.Publisher ?? (PublisherField(paper) is { } name ? paper.Fields[name] : null);

    /// <summary>Whether a field stands for another, and so is written already.</summary>
    public static bool IsSaidElsewhere(Paper paper, string field) =>
        (paper.Publisher is null && field.Equals(PublisherField(paper), StringComparison.OrdinalIgnoreCase))
        || (field.Equals("location", StringComparison.OrdinalIgnoreCase) && paper.Fields.ContainsKey("address"));

    private static string? PublisherField(Paper paper) => Array.Find(Publishers, paper.Fields.ContainsKey);
}
