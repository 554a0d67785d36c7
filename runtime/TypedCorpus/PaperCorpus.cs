using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedCorpus.Image;
using TypedCorpus.Search.Ranking;

namespace TypedCorpus;

/// <summary>
/// The distinct papers of some documents, in the order in which the documents, sorted by name, list them first.
/// </summary>
/// <remarks>
/// Everything is read in place from data that was compiled into the assembly. A <see cref="Paper"/> or
/// <see cref="PaperDocument"/> is made when it is first asked for and then kept, so that each is one object.
/// All members may be used from any thread.
/// </remarks>
public sealed partial class PaperCorpus : IReadOnlyList<Paper>
{
    // Papers in chunks, so that a large corpus has not one slot for each before the first is asked for.
    private const int ChunkBits = 7;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly Paper?[]?[] _chunks;
    private DocumentList? _documents;
    private SearchStatistics? _statistics;

    private PaperCorpus(CorpusData data)
    {
        Data = data;
        Count = data.PaperCount;
        _chunks = new Paper?[]?[(Count + ChunkSize - 1) >> ChunkBits];
    }

    /// <summary>The number of distinct papers.</summary>
    public int Count { get; }

    /// <summary>Whether the corpus was compiled with a full-text index, and can be searched.</summary>
    public bool HasFullTextIndex => !Data.Terms.IsEmpty;

    /// <summary>The documents, in the order of their names.</summary>
    public IReadOnlyList<PaperDocument> Documents => DocumentList;

    internal readonly CorpusData Data;

    /// <summary>What scores depend on; two threads may both make it, and it is the same.</summary>
    internal SearchStatistics Statistics => _statistics ??= new(Count, Data.Lengths);

    internal DocumentList DocumentList =>
        _documents ?? Interlocked.CompareExchange(ref _documents, new(this), null) ?? _documents;

    /// <summary>The static data that was compiled beside the documents, part by part: what the corpus costs an assembly.</summary>
    public IReadOnlyList<ImageSection> ImageSections => Data.Sections;

    /// <summary>The paper at a place of the corpus.</summary>
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

    /// <summary>The paper that the static data names by its place.</summary>
    internal Paper At(int index)
    {
        if ((uint)index >= (uint)Count)
            Data.Refuse();
        return this[index];
    }

    /// <summary>The paper with an id, title, name or link.</summary>
    /// <param name="key">What <see cref="Find(ReadOnlySpan{char})"/> takes.</param>
    /// <exception cref="KeyNotFoundException">No paper has this key.</exception>
    public Paper this[string key] => Find(key) ?? Miss(key);

    /// <summary>Opens the corpus that the generator compiled into an assembly. Generated code calls this.</summary>
    /// <param name="image">The static data; null where the compiler left it out, as an editor may.</param>
    /// <param name="opener">A class nested in the one that the corpus belongs to, or that one if it is nested in none; its assembly embeds the documents.</param>
    /// <exception cref="CorpusDataException"><paramref name="image"/> is null, or of another version of the package.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PaperCorpus Open(CorpusImage? image, Type opener)
    {
        ArgumentNullException.ThrowIfNull(opener);
        return image is null ? throw ImageFaults.Missing(CorpusData.OwnerOf(opener)) : new(new CorpusData(image, opener));
    }

    /// <summary>Opens a corpus into a place, unless another thread did so first: then that one is the corpus.</summary>
    /// <param name="image">What <see cref="Open(CorpusImage?, Type)"/> takes.</param>
    /// <param name="opener">The same.</param>
    /// <param name="place">Where the one corpus is kept.</param>
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
        // Not as a span of it, which the compiler makes by another assembly of the framework, that would have to be loaded.
        return Find(ref Unsafe.AsRef(in key.GetPinnableReference()), key.Length);
    }

    /// <summary>Finds a paper by its id, title, name, DOI, arXiv number or a link; case does not matter.</summary>
    /// <param name="key">
    /// An id (<see cref="Paper.Id"/>), a title as shown or as the document has it, a short name, a DOI bare or as a
    /// link, an arXiv number with or without prefix, version or address, or a link with or without scheme,
    /// <c>www.</c>, last slash and <c>.git</c>. Where several papers have one of these, the first in corpus order is found.
    /// </param>
    /// <returns>The paper, or null if none has this key. Nothing is allocated for a key that no paper has.</returns>
    public Paper? Find(ReadOnlySpan<char> key) => Find(ref Unsafe.AsRef(in key.GetPinnableReference()), key.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Paper? Find(ref char key, int length)
    {
        int index = Data.KeyTable.Find(ref key, length);
        GC.KeepAlive(this);
        return index < 0 ? null : this[index];
    }

    /// <summary>Finds a paper by its id, title, name or a link, as <see cref="Find(string)"/> does.</summary>
    /// <returns>Whether a paper has this key.</returns>
    public bool TryFind(string key, [NotNullWhen(true)] out Paper? paper) => (paper = Find(key)) is not null;

    /// <inheritdoc cref="TryFind(string, out Paper?)"/>
    public bool TryFind(ReadOnlySpan<char> key, [NotNullWhen(true)] out Paper? paper) => (paper = Find(key)) is not null;

    /// <summary>
    /// Finds the papers whose titles, abstracts, authors and venues say what a query asks for, the best first.
    /// </summary>
    /// <remarks>
    /// <para>A query is words, in any order and form: <c>attentions</c> finds <c>attention</c>. Beside words it may have</para>
    /// <list type="bullet">
    /// <item><c>"exact phrase"</c>: these words, in these forms, one behind the other, looked for in the first 5,000
    /// papers that have the words and may be among the best;</item>
    /// <item><c>-without</c>, <c>-"a phrase"</c>: papers that have it are left out;</item>
    /// <item><c>title:word</c>: the title has it;</item>
    /// <item><c>prefix*</c>: any word that begins so.</item>
    /// </list>
    /// <para>
    /// A compound such as <c>ViT-B/16</c> is found whole and by its parts. Accents and case do not matter. Any text is
    /// a query; its first 32 words count. Papers are ranked by BM25 over title and abstract (k1 1.2, b 0.75, a title's
    /// word weighing 2.5 times an abstract's; Robertson and Zaragoza 2009); of equals the first in corpus order is first.
    /// </para>
    /// </remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How many hits are wanted, and how words are matched.</param>
    /// <returns>The hits; none where nothing matches. Up to 16 are found without an allocation.</returns>
    /// <exception cref="InvalidOperationException">The corpus has no full-text index.</exception>
    public SearchResults Search(string query, SearchOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!HasFullTextIndex)
        {
            throw new InvalidOperationException(
                "The corpus was compiled without a full-text index. Set FullTextIndex of its [PaperCorpus] to true.");
        }

        return SearchResults.Find(this, query, options);
    }

    /// <summary>The papers in corpus order.</summary>
    public IEnumerator<Paper> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // These apart, so that nothing of them is loaded for a paper that is found.
    [DoesNotReturn]
    private static void ThrowNoSuch(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, "The corpus has no such paper.");

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
