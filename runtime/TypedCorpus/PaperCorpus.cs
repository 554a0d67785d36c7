using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Keys;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus;

/// <summary>
/// The papers of a set of documents, each once, in the order in which the documents, sorted by name, first list them.
/// </summary>
/// <remarks>
/// All data is read in place from the assembly that it was compiled into. Each paper is one <see cref="Paper"/> and each
/// document one <see cref="PaperDocument"/>, which are created on first use.
/// All members may be used from any thread.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(PaperListDebugView))]
public sealed partial class PaperCorpus : IPaperCorpus
{
    // Papers are kept in chunks that are allocated on first use, so that a large corpus opens at once.
    private const int ChunkBits = 7;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly Paper?[]?[] _chunks;
    private DocumentList? _documents;
    private SearchStatistics? _statistics;
    private KeyTable? _keyTable;

    private PaperCorpus(CorpusData data)
    {
        Data = data;
        Count = data.PaperCount;
        _chunks = new Paper?[]?[(Count + ChunkSize - 1) >> ChunkBits];
    }

    /// <summary>The number of distinct papers.</summary>
    public int Count { get; }

    /// <summary>Whether the corpus was compiled with a full-text index and can be searched.</summary>
    public bool HasFullTextIndex => !Data.Terms.IsEmpty;

    /// <summary>The documents, in the order of their names.</summary>
    public IReadOnlyList<PaperDocument> Documents => DocumentList;

    internal readonly CorpusData Data;

    /// <summary>The statistics for scoring. Two threads may both compute them, with the same result.</summary>
    internal SearchStatistics Statistics => _statistics ?? MakeStatistics();

    internal DocumentList DocumentList =>
        _documents ?? Interlocked.CompareExchange(ref _documents, new(this), null) ?? _documents;

    /// <summary>Gets the paper at a place of the corpus.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such paper.</exception>
    public Paper this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                ThrowNoSuch(index);
            Paper?[]? chunk = _chunks[index >> ChunkBits];
            return chunk is not null && chunk[index & (ChunkSize - 1)] is { } paper ? paper : Make(index);
        }
    }

    /// <summary>Gets the paper at a place that the static data states; refuses the data if there is none.</summary>
    internal Paper At(int index)
    {
        if ((uint)index >= (uint)Count)
            Data.Refuse();
        return this[index];
    }

    /// <summary>Gets the paper with a key, as <see cref="Find(ReadOnlySpan{char})"/> finds it.</summary>
    /// <param name="key">The key, such as an id, a title, a DOI or a link.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No paper has this key.</exception>
    public Paper this[string key] => Find(key) ?? Miss(key);

    /// <summary>Opens the corpus that was compiled into an assembly. This method is called by generated code.</summary>
    /// <param name="image">The static data; null where the compiler left it out, as an editor may.</param>
    /// <param name="opener">
    /// The class that the corpus belongs to, or a class nested in it; its assembly embeds the documents.
    /// </param>
    /// <exception cref="CorpusDataException"><paramref name="image"/> is null, or of another version of the package.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PaperCorpus Open(CorpusImage? image, Type opener)
    {
        ArgumentNullException.ThrowIfNull(opener);
        return image is null ? throw CorpusDataException.Missing(CorpusData.OwnerOf(opener)) : new(new CorpusData(image, opener));
    }

    /// <summary>
    /// Opens the corpus that was compiled into an assembly and keeps it, unless another thread has done so. This method is
    /// called by generated code.
    /// </summary>
    /// <param name="image">The static data; null where the compiler left it out, as an editor may.</param>
    /// <param name="opener">
    /// The class that the corpus belongs to, or a class nested in it; its assembly embeds the documents.
    /// </param>
    /// <param name="place">Where the corpus is kept.</param>
    /// <returns>The corpus that is kept.</returns>
    /// <exception cref="CorpusDataException"><paramref name="image"/> is null, or of another version of the package.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PaperCorpus Open(CorpusImage? image, Type opener, ref PaperCorpus? place)
    {
        PaperCorpus opened = Open(image, opener);
        return Interlocked.CompareExchange(ref place, opened, null) ?? opened;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public Paper? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        // AsSpan would load another assembly of the framework.
        return Find(ref Unsafe.AsRef(in key.GetPinnableReference()), key.Length);
    }

    /// <summary>Finds a paper by its id, title, name, member, DOI, arXiv number or a link; case does not matter.</summary>
    /// <param name="key">
    /// An id (<see cref="Paper.Id"/>) or another citation key, a title as shown or as the document has it, a short name, the name
    /// of the paper's member, a DOI bare or as a link, an arXiv number with or without prefix, version or address, or a link with
    /// or without scheme, <c>www.</c>, last slash and <c>.git</c>. If no paper has the key, accents, the kinds of dashes and
    /// quotation marks, and white space beyond one space between words do not matter either. If several papers have it, the first in
    /// corpus order is found.
    /// </param>
    /// <returns>The paper; null if no paper has this key. Nothing is allocated for such a key.</returns>
    public Paper? Find(ReadOnlySpan<char> key) => Find(ref Unsafe.AsRef(in key.GetPinnableReference()), key.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Paper? Find(ref char key, int length)
    {
        int index = (_keyTable ?? OpenKeyTable()).Find(ref key, length);
        GC.KeepAlive(this);
        return index < 0 ? null : this[index];
    }

    /// <summary>
    /// Finds a paper by its id, title, name, DOI, arXiv number or a link, as <see cref="Find(ReadOnlySpan{char})"/> does.
    /// </summary>
    /// <param name="key">The key; case does not matter.</param>
    /// <param name="paper">The paper; null if no paper has this key.</param>
    /// <returns>Whether a paper has this key.</returns>
    public bool TryFind(string key, [NotNullWhen(true)] out Paper? paper) => (paper = Find(key)) is not null;

    /// <inheritdoc cref="TryFind(string, out Paper?)"/>
    public bool TryFind(ReadOnlySpan<char> key, [NotNullWhen(true)] out Paper? paper) => (paper = Find(key)) is not null;

    /// <summary>
    /// Gets the sizes of the parts of the static data that was compiled into the assembly beside the documents. For diagnostics:
    /// the parts and their names change from version to version.
    /// </summary>
    public IReadOnlyList<DataPartSize> GetDataSizes()
    {
        var sizes = new DataPartSize[(int)ImageSection.Count];
        for (ImageSection section = default; section < ImageSection.Count; section++)
            sizes[(int)section] = new(section.ToString(), Data.LengthOf(section));
        return sizes;
    }

    /// <summary>How a key that finds a paper finds it (<see cref="KeyTable.RankOf"/>).</summary>
    internal int RankOf(ReadOnlySpan<char> key, int paper) => (_keyTable ?? OpenKeyTable()).RankOf(key, paper);

    /// <summary>Enumerates the papers in corpus order.</summary>
    public IEnumerator<Paper> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The numbers of papers and documents.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} papers in {Documents.Count} documents");

    // A method of its own, so that a lookup saves no registers for it. Two threads may both open the table.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private KeyTable OpenKeyTable() => _keyTable = new(Data);

    private SearchStatistics MakeStatistics()
    {
        ReadOnlySpan<byte> lengths = Data.FieldNorms;
        if (lengths.Length < FieldNormsLayout.NormsAt)
            Data.Refuse();
        return _statistics = new(Count, lengths);
    }

    // Methods of their own, so that a lookup that succeeds loads none of the types that they need.
    [DoesNotReturn]
    private static void ThrowNoSuch(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, "The corpus has no such paper.");

    [DoesNotReturn]
    private static Paper Miss(string key) =>
        throw new KeyNotFoundException($"No paper of the corpus has the id, title, name or link '{key}'.");

    private Paper Make(int index)
    {
        ref Paper?[]? place = ref _chunks[index >> ChunkBits];
        Paper?[] chunk = place ?? Interlocked.CompareExchange(ref place, new Paper?[ChunkSize], null) ?? place;
        ref Paper? slot = ref chunk[index & (ChunkSize - 1)];
        return slot ?? Interlocked.CompareExchange(ref slot, new(this, index), null) ?? slot;
    }
}

/// <summary>The size of a part of the static data that a corpus adds to its assembly.</summary>
/// <param name="Name">The name of the part, for people; parts change from version to version.</param>
/// <param name="ByteLength">The length of the part in bytes.</param>
public readonly record struct DataPartSize(string Name, int ByteLength);
