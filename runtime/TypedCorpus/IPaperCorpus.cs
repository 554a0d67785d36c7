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

    /// <inheritdoc cref="PaperCorpus.Find(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    Paper? Find(string key);

    /// <inheritdoc cref="PaperCorpus.TryFind(string, out Paper?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    bool TryFind(string key, [NotNullWhen(true)] out Paper? paper);

    /// <inheritdoc cref="PaperCorpus.Search(string, SearchOptions)"/>
    SearchResults Search(string query, SearchOptions options = default);

    /// <inheritdoc cref="PaperCorpus.ByAuthor(string)"/>
    IReadOnlyList<Paper> ByAuthor(string name);

    /// <inheritdoc cref="PaperCorpus.ByYear(int)"/>
    IReadOnlyList<Paper> ByYear(int year);

    /// <inheritdoc cref="PaperCorpus.ByKeyword(string)"/>
    IReadOnlyList<Paper> ByKeyword(string keyword);
}
