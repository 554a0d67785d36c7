using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace TypedCorpus;

/// <summary>Several corpora as one: lookups and searches answer as one corpus of all their documents would.</summary>
/// <remarks>
/// <para>
/// Nothing is copied or built: each corpus is read where it is. Hits, their order and their scores are those of one corpus that was
/// compiled from all documents, since weights are computed from the statistics of all corpora. The order of the papers is that of the
/// corpora, and within each its own.
/// </para>
/// <para>
/// A paper that several corpora have, by the rule by which documents of one corpus have one, is one paper of the set: it stands where
/// the first corpus has it, with the contents that it has there and the appearances of all. Every other paper is the very object
/// that its own corpus has, so that <see cref="Paper.Corpus"/>, <see cref="Paper.Index"/> and <see cref="Paper.Related"/> are those of
/// that corpus; <see cref="IndexOf"/> and <see cref="GetRelated"/> are those of the set.
/// </para>
/// <para>All members may be used from any thread.</para>
/// </remarks>
[DebuggerDisplay("{Corpora.Count} corpora")]
[DebuggerTypeProxy(typeof(PaperListDebugView))]
public sealed partial class CorpusSet : IPaperCorpus, IDisposable
{
    private PaperCorpus[] _corpora;
    private Lazy<SetPapers>? _papers;
    private PaperDocument[]? _documents;

    /// <summary>Creates a set. Nothing of the corpora is read before it is needed.</summary>
    /// <param name="corpora">The corpora, in the order of the set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpora"/> is null, or one of them is.</exception>
    /// <exception cref="ArgumentException">A corpus is given twice.</exception>
    public CorpusSet(params PaperCorpus[] corpora)
        : this((IReadOnlyList<PaperCorpus>)corpora)
    {
    }

    /// <inheritdoc cref="CorpusSet(PaperCorpus[])"/>
    public CorpusSet(IReadOnlyList<PaperCorpus> corpora)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        _corpora = [.. corpora];
        var seen = new HashSet<PaperCorpus>();
        foreach (PaperCorpus corpus in _corpora)
        {
            ArgumentNullException.ThrowIfNull(corpus, nameof(corpora));
            if (!seen.Add(corpus))
                throw new ArgumentException($"The corpus of '{corpus.Data.Owner.FullName}' is given twice.", nameof(corpora));
        }

        // The corpora themselves, since the field is emptied.
        PaperCorpus[] own = _corpora;
        _papers = new(() => new SetPapers(own));
    }

    /// <summary>The corpora, in the order of the set.</summary>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<PaperCorpus> Corpora => Opened;

    /// <summary>The number of distinct papers.</summary>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public int Count => Papers.Count;

    /// <summary>Whether all corpora have a full-text index, so that the set can be searched.</summary>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public bool HasFullTextIndex => Array.TrueForAll(Opened, corpus => corpus.HasFullTextIndex);

    /// <summary>
    /// The documents of all corpora, in the order of the set. Two corpora may each have a document of one name; and a document lists the
    /// papers as its own corpus has them.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<PaperDocument> Documents => _documents is { } documents && Opened.Length > 0
        ? documents
        : _documents = [.. Opened.SelectMany(corpus => corpus.Documents)];

    /// <summary>The papers and the statistics of all corpora.</summary>
    internal SetPapers Papers
    {
        get
        {
            Lazy<SetPapers>? papers = _papers;
            ObjectDisposedException.ThrowIf(papers is null, this);
            return papers.Value;
        }
    }

    private PaperCorpus[] Opened
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _corpora;
        }
    }

    /// <summary>Gets the paper at a place of the set.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paper.</exception>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public Paper this[int index]
    {
        get
        {
            SetPapers papers = Papers;
            return (uint)index < (uint)papers.Count
                ? papers.PaperAt(index)
                : throw new ArgumentOutOfRangeException(nameof(index), index, "The set has no such paper.");
        }
    }

    /// <summary>The place of a paper in the set.</summary>
    /// <param name="paper">A paper of the set, or of one of its corpora.</param>
    /// <returns>The place, from 0; −1 if the set does not have the paper.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public int IndexOf(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Papers.IndexOf(paper);
    }

    /// <summary>Enumerates the papers in the order of the set.</summary>
    public IEnumerator<Paper> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The numbers of corpora and documents.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{_corpora.Length} corpora with {_corpora.Sum(corpus => corpus.Documents.Count)} documents");
}
