using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>The postings by which the papers of a word are found.</summary>
/// <param name="Entry">The postings; of no papers if none has the word.</param>
/// <param name="IsUnion">Whether they are those of several terms, and not in the image.</param>
/// <param name="IsCorrected">Whether near terms stand for the word.</param>
/// <param name="Trust">What the weight of the word is multiplied by.</param>
internal readonly record struct ResolvedTerm(TermEntry Entry, bool IsUnion, bool IsCorrected = false, float Trust = 1)
{
    public bool IsFound => Entry.Papers > 0;

    /// <summary>The number of papers with the word, on which its weight depends: of a set of corpora, those of all.</summary>
    public int DocumentFrequency { get; init; } = Entry.Papers;

    /// <summary>States the number of papers with a word, of which each term is that of a corpus.</summary>
    public static void Weigh(Span<ResolvedTerm> terms, int papers)
    {
        foreach (ref ResolvedTerm term in terms)
            term = term with { DocumentFrequency = papers };
    }
}
