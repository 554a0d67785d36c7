using System.Collections;
using System.Diagnostics;
using TypedCorpus.Image;

namespace TypedCorpus;

/// <summary>
/// All authors, venues, keywords, years or repositories of a corpus: years in their order, all others by the number of their
/// papers, the most first. It is empty if the corpus was compiled without this vocabulary.
/// </summary>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class Vocabulary<TEntry> : IReadOnlyList<TEntry>
    where TEntry : VocabularyEntry
{
    private readonly PaperCorpus _corpus;
    private readonly int _kind;
    private readonly int _first;
    private readonly Func<PaperCorpus, int, TEntry> _create;
    private readonly TEntry?[] _entries;

    internal Vocabulary(PaperCorpus corpus, int kind, Func<PaperCorpus, int, TEntry> create)
    {
        _corpus = corpus;
        _kind = kind;
        _create = create;
        (_first, Count) = VocabularyReader.Entries(corpus.Data, kind);
        _entries = new TEntry?[Count];
    }

    /// <summary>The number of entries.</summary>
    public int Count { get; }

    /// <summary>Gets the entry at a place of the vocabulary.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public TEntry this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            ref TEntry? place = ref _entries[index];
            return place ?? Interlocked.CompareExchange(ref place, _create(_corpus, _first + index), null) ?? place;
        }
    }

    /// <summary>Finds an entry by its name or one of its variants; case, accents and signs do not matter.</summary>
    /// <param name="name">
    /// The name: of an author in either order (<c>Ashish Vaswani</c>, <c>Vaswani, Ashish</c>), of a repository as
    /// <c>github.com/owner/name</c> with or without <c>https://</c>.
    /// </param>
    /// <returns>The entry; null if there is none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public TEntry? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int row = VocabularyReader.Find(_corpus.Data, _kind, name);
        if (row < 0)
            return null;
        if (row < _first || row - _first >= Count)
            _corpus.Data.Refuse();
        return this[row - _first];
    }

    /// <summary>Enumerates the entries.</summary>
    public IEnumerator<TEntry> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
