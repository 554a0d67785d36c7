namespace TypedCorpus.Generator.Configuration;

/// <summary>The members that a corpus class has beside its papers, and those that every class has.</summary>
internal static class ReservedMembers
{
    /// <summary>The members for all papers, which a user's class may not be named by.</summary>
    public static readonly string[] Public = ["All", "ByAuthor", "ByKeyword", "ByYear", "Documents", "Find", "Ids", "Search", "TryFind"];

    /// <summary>All names that no paper's member takes.</summary>
    public static readonly string[] Names =
    [
        .. Public,

        // Not to be seen.
        "Opened", "LoadImage", "Image", "PaperAt",

        // To come; a paper must not lose its member on the day they do.
        "Related",

        // Of object.
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];
}
