using TypedCorpus.Search.Parts;
using TypedCorpus.Vectors;

namespace TypedCorpus;

/// <content>The papers whose vectors are nearest.</content>
public sealed partial class CorpusSet
{
    /// <summary>What the vectors of the papers are; null if no corpus was compiled with vectors, or two have those of different models.</summary>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public CorpusEmbeddings? Embeddings
    {
        get
        {
            CorpusEmbeddings[] all = [.. Opened.Select(corpus => corpus.Embeddings).OfType<CorpusEmbeddings>()];
            return all.Length > 0 && Array.TrueForAll(all, one => one.Model == all[0].Model && one.Dimensions == all[0].Dimensions)
                ? all[0] with { Count = Papers.CountWithVectors() }
                : null;
        }
    }

    /// <summary>Finds the papers of all corpora whose vectors are nearest to one, by the cosine, the nearest first.</summary>
    /// <remarks>
    /// As <see cref="PaperCorpus.Nearest(ReadOnlySpan{float}, int, SearchFilter?, int)"/> finds them in one corpus of all documents. A paper that several corpora have is found once,
    /// by its vector in the first corpus that has the paper.
    /// </remarks>
    /// <param name="vector">A vector of the model that <see cref="Embeddings"/> names, of any length above 0.</param>
    /// <param name="count">The largest number of papers, from 1 to <see cref="SearchOptions.MaxLimit"/>.</param>
    /// <param name="filter">Which papers may be found; null for all.</param>
    /// <param name="parallelism">The largest number of cores that read one corpus.</param>
    /// <exception cref="ArgumentException">The vector has another number of dimensions, or none that is not zero, or one that is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="InvalidOperationException">No corpus was compiled with vectors, or two have those of different models.</exception>
    /// <exception cref="ObjectDisposedException">The set was disposed of.</exception>
    public IReadOnlyList<NearPaper> Nearest(ReadOnlySpan<float> vector, int count, SearchFilter? filter = null, int parallelism = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, SearchOptions.MaxLimit);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        CorpusEmbeddings embeddings = Embeddings ?? throw NoVectors();
        if (vector.Length != embeddings.Dimensions)
            VectorQuery.RefuseLength(vector.Length, embeddings.Dimensions, embeddings.Model, nameof(vector));

        sbyte[] weights = new sbyte[vector.Length];
        VectorQuery.Quantize(vector, weights);
        SetPapers papers = Papers;
        return Nearest(papers, weights, count, filter is null ? null : PaperFilter.Of(filter, papers.PaperAtPlace), parallelism);
    }

    private static NearPaper[] Nearest(SetPapers papers, sbyte[] weights, int count, Func<int, bool>? accepts, int parallelism)
    {
        var hits = new NearestHits(new NearestHit[Math.Min(count, papers.Count)]);
        var query = new VectorQuery(weights);
        for (int corpus = 0; corpus < papers.Parts.Parts.Length; corpus++)
        {
            SearchPart part = papers.Parts.Parts[corpus];
            if (papers.VectorsOf(corpus) is not { } table)
                continue;
            var scan = new NearestScan(
                table,
                part.First,
                accepts is null && part.Hidden.IsEmpty
                    ? null
                    : paper => !part.IsHidden(paper) && (accepts is null || accepts(part.First + paper)));
            int cores = parallelism == 1 ? 1 : ParallelScan.CoresFor(table, parallelism);
            if (cores == 1)
                scan.Add(query, ref hits);
            else
                ParallelScan.Add(scan, table, weights, cores, count, ref hits);
        }

        Span<NearestHit> sorted = hits.Sort();
        var near = new NearPaper[sorted.Length];
        for (int i = 0; i < near.Length; i++)
            near[i] = new(papers.PaperAtPlace(sorted[i].Place), query.Cosine(sorted[i].Nearness));
        return near;
    }

    /// <summary>The papers that are nearest to one at a place, whose vector is in a table; never itself.</summary>
    private static RelatedPaper[] NearestTo(SetPapers papers, VectorTable table, int paper, int place, int count)
    {
        sbyte[] weights = new sbyte[table.Dimensions];
        VectorQuery.Decode(table.CharactersOf(paper), weights);
        return Array.ConvertAll(
            Nearest(papers, weights, count, other => other != place, parallelism: 1),
            static near => new RelatedPaper(near.Paper, near.Similarity) { By = RelatedBy.Vectors });
    }

    private InvalidOperationException NoVectors()
    {
        string[] models = [.. Opened.Select(corpus => corpus.Embeddings).OfType<CorpusEmbeddings>().Select(one => one.Model).Distinct()];
        return models.Length == 0
            ? PaperCorpus.NoVectors()
            : new($"The corpora of the set have vectors of different models: {string.Join(", ", models)}. Compile them with those of one.");
    }
}
