namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>The members that a corpus class has beside its papers, and those that every class has.</summary>
internal static class ReservedMembers
{
    public static readonly string[] Names =
    [
        // Of the class itself.
        "All", "Documents", "Find", "TryFind", "Opened", "LoadImage", "Image",
        // To come; a paper must not lose its member on the day they do.
        "Search", "Related", "Ids", "ByAuthor", "ByYear", "ByKeyword",
        // Of object.
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];
}
