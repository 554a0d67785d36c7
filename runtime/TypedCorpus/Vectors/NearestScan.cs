using System.Runtime.CompilerServices;

namespace TypedCorpus.Vectors;

/// <summary>Finds the nearest vectors of a corpus by reading all of them.</summary>
/// <param name="table">The vectors.</param>
/// <param name="first">The place of the first paper among those of all that are scanned.</param>
/// <param name="accepts">Whether a paper, by its number in the corpus, may be found; null if all may. Asked of those that are near enough.</param>
internal readonly struct NearestScan(VectorTable table, int first = 0, Func<int, bool>? accepts = null)
{
    /// <summary>Rounding changes a product by less: what is farther from the threshold need not be divided.</summary>
    private const double Slack = 1 - 1e-12;

    /// <summary>Adds the nearest papers of a range to those that were found before.</summary>
    public void Add(in VectorQuery query, int start, int end, ref NearestHits hits)
    {
        if (DotProduct.UsesVectors((long)(end - start) * table.Dimensions))
            AddFast(query, start, end, ref hits);
        else
            AddPlain(query, start, end, ref hits);
    }

    public void Add(in VectorQuery query, ref NearestHits hits) => Add(query, 0, table.PaperCount, ref hits);

    // Two methods, so that the first searches of a process do not compile what needs vectors.
    private void AddPlain(in VectorQuery query, int start, int end, ref NearestHits hits)
    {
        VectorRows rows = table.Rows;
        for (int paper = start; paper < end; paper++)
        {
            int square = rows.Read(paper, out ReadOnlySpan<byte> characters);
            if (square > 0)
                Consider(paper, query.Product(DotProduct.Plain(characters, query.Weights)), square, ref hits);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddFast(in VectorQuery query, int start, int end, ref NearestHits hits)
    {
        VectorRows rows = table.Rows;
        ReadOnlySpan<sbyte> weights = query.Weights;
        for (int paper = start; paper < end; paper++)
        {
            int square = rows.Read(paper, out ReadOnlySpan<byte> characters);
            if (square > 0)
                Consider(paper, query.Product(DotProduct.Fast(characters, weights)), square, ref hits);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Consider(int paper, int product, int square, ref NearestHits hits)
    {
        double threshold = hits.Threshold;
        // Without a division and a root for each of the many that are too far.
        if (threshold > 0 && (product <= 0 || (double)product * product < threshold * threshold * square * Slack))
            return;
        AddNear(paper, product, square, ref hits);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddNear(int paper, int product, int square, ref NearestHits hits)
    {
        var hit = new NearestHit(first + paper, product / Math.Sqrt(square));
        if (hit.Nearness >= hits.Threshold && (accepts is null || accepts(paper)))
            hits.Add(hit);
    }
}
