using TypedCorpus.Search;

namespace TypedCorpus;

/// <summary>What the results of a search ask of the papers that were searched: a corpus, or a set of them.</summary>
internal interface ISearchedCorpus : IPaperCorpus
{
    /// <summary>Gets a paper by its place in a search.</summary>
    Paper PaperAtPlace(int place);

    /// <summary>Narrows a search to the papers that some documents list.</summary>
    SearchRequest InDocuments(in SearchRequest request, IReadOnlyCollection<PaperDocument> documents);

    /// <summary>Counts all papers that a search finds.</summary>
    int CountAll(in SearchRequest request);

    /// <summary>Visits all papers that a search finds, in corpus order.</summary>
    void VisitAll(in SearchRequest request, Action<Paper> visit);

    /// <summary>Lists the words of a query that no paper has, with the words that stand for them.</summary>
    IReadOnlyList<SearchCorrection> CorrectionsOf(string query, bool asYouType);

    /// <summary>Replaces each word of a query that no paper has by the most similar one; null if there is none to replace.</summary>
    string? Correct(string query, bool asYouType);
}
