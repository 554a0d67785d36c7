using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Feeds: Atom, as the API of arXiv answers, and RSS.</summary>
internal static class FeedSchemas
{
    public static readonly XmlSchema Atom = new(
        ["feed/entry", "/entry"],
        [F.Title, "/title"],
        [F.Abstract, "/summary", "/content"],
        [F.Authors, "/author"],
        [F.Date, "/published", "/issued", "/updated"],
        [F.Venue, "/journal_ref", "/publicationName"],
        [F.Doi, "/doi", "/link[title=doi]@href"],
        [F.Arxiv, "/id"],
        [F.Url, "/link[rel=alternate]@href", "/id"],
        [F.Pdf, "/link[title=pdf]@href", "/link[type=application/pdf]@href"],
        [F.Keywords, "/keyword"],
        [F.Categories, "/primary_category@term", "/category@term"],
        [F.Note, "/comment"],
        ["affiliation", "/affiliation"])
    {
        HasHtml = true,
        HasOneTitle = true,
    };

    public static readonly XmlSchema Rss = new(
        ["channel/item", "RDF/item"],
        [F.Title, "/title"],
        [F.Abstract, "/description", "/encoded", "/abstract"],
        [F.Authors, "/creator", "/author"],
        [F.Date, "/publicationDate", "/coverDate", "/date", "/pubDate"],
        [F.Venue, "/publicationName", "/journal_reference", "/source"],
        [F.Volume, "/volume"],
        [F.Issue, "/number", "/issueIdentifier"],
        [F.Pages, "/pageRange"],
        [F.FirstPage, "/startingPage"],
        [F.LastPage, "/endingPage"],
        [F.Publisher, "/publisher"],
        [F.Doi, "/doi", "/DOI"],
        [F.Arxiv, "/guid", "/identifier"],
        [F.Url, "/link", "/guid", "@about"],
        [F.Categories, "/category", "/subject"],
        [F.Language, "/language"],
        [F.SerialNumber, "/issn"])
    {
        HasNameLists = true,
        HasHtml = true,
    };
}
