namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>All schemas.</summary>
internal static class XmlSchemas
{
    public static readonly IReadOnlyList<XmlSchema> All =
    [
        FeedSchemas.Atom, FeedSchemas.Rss, PubMedSchemas.Article, PubMedSchemas.Book, JatsSchema.Article, LibrarySchemas.EndNote,
        LibrarySchemas.Mods, LibrarySchemas.Word, LibrarySchemas.Marc, ArchiveSchemas.Dblp, ArchiveSchemas.Anthology,
        ArchiveSchemas.DublinCore,
        ArchiveSchemas.Arxiv, ArchiveSchemas.ArxivRaw, RegistrySchemas.DataCite, RegistrySchemas.CrossrefJournal,
        RegistrySchemas.CrossrefConference, RegistrySchemas.CrossrefBook, RegistrySchemas.CrossrefPosted, RegistrySchemas.EuropePmc,
        TeiSchema.Reference,
    ];
}
