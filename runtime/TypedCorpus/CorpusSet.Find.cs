using System.Diagnostics.CodeAnalysis;

namespace TypedCorpus;

/// <content>The lookup by key.</content>
public sealed partial class CorpusSet
{
    /// <summary>Gets the paper with a key, as <see cref="Find(ReadOnlySpan{char})"/> finds it.</summary>
    /// <param name="key">The key, such as an id, a title, a DOI or a link.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No paper has this key.</exception>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public Paper this[string key] =>
        Find(key) ?? throw new KeyNotFoundException($"No paper of the set has the id, title, name or link '{key}'.");

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public Paper? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Find(key.AsSpan());
    }

    /// <summary>Finds a paper by its id, title, name, member, DOI, arXiv number or a link; case does not matter.</summary>
    /// <remarks>
    /// If papers of several corpora have the key, an id wins over a title, a title over a name, and so on, as in one corpus; of equal
    /// ones the first corpus wins. An id is the one that the paper has in its own corpus: where one corpus of all documents would tell
    /// two papers with one title apart by a suffix, each keeps its id here, and the id finds the first.
    /// </remarks>
    /// <param name="key">A key as <see cref="PaperCorpus.Find(ReadOnlySpan{char})"/> takes it.</param>
    /// <returns>The paper; null if no paper has this key. Nothing is allocated for such a key.</returns>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public Paper? Find(ReadOnlySpan<char> key) => Papers.Find(key);

    /// <summary>
    /// Finds a paper by its id, title, name, DOI, arXiv number or a link, as <see cref="Find(ReadOnlySpan{char})"/> does.
    /// </summary>
    /// <param name="key">The key; case does not matter.</param>
    /// <param name="paper">The paper; null if no paper has this key.</param>
    /// <returns>Whether a paper has this key.</returns>
    public bool TryFind(string key, [NotNullWhen(true)] out Paper? paper) => (paper = Find(key)) is not null;

    /// <inheritdoc cref="TryFind(string, out Paper?)"/>
    public bool TryFind(ReadOnlySpan<char> key, [NotNullWhen(true)] out Paper? paper) => (paper = Find(key)) is not null;
}
