namespace TypedCorpus.Generator.Emitting;

/// <summary>The names of the runtime that emitted code uses; a test finds each of them in the runtime's assembly.</summary>
internal static class RuntimeNames
{
    public const string Paper = "TypedCorpus.Paper";
    public const string PaperCorpus = "TypedCorpus.PaperCorpus";
    public const string PaperDocument = "TypedCorpus.PaperDocument";
    public const string SearchResults = "TypedCorpus.SearchResults";
    public const string SearchOptions = "TypedCorpus.SearchOptions";
    public const string CorpusImage = "TypedCorpus.Image.CorpusImage";
    public const string CorpusKeys = "TypedCorpus.Image.CorpusKeysAttribute";

    public const string Open = "Open";
    public const string Find = "Find";
    public const string TryFind = "TryFind";
    public const string Documents = "Documents";
    public const string Search = "Search";
    public const string ByAuthor = "ByAuthor";
    public const string ByYear = "ByYear";
    public const string ByKeyword = "ByKeyword";

    /// <summary>The types that emitted code names, each with the members that it uses.</summary>
    public static IReadOnlyDictionary<string, string[]> Members { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Paper] = [],
        [PaperDocument] = [],
        [SearchResults] = [],
        [SearchOptions] = [],
        [PaperCorpus] = [Open, Find, TryFind, Documents, Search, ByAuthor, ByYear, ByKeyword],
        [CorpusImage] = ImageSections.Names,
        [CorpusKeys] = [],
    };
}
