using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>What those write who register DOIs or collect what others wrote: DataCite, Crossref and Europe PMC.</summary>
internal static class RegistrySchemas
{
    public static readonly XmlSchema DataCite = new(
        ["/resource", "resources/resource", "metadata/resource", "payload/resource"],
        [F.Type, "/resourceType@resourceTypeGeneral"],
        [F.Title, "/titles/title"],
        [F.Abstract, "/descriptions/description[descriptionType=Abstract]"],
        [F.Authors, "/creators/creator"],
        [F.Year, "/publicationYear"],
        [F.Date, "/dates/date[dateType=Issued]", "/dates/date[dateType=Available]"],
        [F.Publisher, "/publisher"],
        [F.Doi, "/identifier[identifierType=DOI]"],
        [F.Keywords, "/subjects/subject"],
        [F.Language, "/language"],
        ["editor", "/contributors/contributor[contributorType=Editor]"],
        ["translator", "/contributors/contributor[contributorType=Translator]"],
        ["contributor", "/contributors/contributor"],
        ["version", "/version"],
        ["license", "/rightsList/rights"],
        ["resourcetype", "/resourceType"])
    {
        Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Dataset"] = "dataset",
            ["Collection"] = "dataset",
            ["Software"] = "software",
            ["Text"] = "misc",
            ["JournalArticle"] = "article",
            ["ConferencePaper"] = "inproceedings",
            ["ConferenceProceeding"] = "proceedings",
            ["BookChapter"] = "incollection",
            ["Dissertation"] = "thesis",
            ["Preprint"] = "misc",
            ["Audiovisual"] = "video",
            ["Image"] = "image",
            ["Sound"] = "audio",
        },
        DefaultType = "misc",
    };

    public static readonly XmlSchema CrossrefJournal = new(
        ["crossref/journal", "body/journal", "query/journal"],
        [F.Title, "journal_article/titles/title"],
        [F.Abstract, "journal_article/abstract"],
        [F.Authors, "journal_article/contributors/person_name", "journal_article/contributors/organization"],
        [F.Date, "journal_article/publication_date[media_type=print]", "journal_article/publication_date",
            "journal_issue/publication_date"],
        [F.Venue, "journal_metadata/full_title", "journal_metadata/abbrev_title"],
        [F.Volume, "journal_volume/volume"],
        [F.Issue, "journal_issue/issue"],
        [F.FirstPage, "journal_article/pages/first_page", "journal_article/publisher_item/item_number"],
        [F.LastPage, "journal_article/pages/last_page"],
        [F.Doi, "journal_article/doi_data/doi"],
        [F.Url, "journal_article/doi_data/resource"],
        [F.Language, "journal_metadata@language"],
        ["subtitle", "journal_article/titles/subtitle"],
        ["shortjournal", "journal_metadata/abbrev_title"],
        ["issn", "journal_metadata/issn"]);

    public static readonly XmlSchema CrossrefConference = new(
        ["crossref/conference", "body/conference", "query/conference"],
        [F.Title, "conference_paper/titles/title", "proceedings_metadata/proceedings_title"],
        [F.Abstract, "conference_paper/abstract"],
        [F.Authors, "conference_paper/contributors/person_name", "conference_paper/contributors/organization"],
        [F.Date, "conference_paper/publication_date", "proceedings_metadata/publication_date",
            "proceedings_series_metadata/publication_date"],
        [F.Venue, "proceedings_metadata/proceedings_title", "proceedings_series_metadata/proceedings_title",
            "event_metadata/conference_name"],
        [F.FirstPage, "conference_paper/pages/first_page"],
        [F.LastPage, "conference_paper/pages/last_page"],
        [F.Publisher, "publisher/publisher_name"],
        [F.Doi, "conference_paper/doi_data/doi", "proceedings_metadata/doi_data/doi"],
        [F.Url, "conference_paper/doi_data/resource", "proceedings_metadata/doi_data/resource"],
        ["eventtitle", "event_metadata/conference_name"],
        ["venue", "event_metadata/conference_location"],
        ["isbn", "proceedings_metadata/isbn"],
        ["editor", "/contributors/person_name"])
    {
        DefaultType = "inproceedings",
    };

    public static readonly XmlSchema CrossrefBook = new(
        ["crossref/book", "body/book", "query/book"],
        [F.Type, "content_item@component_type", "#"],
        [F.Title, "content_item/titles/title", "book_metadata/titles/title", "book_series_metadata/titles/title",
            "book_set_metadata/titles/title"],
        [F.Abstract, "content_item/abstract", "book_metadata/abstract"],
        [F.Authors, "content_item/contributors/person_name", "book_metadata/contributors/person_name",
            "book_series_metadata/contributors/person_name"],
        [F.Date, "content_item/publication_date", "book_metadata/publication_date", "book_series_metadata/publication_date"],
        [F.Venue, "book_metadata/titles/title", "book_series_metadata/titles/title"],
        [F.FirstPage, "content_item/pages/first_page"],
        [F.LastPage, "content_item/pages/last_page"],
        [F.Publisher, "publisher/publisher_name"],
        [F.Doi, "content_item/doi_data/doi", "book_metadata/doi_data/doi", "book_series_metadata/doi_data/doi"],
        [F.Url, "content_item/doi_data/resource", "book_metadata/doi_data/resource", "book_series_metadata/doi_data/resource"],
        ["series", "series_metadata/titles/title"],
        ["isbn", "book_metadata/isbn", "book_series_metadata/isbn"])
    {
        Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["chapter"] = "incollection",
            ["section"] = "incollection",
            ["reference_entry"] = "inreference",
            ["book"] = "book",
        },
        DefaultType = "book",
    };

    public static readonly XmlSchema CrossrefPosted = new(
        [
            .. new[] { "posted_content", "dissertation", "report-paper", "standard", "database", "peer_review" }
                .SelectMany(static name => (string[])["crossref/" + name, "body/" + name, "query/" + name]),
        ],
        [F.Type, "#"],
        [F.Title, "/titles/title", "report-paper_metadata/titles/title", "dataset/titles/title", "standard_metadata/titles/title"],
        [F.Abstract, "abstract"],
        [F.Authors, "contributors/person_name", "contributors/organization", "/person_name"],
        [F.Date, "/posted_date", "/approval_date", "/review_date", "publication_date"],
        [F.Publisher, "institution/institution_name", "publisher/publisher_name"],
        [F.Doi, "doi_data/doi"],
        [F.Url, "doi_data/resource"],
        ["type", "/degree"])
    {
        Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["posted_content"] = "misc",
            ["dissertation"] = "phdthesis",
            ["report-paper"] = "techreport",
            ["standard"] = "standard",
            ["database"] = "dataset",
        },
    };

    public static readonly XmlSchema EuropePmc = new(
        ["resultList/result"],
        [F.Type, "pubTypeList/pubType"],
        [F.Title, "/title"],
        [F.Abstract, "/abstractText"],
        [F.Authors, "authorList/author", "/authorString"],
        [F.Year, "/pubYear"],
        [F.Date, "journalInfo/printPublicationDate", "/firstPublicationDate", "/electronicPublicationDate"],
        [F.Venue, "journalInfo/journal/title", "/journalTitle", "bookOrReportDetails/publisher"],
        [F.Volume, "journalInfo/volume", "/journalVolume"],
        [F.Issue, "journalInfo/issue", "/issue"],
        [F.Pages, "/pageInfo"],
        [F.Doi, "/doi"],
        [F.Pdf, "fullTextUrlList/fullTextUrl/url"],
        [F.Keywords, "keywordList/keyword", "meshHeading/descriptorName"],
        [F.Language, "/language"],
        ["pmid", "/pmid"],
        ["pmcid", "/pmcid"],
        ["issn", "journal/issn", "/journalIssn"],
        ["shortjournal", "journal/isoabbreviation", "journal/medlineAbbreviation"])
    {
        HasTitlePeriods = true,
        HasNameLists = true,
        HasHtml = true,
        ShortNames = [["authorList/author", "/authorString"]],
    };
}
