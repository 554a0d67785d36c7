using TypedCorpus.Sets;

namespace TypedCorpus;

/// <content>The papers that are similar to one.</content>
public sealed partial class CorpusSet
{
    /// <summary>Finds the papers of the set that are most similar to one, the most similar first; never the paper itself.</summary>
    /// <remarks>
    /// By the measure of <see cref="Paper.Related"/>: if the paper has a vector and all vectors of the set are of one model, those whose
    /// vectors are nearest, and else the cosine of tf-idf vectors, with the statistics of all corpora. These are found when
    /// they are asked for, among the papers that a search for the words that weigh most in the paper finds first.
    /// </remarks>
    /// <param name="paper">A paper of the set, or of one of its corpora.</param>
    /// <param name="count">The largest number of papers, from 1 to 100.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paper"/> is of another corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of that range.</exception>
    /// <exception cref="InvalidOperationException">A corpus has no full-text index.</exception>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<RelatedPaper> GetRelated(Paper paper, int count = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, PaperCorpus.MaxRelated);
        int index = IndexOf(paper);
        if (index < 0)
            throw new ArgumentException("The set does not have this paper.", nameof(paper));
        SetPapers papers = Papers;
        int corpus = papers.Parts.PartOfIndex(index, out int number);
        if (papers.VectorsOf(corpus) is { } table && table.SquareOf(number) > 0 && Embeddings is not null)
            return NearestTo(papers, table, number, papers.PlaceOf(index), count);
        ThrowIfNotSearchable();
        return SetEngine.FindRelated(papers.Parts, papers.PlaceOf(index), count)
            .ConvertAll(related => new RelatedPaper(papers.PaperAtPlace(related.Place), related.Similarity));
    }
}
