using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus;

/// <summary>
/// Papers that are found by key, by query and by what they have. Whatever shows or serves papers takes them by this interface.
/// </summary>
/// <remarks>All members may be used from any thread.</remarks>
public interface IPaperCorpus : IReadOnlyList<Paper>
{
    /// <summary>Whether the papers can be searched.</summary>
    bool HasFullTextIndex { get; }

    /// <summary>The documents, in corpus order.</summary>
    IReadOnlyList<PaperDocument> Documents { get; }

    /// <summary>The place of a paper among the papers.</summary>
    /// <param name="paper">A paper of this corpus; of a set, also one of its corpora.</param>
    /// <returns>The place, from 0; −1 if the paper is not of this corpus.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    int IndexOf(Paper paper);

    /// <inheritdoc cref="PaperCorpus.Find(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    Paper? Find(string key);

    /// <inheritdoc cref="PaperCorpus.TryFind(string, out Paper?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    bool TryFind(string key, [NotNullWhen(true)] out Paper? paper);

    /// <inheritdoc cref="PaperCorpus.Search(string, SearchOptions)"/>
    SearchResults Search(string query, SearchOptions options = default);

    /// <summary>What the vectors of the papers are; null if there are none that can be searched.</summary>
    CorpusEmbeddings? Embeddings { get; }

    /// <inheritdoc cref="PaperCorpus.Nearest(ReadOnlySpan{float}, int, SearchFilter?, int)"/>
    IReadOnlyList<NearPaper> Nearest(ReadOnlySpan<float> vector, int count, SearchFilter? filter = null, int parallelism = 1);

    /// <summary>
    /// Finds the papers that are most similar to one, the most similar first; never the paper itself. <see cref="RelatedPaper.By"/>
    /// says by what: by vectors if the paper has one, and else by terms.
    /// </summary>
    /// <param name="paper">A paper of this corpus; of a set, also one of its corpora.</param>
    /// <param name="count">The largest number of papers, from 1 to 100; by terms a single corpus was compiled with at most ten.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paper"/> is not of this corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of that range.</exception>
    IReadOnlyList<RelatedPaper> GetRelated(Paper paper, int count = 10);

    /// <inheritdoc cref="PaperCorpus.ByAuthor(string)"/>
    IReadOnlyList<Paper> ByAuthor(string name);

    /// <inheritdoc cref="PaperCorpus.ByYear(int)"/>
    IReadOnlyList<Paper> ByYear(int year);

    /// <inheritdoc cref="PaperCorpus.ByKeyword(string)"/>
    IReadOnlyList<Paper> ByKeyword(string keyword);
}
