using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using TypedCorpus.AI.Filters;
using TypedCorpus.AI.Vectors;

namespace TypedCorpus.AI;

/// <summary>
/// The papers of a corpus as a collection of a vector database, for Semantic Kernel, the Agent Framework and whatever else searches by
/// <c>Microsoft.Extensions.VectorData</c>. There is no database: the vectors are those that were compiled into the corpus.
/// </summary>
/// <remarks>
/// A search takes a text, for which the embedding generator makes the vector, or a vector of the corpus's model: a
/// <c>ReadOnlyMemory&lt;float&gt;</c>, an <c>Embedding&lt;float&gt;</c> or a <c>float[]</c>. Filters are translated where the corpus
/// can answer them, and refused by a <see cref="NotSupportedException"/> that says what can be asked where it cannot. All members may be
/// used from any thread.
/// </remarks>
public sealed class PaperVectorSearch : IVectorSearchable<Paper>, IKeywordHybridSearchable<Paper>
{
    private readonly IPaperCorpus _corpus;
    private readonly QueryVector _vector;
    private readonly VectorStoreCollectionMetadata _metadata;

    internal PaperVectorSearch(IPaperCorpus corpus, IEmbeddingGenerator<string, Embedding<float>>? generator, string name)
    {
        _corpus = corpus;
        _vector = new(corpus, generator);
        _metadata = new() { VectorStoreSystemName = "typedcorpus", CollectionName = name };
    }

    /// <summary>Finds the papers that are nearest to a text or vector, the nearest first; the score is the cosine.</summary>
    /// <typeparam name="TInput">A string, or a vector.</typeparam>
    /// <param name="searchValue">The text or the vector.</param>
    /// <param name="top">The largest number of papers; with those to skip, at most <see cref="SearchOptions.MaxLimit"/>.</param>
    /// <param name="options">The filter, the papers to skip, and the least cosine.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The corpus has no vectors, or a text was given and there is no embedding generator.</exception>
    /// <exception cref="NotSupportedException">The filter or the input cannot be used; the message says what can.</exception>
    public IAsyncEnumerable<VectorSearchResult<Paper>> SearchAsync<TInput>(
        TInput searchValue, int top, VectorSearchOptions<Paper>? options = null, CancellationToken cancellationToken = default)
        where TInput : notnull
    {
        options ??= new();
        int count = CountOf(top, options.Skip);
        VectorProperties.Check(options.VectorProperty);
        SearchFilter? filter = FilterTranslator.Translate(options.Filter);
        return FindAsync(searchValue, count, options.Skip, filter, options.ScoreThreshold, cancellationToken);
    }

    /// <summary>
    /// Finds papers by a text or vector and by words, both rankings merged as <see cref="SearchOptions.Vector"/> says; the best first.
    /// The score is the <see cref="SearchHit.FusedScore"/>.
    /// </summary>
    /// <typeparam name="TInput">A string, or a vector.</typeparam>
    /// <param name="searchValue">The text or the vector.</param>
    /// <param name="keywords">Words, of which a paper has any; they are words whatever characters they have, not queries.</param>
    /// <param name="top">The largest number of papers; with those to skip, at most <see cref="SearchOptions.MaxLimit"/>.</param>
    /// <param name="options">The filter, the papers to skip, and the least score.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The corpus has no vectors, or a text was given and there is no embedding generator.</exception>
    /// <exception cref="NotSupportedException">The filter or the input cannot be used; the message says what can.</exception>
    public IAsyncEnumerable<VectorSearchResult<Paper>> HybridSearchAsync<TInput>(
        TInput searchValue,
        ICollection<string> keywords,
        int top,
        HybridSearchOptions<Paper>? options = null,
        CancellationToken cancellationToken = default)
        where TInput : notnull
    {
        ArgumentNullException.ThrowIfNull(keywords);
        options ??= new();
        CountOf(top, options.Skip);
        VectorProperties.Check(options.VectorProperty);
        VectorProperties.CheckText(options.AdditionalProperty);
        var search = new SearchOptions
        {
            Limit = top,
            Offset = options.Skip,
            Matching = TermMatching.Any,
            Filter = FilterTranslator.Translate(options.Filter),
            CancellationToken = cancellationToken,
        };
        return FindAsync(searchValue, KeywordQuery.Of(keywords), search, options.ScoreThreshold, cancellationToken);
    }

    /// <summary>Gets the collection itself, its corpus, or the <see cref="VectorStoreCollectionMetadata"/>; null for other types.</summary>
    /// <param name="serviceType">The type.</param>
    /// <param name="serviceKey">A key; there is none.</param>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(VectorStoreCollectionMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType.IsInstanceOfType(_corpus) ? _corpus
            : null;
    }

    private async IAsyncEnumerable<VectorSearchResult<Paper>> FindAsync(
        object input, int count, int skip, SearchFilter? filter, double? threshold, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ReadOnlyMemory<float> vector = await _vector.OfAsync(input, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        foreach (NearPaper near in _corpus.Nearest(vector.Span, count, filter).Skip(skip))
        {
            if (near.Similarity < threshold)
                yield break;
            yield return new(near.Paper, near.Similarity);
        }
    }

    private async IAsyncEnumerable<VectorSearchResult<Paper>> FindAsync(
        object input, string query, SearchOptions search, double? threshold, [EnumeratorCancellation] CancellationToken cancellation)
    {
        search = search with { Vector = await _vector.OfAsync(input, cancellation).ConfigureAwait(false) };
        foreach (SearchHit hit in _corpus.Search(query, search).AsEnumerable())
        {
            if (hit.FusedScore < threshold)
                yield break;
            yield return new(hit.Paper, hit.FusedScore);
        }
    }

    private static int CountOf(int top, int skip)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, SearchOptions.MaxLimit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(skip, SearchOptions.MaxLimit - top);
        return top + skip;
    }
}

/// <summary>Gives a corpus to what searches vector databases.</summary>
public static class PaperVectorSearchExtensions
{
    /// <summary>The papers as a collection of a vector database.</summary>
    /// <param name="corpus">The papers, such as <c>Papers.All</c>.</param>
    /// <param name="generator">The model that made the vectors of the corpus, for texts; null to search by vectors alone.</param>
    /// <param name="name">The name of the collection, which telemetry shows.</param>
    public static PaperVectorSearch AsVectorSearch(
        this IPaperCorpus corpus, IEmbeddingGenerator<string, Embedding<float>>? generator = null, string name = "papers")
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(name);
        return new(corpus, generator, name);
    }
}
