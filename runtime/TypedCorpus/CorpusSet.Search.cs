using TypedCorpus.Search;
using TypedCorpus.Sets;

namespace TypedCorpus;

/// <content>The full-text search.</content>
public sealed partial class CorpusSet : ISearchedCorpus
{
    /// <summary>Finds the papers of all corpora whose titles, abstracts, authors and venues match a query, the best first.</summary>
    /// <remarks>
    /// Queries and options are those of <see cref="PaperCorpus.Search(string, SearchOptions)"/>, and so are hits and scores: words weigh
    /// by the number of papers of the set that have them, a misspelt word is one that no corpus has, and any words do only if no
    /// paper of the set has all.
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="options">Which part of the hits is wanted, in which order, from which papers, and how words are matched.</param>
    /// <returns>The hits; none if no paper matches. For up to 16 hits nothing is allocated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A corpus has no full-text index.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public SearchResults Search(string query, SearchOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ThrowIfNotSearchable();
        return new(this, query, options);
    }

    private void ThrowIfNotSearchable()
    {
        foreach (PaperCorpus corpus in Opened)
        {
            if (!corpus.HasFullTextIndex)
            {
                throw new InvalidOperationException(
                    $"The corpus '{corpus.Data.Owner.FullName}' of the set was compiled without a full-text index. "
                    + "Set FullTextIndex of its [PaperCorpus] to true.");
            }
        }
    }

    Paper ISearchedCorpus.PaperAtPlace(int place) => Papers.PaperAtPlace(place);

    SearchRequest ISearchedCorpus.InDocuments(in SearchRequest request, IReadOnlyCollection<PaperDocument> documents) =>
        request with { DocumentsOfParts = Papers.NumbersOf(documents) };

    int ISearchedCorpus.CountAll(in SearchRequest request)
    {
        CountVisitor visitor = default;
        SetEngine.VisitAll(Papers.Parts, request, ref visitor);
        return visitor.Count;
    }

    void ISearchedCorpus.VisitAll(in SearchRequest request, Action<Paper> visit)
    {
        var visitor = new PaperVisitor(Papers, visit);
        SetEngine.VisitAll(Papers.Parts, request, ref visitor);
    }

    IReadOnlyList<SearchCorrection> ISearchedCorpus.CorrectionsOf(string query, bool asYouType) =>
        SetEngine.CorrectionsOf(Papers.Parts, query, asYouType);

    string? ISearchedCorpus.Correct(string query, bool asYouType) => SetEngine.Correct(Papers.Parts, query, asYouType);
}
