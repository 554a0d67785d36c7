namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>The sections of the image that a search reads.</summary>
/// <param name="Terms">The dictionary; text, for a term may have letters beyond ASCII.</param>
/// <param name="Postings">The postings of all terms.</param>
/// <param name="Lengths">The lengths of the papers.</param>
internal sealed record SearchIndex(string Terms, byte[] Postings, byte[] Lengths)
{
    /// <summary>The index of a corpus that is not to be searched: it has not even an empty dictionary.</summary>
    public static readonly SearchIndex None = new("", [], []);
}
