using F = TypedCorpus.Generator.Reading.Records.RecordFields;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>References in TEI, as GROBID and HAL write them.</summary>
internal static class TeiSchema
{
    public static readonly XmlSchema Reference = new(
        ["biblStruct"],
        [F.Type, "monogr/title@level"],
        [F.Key, "@id"],
        [F.Title, "analytic/title[type=main]", "analytic/title", "monogr/title"],
        [F.Abstract, "abstract"],
        [F.Authors, "analytic/author", "monogr/author"],
        [F.Date, "imprint/date[type=published]@when", "imprint/date[type=datePub]", "imprint/date@when", "imprint/date", "date@when"],
        [F.Venue, "monogr/title"],
        [F.Volume, "biblScope[unit=volume]"],
        [F.Issue, "biblScope[unit=issue]"],
        [F.FirstPage, "biblScope[unit=page]@from"],
        [F.LastPage, "biblScope[unit=page]@to"],
        [F.Pages, "biblScope[unit=page]", "biblScope[unit=pp]"],
        [F.Publisher, "imprint/publisher", "monogr/publisher"],
        [F.Doi, "idno[type=DOI]"],
        [F.Arxiv, "idno[type=arXiv]"],
        [F.Url, "ptr@target", "ref@target"],
        [F.Note, "note"],
        ["issn", "idno[type=ISSN]"],
        ["isbn", "idno[type=ISBN]"],
        ["pmid", "idno[type=PMID]"],
        ["editor", "monogr/editor"],
        ["eventtitle", "meeting"])
    {
        Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["j"] = "article",
            ["m"] = "inproceedings",
        },
        DefaultType = "misc",
        MayContainItself = true,
    };
}
