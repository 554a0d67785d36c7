using TypedCorpus.Search;

namespace TypedCorpus;

/// <content>The full-text search.</content>
public sealed partial class PaperCorpus : ISearchedCorpus
{
    /// <summary>Finds the papers whose titles, abstracts, authors and venues match a query, the best first.</summary>
    /// <remarks>
    /// <para>A query consists of words, in any order and form: <c>attentions</c> finds <c>attention</c>. It may also contain</para>
    /// <list type="bullet">
    /// <item><c>"exact phrase"</c>: these words, in these forms, one after the other; with <c>~2</c> behind it, with up to two
    /// other words between them; at most 5,000 papers are checked for phrases and names;</item>
    /// <item><c>prefix*</c>: any word with this prefix;</item>
    /// <item><c>title:word</c>, and so <c>abstract:</c>, <c>author:</c>, <c>venue:</c>, <c>keyword:</c>, <c>document:</c>,
    /// <c>type:</c>, <c>doi:</c>, <c>arxiv:</c>, <c>year:2015..2020</c> and <c>has:code</c>;</item>
    /// <item><c>-without</c> or <c>NOT without</c>: papers that have it are excluded;</item>
    /// <item><c>this OR that</c> or <c>this|that</c>, which binds less than what stands side by side, and <c>(parentheses)</c>.</item>
    /// </list>
    /// <para>
    /// A compound such as <c>ViT-B/16</c> is found whole and by its parts. Accents and case do not matter. Any text is
    /// a query; its first 32 words and values count, and <see cref="SearchResults.Notes"/> says what was not understood. Papers
    /// are ranked by BM25 over title and abstract (k1 1.2, b 0.75, a word of the title weighs 2.5 times one of the abstract;
    /// Robertson and Zaragoza 2009). Papers of equal score are in corpus order.
    /// </para>
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="options">Which part of the hits is wanted, in which order, from which papers, and how words are matched.</param>
    /// <returns>The hits; none if no paper matches. For up to 16 hits nothing is allocated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The corpus has no full-text index.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public SearchResults Search(string query, SearchOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!HasFullTextIndex)
        {
            throw new InvalidOperationException(
                "The corpus was compiled without a full-text index. Set FullTextIndex of its [PaperCorpus] to true.");
        }

        return new(this, query, options);
    }

    /// <summary>The numbers of documents; those of another corpus list no paper of this one.</summary>
    internal int[] NumbersOf(IReadOnlyCollection<PaperDocument> documents)
    {
        var numbers = new List<int>(documents.Count);
        foreach (PaperDocument document in documents)
        {
            if (document.Corpus == this)
                numbers.Add(document.Index);
        }

        return [.. numbers];
    }

    Paper ISearchedCorpus.PaperAtPlace(int place) => this[place];

    SearchRequest ISearchedCorpus.InDocuments(in SearchRequest request, IReadOnlyCollection<PaperDocument> documents) =>
        request with { Documents = NumbersOf(documents) };

    int ISearchedCorpus.CountAll(in SearchRequest request) => SearchEngine.CountAll(Data, Statistics, request);

    void ISearchedCorpus.VisitAll(in SearchRequest request, Action<Paper> visit) => SearchEngine.ReadAll(Data, Statistics, request, found =>
    {
        foreach (int paper in found)
            visit(this[paper]);
        return found.Count;
    });

    IReadOnlyList<SearchCorrection> ISearchedCorpus.CorrectionsOf(string query, bool asYouType) =>
        SearchEngine.CorrectionsOf(Data, Statistics, query, asYouType);

    string? ISearchedCorpus.Correct(string query, bool asYouType) => SearchEngine.Correct(Data, Statistics, query, asYouType);
}
