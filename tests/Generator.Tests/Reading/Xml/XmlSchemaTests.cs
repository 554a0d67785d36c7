using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Xml;

/// <summary>A record of each service, library and program.</summary>
public sealed class XmlSchemaTests
{
    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.atom")]
    public void Arxiv(string name)
    {
        EntryModel entry = One(
            name,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <link href="http://arxiv.org/api/query?search_query=all:gates" rel="self" type="application/atom+xml"/>
              <title type="html">ArXiv Query: search_query=all:gates</title>
              <id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
              <entry>
                <id>http://arxiv.org/abs/2101.00001v3</id>
                <updated>2023-08-02T00:41:18Z</updated>
                <published>2021-06-12T17:57:34Z</published>
                <title>Gates of the River,
              and How They Open</title>
                <summary>  They open &amp; close. See https://github.com/a/b
            </summary>
                <author><name>Mara Quill</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Univ</arxiv:affiliation></author>
                <author><name>Ilse van der Berg</name></author>
                <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.5072/gates.1</arxiv:doi>
                <link title="doi" href="http://dx.doi.org/10.5072/gates.1" rel="related"/>
                <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">15 pages, 5 figures</arxiv:comment>
                <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">J. Gates 12 (2021) 345</arxiv:journal_ref>
                <link href="http://arxiv.org/abs/2101.00001v3" rel="alternate" type="text/html"/>
                <link title="pdf" href="http://arxiv.org/pdf/2101.00001v3" rel="related" type="application/pdf"/>
                <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
                <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
                <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
              </entry>
            </feed>
            """);
        Assert.Equal("Gates of the River, and How They Open", entry.Title.Display);
        Assert.Equal("They open & close. See https://github.com/a/b", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("2101.00001", 2021, 6, "10.5072/gates.1"), (paper.ArxivId, paper.Year, paper.Month, paper.Doi));
        Assert.Equal([new("Quill", "Mara"), new("van der Berg", "Ilse")], paper.Authors);
        Assert.Equal(("http://arxiv.org/abs/2101.00001v3", "http://arxiv.org/pdf/2101.00001v3"), (paper.Url, paper.PdfUrl));
        Assert.Equal(("J. Gates 12 (2021) 345", "15 pages, 5 figures"), (paper.Venue, paper.Note));
        Assert.Equal(["cs.CL", "cs.LG"], paper.Categories);
        Assert.Equal("2021-06-12", Field(paper, "date"));
    }

    [Fact]
    public void PubMed()
    {
        EntryModel entry = One(
            "a.xml",
            """
            <?xml version="1.0" ?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd">
            <PubmedArticleSet>
            <PubmedArticle>
              <MedlineCitation Status="MEDLINE" Owner="NLM">
                <PMID Version="1">31234567</PMID>
                <DateCompleted><Year>2020</Year><Month>01</Month><Day>18</Day></DateCompleted>
                <Article PubModel="Print-Electronic">
                  <Journal>
                    <ISSN IssnType="Electronic">1234-5678</ISSN>
                    <JournalIssue CitedMedium="Internet"><Volume>12</Volume><Issue>3</Issue>
                      <PubDate><Year>2019</Year><Month>Mar</Month><Day>15</Day></PubDate></JournalIssue>
                    <Title>Journal of gates</Title><ISOAbbreviation>J Gates</ISOAbbreviation>
                  </Journal>
                  <ArticleTitle>Gates of the <i>river</i>, and how they open.</ArticleTitle>
                  <Pagination><MedlinePgn>345-9</MedlinePgn></Pagination>
                  <ELocationID EIdType="pii" ValidYN="Y">e345</ELocationID>
                  <ELocationID EIdType="doi" ValidYN="Y">10.5072/gates.1</ELocationID>
                  <Abstract>
                    <AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">Gates open.</AbstractText>
                    <AbstractText Label="METHODS" NlmCategory="METHODS">We looked.</AbstractText>
                  </Abstract>
                  <AuthorList CompleteYN="Y">
                    <Author ValidYN="Y"><LastName>Quill</LastName><ForeName>Mara B</ForeName><Initials>MB</Initials>
                      <AffiliationInfo><Affiliation>Department of Gates.</Affiliation></AffiliationInfo></Author>
                    <Author ValidYN="Y"><LastName>King</LastName><ForeName>Martin</ForeName><Initials>M</Initials><Suffix>Jr</Suffix></Author>
                    <Author ValidYN="Y"><CollectiveName>Gate Study Group</CollectiveName></Author>
                  </AuthorList>
                  <Language>eng</Language>
                  <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList>
                </Article>
                <MedlineJournalInfo><Country>England</Country><MedlineTA>J Gates</MedlineTA></MedlineJournalInfo>
                <MeshHeadingList><MeshHeading><DescriptorName UI="D012392">Rivers</DescriptorName></MeshHeading></MeshHeadingList>
                <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">gates</Keyword></KeywordList>
              </MedlineCitation>
              <PubmedData><ArticleIdList><ArticleId IdType="pubmed">31234567</ArticleId><ArticleId IdType="pmc">PMC1234567</ArticleId>
                <ArticleId IdType="doi">10.5072/gates.1</ArticleId></ArticleIdList>
                <ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.5072/other</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData>
            </PubmedArticle>
            </PubmedArticleSet>
            """);
        Assert.Equal("Gates of the river, and how they open", entry.Title.Display);
        Assert.Equal("BACKGROUND: Gates open. METHODS: We looked.", entry.Abstract!.Display);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal(("article", 2019, 3, "2019-03-15"), (paper.EntryType, paper.Year, paper.Month, Field(paper, "date")));
        Assert.Equal([new("Quill", "Mara B"), new("King", "Martin", "Jr"), new("Gate Study Group", IsLiteral: true)], paper.Authors);
        Assert.Equal(("Journal of gates", "12", "3", "345–349"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("10.5072/gates.1", "eng"), (paper.Doi, paper.Language));
        Assert.Equal(["Rivers", "gates"], paper.Keywords);
        Assert.Equal(("31234567", "PMC1234567", "J Gates", ""), (Field(paper, "pmid"), Field(paper, "pmcid"), Field(paper, "shortjournal"), Field(paper, "otherdoi")));
    }

    [Fact]
    public void EndNote()
    {
        BibliographyModel paper = One(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?><xml><records><record><database name="My.enl" path="My.enl">My.enl</database>
            <ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Quill, Mara</style></author>
            <author><style face="normal">Gate Organization,</style></author></authors></contributors><titles><title><style face="normal">Gates of
             the </style><style face="italic">river</style></title><secondary-title><style>Journal of Gates</style></secondary-title></titles>
            <periodical><full-title><style>Journal of Gates</style></full-title></periodical><pages><style>345-349</style></pages>
            <volume><style>12</style></volume><number><style>3</style></number><keywords><keyword><style>gates</style></keyword></keywords>
            <dates><year><style>2019</style></year><pub-dates><date><style>Mar 15</style></date></pub-dates></dates>
            <isbn><style>1234-5678</style></isbn><abstract><style>They open.</style></abstract>
            <urls><related-urls><url><style>https://example.org/gates</style></url></related-urls></urls>
            <electronic-resource-num><style>10.5072/gates.1</style></electronic-resource-num></record></records></xml>
            """).Bibliography!;
        Assert.Equal(("article", 2019, 3, "2019-03-15"), (paper.EntryType, paper.Year, paper.Month, Field(paper, "date")));
        Assert.Equal("Quill, Mara and {Gate Organization}", PersonNames.Write(paper.Authors));
        Assert.Equal(("Journal of Gates", "12", "3", "345–349"), (paper.Venue, paper.Volume, paper.Issue, paper.Pages));
        Assert.Equal(("10.5072/gates.1", "https://example.org/gates", "1234-5678"), (paper.Doi, paper.Url, Field(paper, "issn")));
        Assert.Equal(["date", "issn"], paper.Fields.Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<dblp>{0}</dblp>")]
    [InlineData("<dblpperson name=\"Mara Quill\" n=\"1\"><person key=\"homepages/q\"><author>Mara Quill</author></person><r>{0}</r></dblpperson>")]
    public void Dblp(string document)
    {
        string record = "<inproceedings key=\"conf/icg/Quill19\" mdate=\"2020-01-01\"><author>Mara Quill</author><author>J&uuml;rgen Bel</author>"
            + "<title>Gates of the river.</title><pages>1-9</pages><year>2019</year><booktitle>ICG</booktitle>"
            + "<ee type=\"oa\">https://doi.org/10.5072/icg.1</ee><crossref>conf/icg/2019</crossref><url>db/conf/icg/icg2019.html#Quill19</url></inproceedings>";
        BibliographyModel paper = One("dblp.xml", document.Replace("{0}", record, StringComparison.Ordinal)).Bibliography!;
        Assert.Equal(("inproceedings", "conf/icg/Quill19", 2019, "ICG"), (paper.EntryType, paper.Key, paper.Year, paper.Venue));
        Assert.Equal("Quill, Mara and Bel, Jürgen", PersonNames.Write(paper.Authors));
        Assert.Equal(("1–9", "10.5072/icg.1", "https://doi.org/10.5072/icg.1"), (paper.Pages, paper.Doi, paper.Url));
    }

    [Theory]
    [InlineData(
        "<article article-type=\"research-article\"><front><journal-meta><journal-title-group><journal-title>J Gates</journal-title></journal-title-group></journal-meta>"
        + "<article-meta><article-id pub-id-type=\"doi\">10.5072/g</article-id><title-group><article-title>T</article-title></title-group><contrib-group>"
        + "<contrib contrib-type=\"author\"><name><surname>Quill</surname><given-names>Mara</given-names></name></contrib><contrib contrib-type=\"editor\"><name><surname>Bel</surname><given-names>A</given-names></name></contrib></contrib-group>"
        + "<pub-date pub-type=\"epub\"><day>5</day><month>3</month><year>2019</year></pub-date><volume>1</volume><fpage>1</fpage><lpage>9</lpage>"
        + "<abstract><title>Abstract</title><p>A.</p></abstract></article-meta></front><body><sec><title>Intro</title></sec></body>"
        + "<back><ref-list><ref><element-citation><article-title>Other</article-title></element-citation></ref></ref-list></back></article>",
        "article 2019 J Gates 10.5072/g 1–9 A.")]
    [InlineData(
        "<modsCollection><mods><titleInfo><title>T</title></titleInfo><name type=\"personal\"><namePart type=\"given\">Mara</namePart><namePart type=\"family\">Quill</namePart><role><roleTerm>author</roleTerm></role></name>"
        + "<genre>journal article</genre><originInfo><dateIssued>2019</dateIssued></originInfo><abstract>A.</abstract><relatedItem type=\"host\"><titleInfo><title>J Gates</title></titleInfo>"
        + "<part><detail type=\"volume\"><number>1</number></detail><extent unit=\"page\"><start>1</start><end>9</end></extent></part></relatedItem><identifier type=\"doi\">10.5072/g</identifier></mods></modsCollection>",
        "article 2019 J Gates 10.5072/g 1–9 A.")]
    [InlineData(
        "<resource xmlns=\"http://datacite.org/schema/kernel-4\"><identifier identifierType=\"DOI\">10.5072/g</identifier><creators><creator><creatorName nameType=\"Personal\">Quill, Mara</creatorName><givenName>Mara</givenName><familyName>Quill</familyName></creator></creators>"
        + "<titles><title>T</title></titles><publisher>Gates</publisher><publicationYear>2019</publicationYear><resourceType resourceTypeGeneral=\"Dataset\">Data</resourceType><descriptions><description descriptionType=\"Abstract\">A.</description></descriptions></resource>",
        "dataset 2019  10.5072/g  A.")]
    [InlineData(
        "<doi_records><doi_record><crossref><journal><journal_metadata><full_title>J Gates</full_title></journal_metadata><journal_issue><journal_volume><volume>1</volume></journal_volume></journal_issue>"
        + "<journal_article><titles><title>T</title></titles><contributors><person_name contributor_role=\"author\"><given_name>Mara</given_name><surname>Quill</surname></person_name></contributors>"
        + "<abstract>A.</abstract><publication_date media_type=\"print\"><month>03</month><year>2019</year></publication_date><pages><first_page>1</first_page><last_page>9</last_page></pages><doi_data><doi>10.5072/g</doi></doi_data></journal_article></journal></crossref></doi_record></doi_records>",
        "article 2019 J Gates 10.5072/g 1–9 A.")]
    [InlineData(
        "<responseWrapper><hitCount>1</hitCount><resultList><result><id>1</id><doi>10.5072/g</doi><title>T</title><authorString>Quill M.</authorString><authorList><author><fullName>Quill M</fullName><firstName>Mara</firstName><lastName>Quill</lastName></author></authorList>"
        + "<journalInfo><journal><title>J Gates</title></journal></journalInfo><pubYear>2019</pubYear><pageInfo>1-9</pageInfo><abstractText>A.</abstractText></result></resultList></responseWrapper>",
        "article 2019 J Gates 10.5072/g 1–9 A.")]
    [InlineData(
        "<OAI-PMH><ListRecords><record><header><identifier>oai:x:1</identifier></header><metadata><oai_dc:dc><dc:title>T</dc:title><dc:creator>Quill, Mara</dc:creator><dc:description>A.</dc:description><dc:date>2019-03-05</dc:date>"
        + "<dc:type>info:eu-repo/semantics/article</dc:type><dc:identifier>https://doi.org/10.5072/g</dc:identifier></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>",
        "article 2019  10.5072/g  A.")]
    [InlineData(
        "<OAI-PMH><ListRecords><record><metadata><arXiv><id>2101.00001</id><created>2019-03-05</created><updated>2021-01-01</updated><authors><author><keyname>Quill</keyname><forenames>Mara</forenames></author></authors><title>T</title>"
        + "<journal-ref>J Gates</journal-ref><doi>10.5072/g</doi><abstract> A. </abstract></arXiv></metadata></record></ListRecords></OAI-PMH>",
        "misc 2019 J Gates 10.5072/g  A.")]
    [InlineData(
        "<OAI-PMH><ListRecords><record><metadata><arXivRaw><id>2101.00001</id><version version=\"v2\"><date>Wed, 2 Aug 2023 00:41:18 GMT</date></version><version version=\"v1\"><date>Tue, 5 Mar 2019 17:57:34 GMT</date></version>"
        + "<title>T</title><authors>Mara Quill and Ada Bel</authors><journal-ref>J Gates</journal-ref><doi>10.5072/g</doi><abstract>A.</abstract></arXivRaw></metadata></record></ListRecords></OAI-PMH>",
        "misc 2019 J Gates 10.5072/g  A.")]
    [InlineData(
        "<rss version=\"2.0\"><channel><title>Gates</title><item><title>T</title><link>https://example.org/g</link><description>&lt;p&gt;A.&lt;/p&gt;</description><dc:creator>Mara Quill, Ada Bel</dc:creator><pubDate>Tue, 05 Mar 2019 00:00:00 GMT</pubDate><prism:doi>10.5072/g</prism:doi><prism:publicationName>J Gates</prism:publicationName></item></channel></rss>",
        "article 2019 J Gates 10.5072/g  A.")]
    [InlineData(
        "<collection id=\"2019.icg\"><volume id=\"1\"><meta><booktitle>ICG</booktitle></meta><frontmatter><url>x</url></frontmatter><paper id=\"1\"><title>T</title><author><first>Mara</first><last>Quill</last></author><pages>1–9</pages><abstract>A.</abstract><doi>10.5072/g</doi><bibkey>quill-2019</bibkey></paper></volume></collection>",
        "inproceedings   10.5072/g 1–9 A.")]
    [InlineData(
        "<TEI><listBibl><biblStruct xml:id=\"b0\"><analytic><title level=\"a\" type=\"main\">T</title><author><persName><forename type=\"first\">Mara</forename><surname>Quill</surname></persName></author><idno type=\"DOI\">10.5072/g</idno></analytic>"
        + "<monogr><title level=\"j\">J Gates</title><imprint><biblScope unit=\"volume\">1</biblScope><biblScope unit=\"page\" from=\"1\" to=\"9\"/><date type=\"published\" when=\"2019-03\"/></imprint></monogr></biblStruct></listBibl></TEI>",
        "article 2019 J Gates 10.5072/g 1–9 ")]
    [InlineData(
        "<b:Sources><b:Source><b:Tag>Qui19</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Title>T</b:Title><b:Year>2019</b:Year><b:Author><b:Author><b:NameList><b:Person><b:Last>Quill</b:Last><b:First>Mara</b:First></b:Person></b:NameList></b:Author></b:Author>"
        + "<b:JournalName>J Gates</b:JournalName><b:Pages>1-9</b:Pages><b:DOI>10.5072/g</b:DOI></b:Source></b:Sources>",
        "article 2019 J Gates 10.5072/g 1–9 ")]
    [InlineData(
        "<papers><paper><title>T</title><authors>Mara Quill and Ada Bel</authors><year>2019</year><venue>J Gates</venue><abstract>A.</abstract><doi>10.5072/g</doi><pages>1-9</pages></paper></papers>",
        "misc 2019 J Gates 10.5072/g 1–9 A.")]
    [InlineData(
        "<collection><record><datafield tag=\"100\"><subfield code=\"a\">Quill, Mara</subfield></datafield><datafield tag=\"245\"><subfield code=\"a\">T</subfield></datafield><datafield tag=\"260\"><subfield code=\"c\">c2019</subfield></datafield></record></collection>",
        "book 2019    ")]
    public void Other_schemas(string text, string fields)
    {
        EntryModel entry = One("a.xml", text);
        BibliographyModel paper = entry.Bibliography!;
        Assert.Equal("T", entry.Title.Display);
        Assert.Equal(new("Quill", "Mara"), paper.Authors[0]);
        Assert.Equal(fields, $"{paper.EntryType} {paper.Year} {paper.Venue} {paper.Doi} {paper.Pages} {entry.Abstract?.Display}");
    }

    [Theory]
    [InlineData("editor", "Roe, Jane and Berg, Ivo")]
    [InlineData("translator", "Bel, Ada")]
    [InlineData("contributor", "Lee, Ann and {Gate House} and Fay, Max")]
    public void Contributors_of_DataCite_are_fields_by_their_types(string field, string people)
    {
        EntryModel entry = One(
            "a.xml",
            "<resource xmlns=\"http://datacite.org/schema/kernel-4\"><titles><title>T</title></titles>"
            + "<creators><creator><creatorName>Quill, Mara</creatorName></creator></creators><contributors>"
            + "<contributor contributorType=\"Editor\"><contributorName>Roe, Jane</contributorName></contributor>"
            + "<contributor contributorType=\"DataCollector\"><contributorName>Lee, Ann</contributorName></contributor>"
            + "<contributor contributorType=\"HostingInstitution\"><contributorName nameType=\"Organizational\">Gate House</contributorName></contributor>"
            + "<contributor contributorType=\"Editor\"><contributorName>Berg, Ivo</contributorName></contributor>"
            + "<contributor contributorType=\"Translator\"><contributorName>Bel, Ada</contributorName></contributor>"
            + "<contributor><contributorName>Fay, Max</contributorName></contributor>"
            + "</contributors></resource>");
        Assert.Equal([new("Quill", "Mara")], entry.Bibliography!.Authors);
        Assert.Equal(people, Field(entry.Bibliography, field));
    }
}
