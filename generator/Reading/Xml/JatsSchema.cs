using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>The articles of PubMed Central and of publishers, in the Journal Article Tag Suite.</summary>
internal static class JatsSchema
{
    public static readonly XmlSchema Article = new(
        ["/article", "pmc-articleset/article", "metadata/article", "articles/article"],
        [F.Title, "article-meta/title-group/article-title"],
        [F.Abstract, "article-meta/abstract"],
        [F.Authors, "article-meta/contrib-group/contrib"],
        [
            F.Date, "article-meta/pub-date[pub-type=ppub]", "article-meta/pub-date[pub-type=collection]",
            "article-meta/pub-date[date-type=pub]",
            "article-meta/pub-date[pub-type=epub]", "article-meta/pub-date",
        ],
        [F.Venue, "journal-title-group/journal-title", "journal-meta/journal-title", "journal-meta/abbrev-journal-title"],
        [F.Volume, "article-meta/volume"],
        [F.Issue, "article-meta/issue"],
        [F.FirstPage, "article-meta/fpage", "article-meta/elocation-id"],
        [F.LastPage, "article-meta/lpage"],
        [F.Publisher, "publisher/publisher-name"],
        [F.Doi, "article-meta/article-id[pub-id-type=doi]"],
        [F.Arxiv, "article-meta/article-id[pub-id-type=arxiv]"],
        [F.Url, "article-meta/self-uri@href"],
        [F.Keywords, "kwd-group/kwd"],
        [F.Categories, "article-categories/subj-group/subject"],
        [F.Language, "@lang"],
        ["pmid", "article-meta/article-id[pub-id-type=pmid]"],
        ["pmcid", "article-meta/article-id[pub-id-type=pmc]", "article-meta/article-id[pub-id-type=pmcid]"],
        ["issn", "journal-meta/issn"],
        ["address", "publisher/publisher-loc"],
        ["subtitle", "article-meta/title-group/subtitle"]);
}
