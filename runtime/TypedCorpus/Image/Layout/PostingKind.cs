namespace TypedCorpus.Image.Layout;

/// <summary>
/// Which papers of a term a list has. In most of them a term stands once in the abstract and not in the title, and is
/// worth little: in a list of their own they need no frequencies, and a search for the best passes over all of them.
/// </summary>
internal enum PostingKind : byte
{
    /// <summary>All, each with a bit that says whether it is plain: a short list.</summary>
    Mixed,

    /// <summary>Those with the term in the title, or several times in the abstract.</summary>
    Strong,

    /// <summary>Those with <see cref="TermFrequency.Plain"/>.</summary>
    Plain,
}
