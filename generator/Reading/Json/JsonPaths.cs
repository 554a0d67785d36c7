using TypedCorpus.Citations.Vocabulary;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// Where the objects of services, programs and data sets have each part of a paper: the names of members from the object of
/// the paper down, the most specific path first. Arrays are passed through; <c>[name=value]</c> chooses among their objects.
/// Names are compared as <see cref="JsonNames.Fold"/> makes them.
/// </summary>
internal static class JsonPaths
{
    public static readonly (PaperPart Part, string[] Paths)[] Parts =
    [
        (PaperPart.Title,
        [
            "title", "paper_title", "article_title", "document_title", "titles.title", "titles.value", "titles", "dc:title",
            "main_title", "item_title", "title_display", "preprint_title", "标题", "题名", "篇名", "論文名", "タイトル", "제목", "العنوان", "titel",
            "titre",
        ]),
        (PaperPart.Name, ["headline", "display_name", "name", "paper_name", "label"]),
        (PaperPart.Abstract,
        [
            "abstract", "abstractText", "abstractNote", "abstract.p", "abstracts.value", "abstracts.abstract", "abstracts",
            "descriptions[descriptionType=Abstract].description", "abstract_inverted_index", "paper_abstract", "article_abstract",
            "summary",
            "摘要", "要旨", "抄録", "초록", "الملخص", "zusammenfassung", "preprint_abstract",
            "summary.value", "dc:description", "dc_description_abstract", "tldr.text", "tldr", "TL;DR", "description",
        ]),
        (PaperPart.Authors,
        [
            "authors_parsed", "authorList.author", "authors.author", "authors.authors", "authors", "author", "authorships",
            "creators.creator", "creators", "persons.author", "authFullName", "author_list", "authors_list", "author_names",
            "authorString", "author_display", "names.authors.displayName", "preprint_authors", "作者", "著者", "저자", "المؤلف", "autoren",
            "auteurs",
            "paper_authors", "z_authors", "dc_contributor_author", "dc:creator", "creator", "publication_info.authors",
        ]),
        (PaperPart.Citation, ["publication_info.summary"]),
        (PaperPart.Editors,
        [
            "editors.editor", "contributors[contributorType=Editor]", "editors", "editor", "persons.editor", "dc_contributor_editor",
            "book_editors",
        ]),
        (PaperPart.Contributors, ["contributors"]),
        (PaperPart.Year,
        [
            "year", "publication_year", "pub_year", "year_published", "published_year", "conference_year",
            "journalInfo.yearOfPublication",
            "publication_info.year", "publicationDateY", "producedDateY", "source.publishYear", "年份", "年", "年度", "연도", "السنة", "jahr",
            "année",
        ]),
        (PaperPart.Month, ["month", "publication_month", "pub_month", "journalInfo.monthOfPublication", "source.publishMonth"]),
        (PaperPart.Date,
        [
            "issued", "published-print", "published", "published-online", "publication_date", "publishedAt", "published_at",
            "publishedOn",
            "date_published", "datePublished", "published_date", "publishedDate", "dates[dateType=Issued].date", "publicationDate",
            "versions[version=v1].created", "versions.created", "firstPublicationDate", "first_publication_date", "coverDate",
            "prism:coverDate",
            "pub_date", "pubdate", "epubdate", "publication_date_full", "imprints.date", "imprint.date", "dc_date_issued", "dc:date",
            "producedDate", "date", "release_date", "online_date", "onlineDate", "journalInfo.dateOfPublication",
            "electronicPublicationDate", "electronic_publication_date", "earliest_date", "preprint_date", "parsedDate", "posted", "pdate",
            "legacy_earliest_date", "publication_info.date", "paper_date", "日期", "发表时间",
        ]),
        (PaperPart.NearDate,
        [
            "submitted_date", "submittedDate", "submission_date", "submittedAt", "dates[dateType=Available].date",
            "dates[dateType=Created].date",
            "dates[dateType=Submitted].date", "odate", "tcdate", "cdate", "event.start", "starttime", "start_time",
        ]),
        (PaperPart.Venue,
        [
            "container-title", "journal-title", "publicationVenue.name", "publication_venue.name", "primary_location.source.display_name",
            "host_venue.display_name", "host_venue.name", "journalInfo.journal.title", "fulljournalname", "publicationTitle",
            "publicationName", "prism:publicationName", "proceedingsTitle", "venue", "journal.name", "journal.title",
            "journal.full_title",
            "journal", "journals.title", "container.title", "publication_info.journal_title", "journal-ref", "journal_reference",
            "booktitle",
            "bookTitle", "proceeding", "proceedings", "conference.title", "conference", "conference_name", "conferenceName",
            "conference_title", "meeting.title", "meeting.name", "event.name", "isPartOf.isPartOf.isPartOf.name",
            "isPartOf.isPartOf.name",
            "isPartOf.name", "bookOrReportDetails.title", "source.title", "source.display_name", "journal_name", "venue_name",
            "source_title",
            "source.sourceTitle", "published_journal", "期刊", "刊名", "来源", "雑誌名", "학술지", "المجلة", "zeitschrift", "revue",
            "publication", "publication_name", "pub", "dc_source", "websiteTitle", "encyclopediaTitle", "venueid",
        ]),
        (PaperPart.Volume,
        [
            "volume", "journal.volume", "biblio.volume", "journalInfo.volume", "publication_info.journal_volume", "prism:volume",
            "container.volume", "source.volume", "journalVolume", "imprint.volume", "volume_number", "isPartOf.volumeNumber",
            "isPartOf.isPartOf.volumeNumber",
        ]),
        (PaperPart.Issue,
        [
            "issue", "journal.issue", "journal-issue.issue", "biblio.issue", "journalInfo.issue", "publication_info.journal_issue",
            "prism:issueIdentifier", "container.issue", "source.issue", "journal.number", "issue_number", "isPartOf.issueNumber",
        ]),
        (PaperPart.Number, ["number"]),
        (PaperPart.Pages,
        [
            "pages", "page_range", "journal.pages", "pageInfo", "pagination", "prism:pageRange", "page", "page_numbers",
            "publication_info.pages", "source.pages.range", "页码",
        ]),
        (PaperPart.FirstPage,
        [
            "pages.first", "pages.begin", "pages.start", "start_page", "startPage", "firstPage", "first_page", "biblio.first_page",
            "startingPage", "prism:startingPage",
            "container.firstPage",
            "publication_info.page_start", "journal.start_page", "pageStart", "page_start", "page_first", "start_pagenum",
        ]),
        (PaperPart.LastPage,
        [
            "pages.last", "pages.end", "end_page", "endPage", "lastPage", "last_page", "biblio.last_page", "endingPage",
            "prism:endingPage", "container.lastPage",
            "publication_info.page_end", "journal.end_page", "pageEnd", "page_end", "page_last", "end_pagenum",
        ]),
        (PaperPart.Publisher,
        [
            "publisher", "publisher.name", "publisher_name", "journal.publisher", "host_venue.publisher",
            "primary_location.source.host_organization_name", "source.publisher", "imprint.publisher", "imprints.publisher",
            "dc:publisher",
        ]),
        (PaperPart.Doi,
        [
            "doi", "externalIds.DOI", "external_ids[type=doi].value", "ids.doi", "identifiers.doi", "identifiers[type=doi].id",
            "identifiers[type=doi].value", "identifiers[identifierType=DOI].identifier", "articleids[idtype=doi].value",
            "identifier[type=doi].id", "dois.value", "dois", "prism:doi", "doiId", "paper_doi", "article_doi", "pub_doi", "doi_url",
            "doi_link",
            "dc_identifier_doi", "elocationid", "identifier", "identifiers", "published_doi", "biorxiv_doi", "medrxiv_doi", "@id",
        ]),
        (PaperPart.Arxiv,
        [
            "arxiv_id", "arxiv", "externalIds.ArXiv", "ids.arxiv", "identifiers.arxiv", "identifiers[type=arxiv].id",
            "arxiv_eprints.value",
            "external_ids[type=arxiv].value", "articleids[idtype=arxiv].value", "eprint", "paper_arxiv_id", "archiveID", "archive_id",
            "arxiv_number", "arxiv_url", "arxiv_link", "arxivUrl", "entry_id", "dc_identifier_arxiv",
        ]),
        (PaperPart.Key,
        [
            "citation-key", "citekey", "bibkey", "texkeys", "bib_id", "bibcode", "anthology_id", "halId", "id", "paperId", "paper_id",
            "key", "uid",
        ]),
        (PaperPart.Url,
        [
            "ee", "url", "link", "paper_url", "abs_url", "url_abs", "openreview", "openreview_url", "html_url", "landing_page_url",
            "primary_location.landing_page_url", "best_oa_location.landing_page_url", "best_oa_location.url_for_landing_page",
            "best_oa_location.url", "resource.primary.URL", "url[format=html].value",
            "url[format=].value", "url.value", "article_url", "pub_url", "links.html", "links.self_html", "links.doi",
            "links[type=display].url",
            "link[@ref=scopus].@href", "link[type=fulltext].url", "landingPage", "web_url", "page_url", "source_url", "sourceurl",
            "paper_link",
            "article_link", "uri", "uris", "fullTextUrlList.fullTextUrl[documentStyle=html].url", "urls.value", "mainEntityOfPage",
            "mainEntityOfPage.@id", "sameAs", "dc_identifier_uri", "infoLink", "abs", "paper", "forum", "id", "entry_id", "alternate_url",
        ]),
        (PaperPart.Pdf,
        [
            "pdf_url", "pdf", "pdf_link", "url_pdf", "paper_pdf", "paper_pdf_url", "openAccessPdf.url", "best_oa_location.pdf_url",
            "best_oa_location.url_for_pdf", "primary_location.pdf_url", "url[format=pdf].value", "link[content-type=application/pdf].URL",
            "links.pdf", "links[type=download].url", "downloadUrl", "download_url", "eprint_url",
            "fullTextUrlList.fullTextUrl[documentStyle=pdf].url", "resources[file_format=PDF].link", "fileMain", "full_text_pdf",
            "paper_url_pdf",
            "open_access.oa_url", "pdfUrls", "custom.pdf", "custom.file", "file",
        ]),
        (PaperPart.Repository,
        [
            "githubRepo", "github", "github_url", "github_link", "github_repo", "repo_url", "code_url", "code_link", "code_links.url",
            "code",
            "repository_url",
            "repository", "official_code", "source_code", "codeRepository", "paper_code_url",
        ]),
        (PaperPart.Keywords,
        [
            "keywords", "keyword", "author_keywords", "authkeywords", "tags", "keywordList.keyword", "subjects.subject", "subject",
            "index_terms.author_terms.terms", "index_terms.ieee_terms.terms", "tasks", "free_keywords", "dc_subject", "dc:subject",
            "prism:keyword", "keywords.authorKeywords", "关键词", "キーワード", "키워드",
            "ai_keywords",
        ]),
        (PaperPart.Categories,
        [
            "primary_category", "categories", "category", "fieldsOfStudy", "s2FieldsOfStudy.category", "arxiv_eprints.categories",
            "topics",
            "concepts", "fields_of_study", "subject_areas",
        ]),
        (PaperPart.Language, ["language", "lang", "langid", "languages", "dc:language", "dc_language_iso", "inLanguage"]),
        (PaperPart.Note, ["note", "comments", "comment", "arxiv_comment", "extra"]),
        (PaperPart.Incomplete, ["custom." + CslNames.Incomplete]),
        (PaperPart.Markup, ["custom." + CslNames.Markup]),
        (PaperPart.Type,
        [
            "custom." + CslNames.EntryType, "entrytype", "itemType", "types.bibtex", "types.citeproc", "type_crossref", "type",
            "@type", "publicationTypes", "pubTypeList.pubType",
            "pubtype", "doctype", "docType", "genre", "content_type", "subtypeDescription", "resource_type.subtype", "resource_type.type",
            "types.resourceTypeGeneral", "document_type", "publication_type", "documentType", "prism:aggregationType",
        ]),
    ];

    /// <summary>The fields of BibLaTeX and their paths.</summary>
    public static readonly (string Field, string[] Paths)[] Fields =
    [
        ("address", ["place", "publisher_location"]),
        ("number", ["reportNumber", "report-no", "report_number", "patentNumber"]),
        ("type", ["thesisType", "reportType"]),
        ("volumes", ["numberOfVolumes"]),
        ("pagetotal", ["numPages", "number_of_pages"]),
        ("library", ["callNumber"]),
        ("version", ["versionNumber"]),
        ("urldate", ["accessDate"]),
        ("titleaddon", ["alternative_title"]),
        ("subtitle", ["subtitle", "titles.subtitle"]),
        ("shorttitle", ["shortTitle"]),
        ("shortjournal",
        [
            "journalAbbreviation", "journal_abbreviation", "isoAbbreviation", "journalInfo.journal.isoabbreviation",
            "short-container-title",
            "primary_location.source.abbreviated_title",
        ]),
        ("school", ["university"]),
        ("institution", ["institution.name"]),
        ("eventtitle", ["event.name", "event-title", "conferenceName"]),
        ("eventvenue", ["event.location", "event-place", "conference_location"]),
        ("issn",
        [
            "issn", "primary_location.source.issn_l", "journalInfo.journal.issn", "journal.issn", "journal.issns", "prism:issn",
            "publicationVenue.issn", "identifiers.issn", "container[identifierType=ISSN].identifier", "journalIssn",
        ]),
        ("isbn",
        [
            "isbn", "prism:isbn", "isbns.value", "identifiers.isbn", "industryIdentifiers[type=ISBN_13].identifier",
            "industryIdentifiers[type=ISBN_10].identifier",
        ]),
        ("pmid",
        [
            "pmid", "externalIds.PubMed", "external_ids[type=pmid].value", "ids.pmid", "articleids[idtype=pubmed].value",
            "identifiers.pmid",
            "pubmed_id",
        ]),
        ("pmcid",
        [
            "pmcid", "externalIds.PubMedCentral", "external_ids[type=pmcid].value", "ids.pmcid", "articleids[idtype=pmc].value", "pmc_id",
        ]),
    ];
}
