using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>The XML of PubMed.</summary>
internal static class PubMedSchemas
{
    private static readonly Dictionary<string, string> PublicationTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Book"] = "book",
        ["Book Chapter"] = "incollection",
        ["Section"] = "incollection",
        ["Academic Dissertation"] = "phdthesis",
        ["Congress"] = "inproceedings",
        ["Congresses"] = "inproceedings",
        ["Conference Proceedings"] = "inproceedings",
        ["Dataset"] = "dataset",
        ["Technical Report"] = "techreport",
        ["Video-Audio Media"] = "video",
    };

    public static readonly XmlSchema Article = new(
        ["PubmedArticle", "MedlineCitationSet/MedlineCitation", "MedlineArticle"],
        [F.Type, "PublicationTypeList/PublicationType"],
        [F.Title, "Article/ArticleTitle", "Article/VernacularTitle"],
        [F.Abstract, "Article/Abstract"],
        [F.Authors, "Article/AuthorList/Author"],
        [F.Date, "JournalIssue/PubDate", "Book/PubDate", "Article/ArticleDate"],
        [F.Venue, "Article/Journal/Title", "Journal/ISOAbbreviation", "MedlineJournalInfo/MedlineTA"],
        [F.Volume, "JournalIssue/Volume"],
        [F.Issue, "JournalIssue/Issue"],
        [F.Pages, "Pagination/MedlinePgn"],
        [F.FirstPage, "Pagination/StartPage"],
        [F.LastPage, "Pagination/EndPage"],
        [F.Doi, "Article/ELocationID[EIdType=doi]", "PubmedData/ArticleIdList/ArticleId[IdType=doi]"],
        [F.Keywords, "KeywordList/Keyword", "MeshHeading/DescriptorName"],
        [F.Language, "Article/Language"],
        ["pmid", "/PMID", "MedlineCitation/PMID", "PubmedData/ArticleIdList/ArticleId[IdType=pubmed]"],
        ["pmcid", "PubmedData/ArticleIdList/ArticleId[IdType=pmc]"],
        ["pii", "Article/ELocationID[EIdType=pii]", "PubmedData/ArticleIdList/ArticleId[IdType=pii]"],
        ["issn", "Journal/ISSN"],
        ["shortjournal", "Journal/ISOAbbreviation", "MedlineJournalInfo/MedlineTA"],
        ["address", "MedlineJournalInfo/Country"],
        ["copyright", "Abstract/CopyrightInformation"],
        ["funding", "GrantList/Grant"])
    {
        HasTitlePeriods = true,
        Types = PublicationTypes,
    };

    public static readonly XmlSchema Book = new(
        ["PubmedBookArticle"],
        [F.Type, "BookDocument/PublicationType"],
        [F.Title, "BookDocument/ArticleTitle", "Book/BookTitle"],
        [F.Abstract, "BookDocument/Abstract"],
        [F.Authors, "BookDocument/AuthorList[Type=authors]/Author", "BookDocument/AuthorList/Author", "Book/AuthorList/Author"],
        [F.Date, "Book/PubDate"],
        [F.Venue, "Book/BookTitle"],
        [F.Pages, "Pagination/MedlinePgn"],
        [F.Publisher, "Publisher/PublisherName"],
        [F.Doi, "ArticleIdList/ArticleId[IdType=doi]"],
        [F.Keywords, "KeywordList/Keyword"],
        [F.Language, "BookDocument/Language"],
        ["pmid", "BookDocument/PMID"],
        ["bookaccession", "ArticleIdList/ArticleId[IdType=bookaccession]"],
        ["address", "Publisher/PublisherLocation"],
        ["isbn", "Book/Isbn"],
        ["edition", "Book/Edition"])
    {
        HasTitlePeriods = true,
        Types = PublicationTypes,
        DefaultType = "incollection",
    };
}
