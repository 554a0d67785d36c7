namespace TypedCorpus;

/// <summary>
/// What a corpus knows besides its papers and can have members for: each is a class nested in the class of the corpus.
/// </summary>
[Flags]
public enum Vocabularies
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>Papers.Authors</c>: the people and groups who wrote the papers.</summary>
    Authors = 1,

    /// <summary><c>Papers.Venues</c>: the journals, books and proceedings.</summary>
    Venues = 2,

    /// <summary><c>Papers.Keywords</c>: the keywords and categories.</summary>
    Keywords = 4,

    /// <summary><c>Papers.Years</c>: the years of publication.</summary>
    Years = 8,

    /// <summary><c>Papers.Repositories</c>: the source repositories that papers link to.</summary>
    Repositories = 16,

    /// <summary><c>Papers.Lists</c>: the documents.</summary>
    Lists = 32,

    /// <summary>All of them.</summary>
    All = Authors | Venues | Keywords | Years | Repositories | Lists,
}
