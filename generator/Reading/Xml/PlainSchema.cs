using TypedCorpus.Text;
using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>XML that a person or a program made up: the fields of a paper under their usual names.</summary>
internal static class PlainSchema
{
    private static readonly string[][] Rows =
    [
        [F.Key, "id", "key", "@id", "@key"],
        [F.Type, "type", "@type"],
        [F.Title, "title", "Title", "paper_title", "dc:title"],
        [F.Abstract, "abstract", "Abstract", "summary", "description"],
        [F.Authors, "author", "Author", "authors", "creator"],
        [F.Year, "year", "Year", "@year"],
        [F.Month, "month"],
        [F.Date, "published", "date", "pubDate", "publicationDate", "publication_date", "Date"],
        [F.Venue, "journal", "Journal", "venue", "booktitle", "conference", "source", "publicationTitle", "journal-ref", "journal_ref"],
        [F.Volume, "volume", "Volume"],
        [F.Issue, "number", "issue", "Issue"],
        [F.Pages, "pages", "Pages"],
        [F.FirstPage, "startPage"],
        [F.LastPage, "endPage"],
        [F.Publisher, "publisher", "Publisher"],
        [F.Doi, "doi", "DOI"],
        [F.Arxiv, "id", "arxiv", "arxiv_id", "arxivId", "eprint"],
        [F.Url, "url", "link", "ee", "URL", "link@href"],
        [F.Pdf, "pdf", "pdf_url", "pdfUrl"],
        [F.Keywords, "keyword", "keywords", "tag", "subject"],
        [F.Categories, "category", "categories"],
        [F.Language, "language", "@lang"],
        [F.Note, "note", "comment", "comments"],
        ["editor", "editor"],
        ["isbn", "isbn"],
        ["issn", "issn"],
    ];

    private static readonly HashSet<string> OfPaper = new(
        ["author", "authors", "Author", "Authors", "creator", "abstract", "Abstract", "year", "Year", "doi", "DOI", "journal", "venue",
            "summary"],
        StringComparer.Ordinal);

    public static bool IsTitle(string name) => CaseFolding.Fold(name) == "title";

    public static bool IsOfPaper(string name) => OfPaper.Contains(name);

    /// <summary>The schema whose records are the elements of a name.</summary>
    public static XmlSchema Of(string record) => new([record], Rows) { HasNameLists = true, DefaultType = "misc" };
}
