using System.Buffers;
using TypedCorpus.Vectors;

namespace TypedCorpus;

/// <content>The papers whose vectors are nearest.</content>
public sealed partial class PaperCorpus
{
    private const int MostOnStack = 1 << 10;
    private const int FewHits = 32;

    // Null until it is looked for; then what was found, or a mark that there is none.
    private object? _vectors;

    /// <summary>What the vectors of the papers are; null if the corpus was compiled without.</summary>
    public CorpusEmbeddings? Embeddings => VectorTable is { } table ? DescriptionOf(table) : null;

    /// <summary>The vectors; null if there are none.</summary>
    internal VectorTable? VectorTable => (_vectors ?? OpenVectors()) as VectorTable;

    /// <summary>Finds the papers whose vectors are nearest to one, by the cosine, the nearest first.</summary>
    /// <remarks>
    /// All vectors are compared, in place, so that the answer is exact: the cosine is that of the numbers as they were compiled, with
    /// those of <paramref name="vector"/> rounded to 255 levels. Papers without a vector are not found. Equally near papers are in
    /// corpus order. Nothing but the answer is allocated for up to 32 papers without a filter, on one core.
    /// </remarks>
    /// <param name="vector">A vector of the model that <see cref="Embeddings"/> names, of any length above 0.</param>
    /// <param name="count">The largest number of papers, from 1 to <see cref="SearchOptions.MaxLimit"/>.</param>
    /// <param name="filter">Which papers may be found; null for all.</param>
    /// <param name="parallelism">The largest number of cores; a small corpus is read by fewer, and in a browser by one.</param>
    /// <exception cref="ArgumentException">The vector has another number of dimensions, or none that is not zero, or one that is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The corpus was compiled without vectors.</exception>
    public IReadOnlyList<NearPaper> Nearest(ReadOnlySpan<float> vector, int count, SearchFilter? filter = null, int parallelism = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, SearchOptions.MaxLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        VectorTable table = VectorTable ?? throw NoVectors();
        if (vector.Length != table.Dimensions)
            VectorQuery.RefuseLength(vector.Length, table.Dimensions, table.Model, nameof(vector));

        Span<sbyte> weights = vector.Length <= MostOnStack ? stackalloc sbyte[vector.Length] : new sbyte[vector.Length];
        VectorQuery.Quantize(vector, weights);
        Func<int, bool>? accepts = filter is null ? null : PaperFilter.Of(filter, paper => this[paper]);
        return Nearest(table, weights, count, accepts, parallelism);
    }

    /// <summary>The papers that are nearest to one that has a vector; never itself.</summary>
    internal RelatedPaper[] NearestTo(VectorTable table, int paper, int count)
    {
        Span<sbyte> weights = table.Dimensions <= MostOnStack ? stackalloc sbyte[table.Dimensions] : new sbyte[table.Dimensions];
        VectorQuery.Decode(table.CharactersOf(paper), weights);
        NearPaper[] near = Nearest(table, weights, count, other => other != paper, parallelism: 1);
        return Array.ConvertAll(near, static near => new RelatedPaper(near.Paper, near.Similarity) { By = RelatedBy.Vectors });
    }

    internal static InvalidOperationException NoVectors() => new(
        "The corpus was compiled without vectors. Run 'corpus embed' on its documents to make a .vectors file beside them.");

    private static CorpusEmbeddings DescriptionOf(VectorTable table) =>
        new(table.Model, table.Dimensions, Image.Layout.VectorsHead.TitleAndAbstract, table.Count);

    private NearPaper[] Nearest(VectorTable table, ReadOnlySpan<sbyte> weights, int count, Func<int, bool>? accepts, int parallelism)
    {
        count = Math.Min(count, Count);
        NearestHit[]? rented = count > FewHits ? ArrayPool<NearestHit>.Shared.Rent(count) : null;
        var hits = new NearestHits(rented is null ? stackalloc NearestHit[count] : rented.AsSpan(0, count));
        var query = new VectorQuery(weights);
        var scan = new NearestScan(table, accepts: accepts);
        int cores = parallelism == 1 ? 1 : ParallelScan.CoresFor(table, parallelism);
        if (cores == 1)
            scan.Add(query, ref hits);
        else
            ParallelScan.Add(scan, table, weights.ToArray(), cores, count, ref hits);

        Span<NearestHit> sorted = hits.Sort();
        var near = new NearPaper[sorted.Length];
        for (int i = 0; i < near.Length; i++)
            near[i] = new(this[sorted[i].Place], query.Cosine(sorted[i].Nearness));
        if (rented is not null)
            ArrayPool<NearestHit>.Shared.Return(rented);
        return near;
    }

    private object OpenVectors() => Interlocked.CompareExchange(ref _vectors, (object?)VectorTable.Open(Data) ?? this, null) ?? _vectors;
}
