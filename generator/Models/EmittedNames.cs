namespace TypedCorpus.Generator.Models;

/// <summary>
/// The names that generated code declares or uses; a test finds those of the runtime in its assembly. The readers of
/// declarations, the namer of members and the analyzers take them from here too.
/// </summary>
internal static class EmittedNames
{
    // The runtime's types, and their members that generated code uses.
    public const string Paper = "TypedCorpus.Paper";
    public const string PaperCorpus = "TypedCorpus.PaperCorpus";
    public const string PaperDocument = "TypedCorpus.PaperDocument";
    public const string SearchResults = "TypedCorpus.SearchResults";
    public const string SearchOptions = "TypedCorpus.SearchOptions";
    public const string CorpusImage = "TypedCorpus.Image.CorpusImage";
    public const string CorpusKeys = "TypedCorpus.Image.CorpusKeysAttribute";
    public const string Vocabulary = "TypedCorpus.Vocabulary";
    public const string AuthorEntry = "TypedCorpus.AuthorEntry";
    public const string VenueEntry = "TypedCorpus.VenueEntry";
    public const string KeywordEntry = "TypedCorpus.KeywordEntry";
    public const string YearEntry = "TypedCorpus.YearEntry";
    public const string RepositoryEntry = "TypedCorpus.RepositoryEntry";
    public const string GetField = "GetField";
    public const string Open = "Open";
    public const string OpenResource = "OpenResource";
    public const string Section = "Section";

    // The members of a corpus and of its class, which hand on to them.
    public const string Find = "Find";
    public const string TryFind = "TryFind";
    public const string Documents = "Documents";
    public const string Search = "Search";
    public const string ByAuthor = "ByAuthor";
    public const string ByYear = "ByYear";
    public const string ByKeyword = "ByKeyword";

    /// <summary>The member of the class that is the whole corpus.</summary>
    public const string All = "All";

    /// <summary>The class of the papers' ids.</summary>
    public const string Ids = "Ids";

    // The private members of the class; each is renamed if the user declares a member of that name.

    /// <summary>The class that opens the corpus on first use.</summary>
    public const string Opened = "Opened";

    /// <summary>The class of the static data.</summary>
    public const string Image = "Image";

    /// <summary>The method that creates the static data, declared in one generated file and implemented in the other.</summary>
    public const string LoadImage = "LoadImage";

    /// <summary>The method that the papers' members call: the compiler binds a single method faster than an indexer.</summary>
    public const string PaperAt = "PaperAt";

    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The members of a paper, which an extension of the same name would stand behind.</summary>
    public static readonly string[] OfPaper =
    [
        "Abstract", "AbstractUtf8", "Appearances", "ArxivId", "Authors", "Categories", "Corpus", "Doi", "Embedding", "EntryType", "Fields",
        GetField, "HasAbstract", "Id", "Index", "Issue", "Keywords", "Language", "Links", "Month", "Name", "Note", "Pages", "PdfUrl", "Publisher",
        "RawAbstract", "RawAbstractUtf8", "RawTitle", "RawTitleUtf8", "References", "Related", "Repositories", "Terms", "Title",
        "TitleUtf8", "ToBibTeX", "ToCslJson", "ToMarkdownCitation", "ToRis", "Url", "Venue", "Volume", "Year", .. OfObject,
    ];

    /// <summary>The members for all papers, by which a user's class may not be named.</summary>
    public static readonly string[] ClassMembers = [All, Documents, Find, ByAuthor, ByKeyword, ByYear, Ids, Search, TryFind];

    /// <summary>The classes of vocabularies, which have the names of the properties of a corpus and of the flags.</summary>
    public static IEnumerable<string> ClassesOf(VocabulariesModel vocabularies) => Enum.GetValues(typeof(VocabulariesModel))
        .Cast<VocabulariesModel>()
        .Where(one => one is not (VocabulariesModel.None or VocabulariesModel.All) && vocabularies.HasFlag(one))
        .Select(one => one.ToString());

    /// <summary>The names that no paper's member takes.</summary>
    public static readonly string[] Reserved =
    [
        .. ClassMembers, Opened, LoadImage, Image, PaperAt,

        // Reserved for a member to come, so that no paper loses its member to it.
        "Related",

        .. OfObject,
    ];

    /// <summary>The names that no member of a vocabulary takes, besides that of its class.</summary>
    public static readonly string[] ReservedInVocabulary = [All, Find, Ids, .. OfObject];

    /// <summary>The types of the runtime that generated code names, each with the members that it uses.</summary>
    public static IReadOnlyDictionary<string, string[]> RuntimeMembers { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Paper] = [GetField],
        [PaperDocument] = [],
        [SearchResults] = [],
        [SearchOptions] = [],
        [PaperCorpus] =
        [
            Open, Find, TryFind, Documents, Search, ByAuthor, ByYear, ByKeyword,
            .. ClassesOf(VocabulariesModel.All & ~VocabulariesModel.Lists),
        ],
        [Vocabulary + "`1"] = [Find, "Item"],
        [AuthorEntry] = [],
        [VenueEntry] = [],
        [KeywordEntry] = [],
        [YearEntry] = [],
        [RepositoryEntry] = [],
        [CorpusImage] = [Section, OpenResource],
        [CorpusKeys] = [],
    };
}
