namespace TypedCorpus.AspNetCore;

/// <summary>The pages that there may be besides the search, the papers and the documents.</summary>
[Flags]
public enum PaperCorpusPages
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The map, on which similar papers are near one another.</summary>
    Map = 1,

    /// <summary>The API, with its description.</summary>
    Api = 2,

    /// <summary>All.</summary>
    All = Map | Api,
}
