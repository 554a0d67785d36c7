namespace TypedCorpus;

/// <summary>The order of the hits of a search.</summary>
public enum SearchOrder
{
    /// <summary>The best first; of equal scores the first in corpus order.</summary>
    Relevance = 0,

    /// <summary>The newest year first; papers of the same year in corpus order, and those without a year last.</summary>
    Newest = 1,

    /// <summary>The oldest year first; papers of the same year in corpus order, and those without a year last.</summary>
    Oldest = 2,

    /// <summary>By the title, letter by letter without case.</summary>
    Title = 3,

    /// <summary>In the order of the corpus.</summary>
    Corpus = 4,
}
