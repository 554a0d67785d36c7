using System.Text.Json;
using TypedCorpus.AspNetCore.Common;
using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>
/// Renders what programs read of the page of a paper: the tags of Highwire Press and Dublin Core, by which reference managers and
/// scholarly search engines know a paper, and its description in the terms of schema.org.
/// </summary>
internal static class PaperMetadata
{
    public static Html Render(Paper paper) => $"""
        <meta property="og:type" content="article">
        {Highwire(paper).Concat(DublinCore(paper)).Select(Meta)}
        {Html.Json(json => WriteArticle(json, paper))}
        """;

    private static Html Meta((string Name, string? Content) tag) => string.IsNullOrEmpty(tag.Content)
        ? Html.Empty
        : $"""
        <meta name="{tag.Name}" content="{tag.Content}">

        """;

    private static IEnumerable<(string Name, string? Content)> Highwire(Paper paper)
    {
        (string? first, string? last) = paper.Pages?.Split('\u2013') is [var from, var to] ? (from, to) : (paper.Pages, null);
        return
        [
            ("citation_title", paper.Title),
            .. paper.Authors.Select(author => ("citation_author", (string?)Inverted(author))),
            ("citation_publication_date", Date(paper)?.Replace('-', '/')),
            (IsOfConference(paper) ? "citation_conference_title" : "citation_journal_title", paper.Venue),
            ("citation_volume", paper.Volume),
            ("citation_issue", paper.Issue),
            ("citation_firstpage", first),
            ("citation_lastpage", last),
            ("citation_doi", paper.Doi),
            ("citation_arxiv_id", paper.ArxivId),
            ("citation_pdf_url", paper.PdfUrl is { } pdf && WebUrl.IsValid(pdf) ? pdf : null),
            ("citation_publisher", paper.Publisher),
            ("citation_language", paper.Language),
            .. paper.Keywords.Select(keyword => ("citation_keywords", (string?)keyword)),
        ];
    }

    private static IEnumerable<(string Name, string? Content)> DublinCore(Paper paper) =>
    [
        ("DC.title", paper.Title),
        .. paper.Authors.Select(author => ("DC.creator", (string?)Inverted(author))),
        ("DC.date", Date(paper)),
        .. Addresses(paper).Select(address => ("DC.identifier", (string?)address)),
        ("DC.source", paper.Venue),
        ("DC.publisher", paper.Publisher),
        ("DC.language", paper.Language),
        .. paper.Keywords.Select(keyword => ("DC.subject", (string?)keyword)),
    ];

    private static void WriteArticle(Utf8JsonWriter json, Paper paper)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ScholarlyArticle");
        json.WriteString("name", paper.Title);
        WriteIfKnown("abstract", paper.Abstract);
        WriteIfKnown("datePublished", Date(paper));
        WriteIfKnown("pagination", paper.Pages);
        WriteIfKnown("inLanguage", paper.Language);
        WriteList("author", paper.Authors, WriteAuthor);
        WriteList("keywords", paper.Keywords, json.WriteStringValue);
        WriteList("sameAs", [.. Addresses(paper)], json.WriteStringValue);
        WriteNamed("isPartOf", IsOfConference(paper) ? "Book" : "Periodical", paper.Venue);
        WriteNamed("publisher", "Organization", paper.Publisher);
        json.WriteEndObject();

        void WriteIfKnown(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }

        void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
        {
            if (items.Count == 0)
                return;
            json.WriteStartArray(name);
            foreach (T item in items)
                write(item);
            json.WriteEndArray();
        }

        void WriteAuthor(Author author)
        {
            json.WriteStartObject();
            json.WriteString("@type", author.IsLiteral ? "Organization" : "Person");
            json.WriteString("name", author.Name);
            json.WriteEndObject();
        }

        void WriteNamed(string name, string type, string? value)
        {
            if (value is null)
                return;
            json.WriteStartObject(name);
            json.WriteString("@type", type);
            json.WriteString("name", value);
            json.WriteEndObject();
        }
    }

    /// <summary>Gets the name with the family first, so that nobody has to guess which part it is.</summary>
    private static string Inverted(Author author)
    {
        string family = author.Suffix is null ? author.Family : $"{author.Family} {author.Suffix}";
        return author.Given is null ? family : $"{family}, {author.Given}";
    }

    private static string? Date(Paper paper) => paper.Year is { } year ? new CitationDate(year, paper.Month ?? 0).ToString() : null;

    private static bool IsOfConference(Paper paper) => paper.EntryType is "inproceedings" or "conference";

    private static IEnumerable<string> Addresses(Paper paper) =>
        PaperAddress.Own(paper.Url, paper.Doi, paper.ArxivId, paper.PdfUrl).Where(WebUrl.IsValid);
}
