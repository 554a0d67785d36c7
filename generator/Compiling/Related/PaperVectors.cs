using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>The papers as vectors of length one over the terms: what their cosine is taken of.</summary>
/// <remarks>
/// A term weighs (1 + ln tf) · √idf, tf over title and abstract together and idf = ln((papers + 1) / df); that is
/// <c>ltc</c> in SMART's notation (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988)
/// but for the root. With it a product of two weights has the idf once, as in <c>lnc.ltc</c> and BM25. Of the weightings
/// that were tried it finds the neighbours that share a document, and the other half of a paper cut in two, best
/// together; tests hold the first of these.
/// </remarks>
internal sealed class PaperVectors
{
    private readonly int[] _starts;
    private readonly TermWeight[] _weights;

    private PaperVectors(TermVectors counts)
    {
        _starts = new int[counts.PaperCount + 1];
        _weights = new TermWeight[counts.Counts.Length];
        DocumentFrequencies = counts.DocumentFrequencies;
        RootsOfIdf = new double[DocumentFrequencies.Length];
        var idf = new InverseFrequencies(PaperCount);
        for (int term = 0; term < RootsOfIdf.Length; term++)
            RootsOfIdf[term] = Math.Sqrt(idf.Of(DocumentFrequencies[term]));
    }

    public int PaperCount => _starts.Length - 1;

    /// <summary>In how many papers each term stands.</summary>
    public int[] DocumentFrequencies { get; }

    /// <summary>The root of the idf of each term.</summary>
    public double[] RootsOfIdf { get; }

    /// <summary>The vector of a paper, in the order of the terms' ids.</summary>
    public ReadOnlySpan<TermWeight> Of(int paper) => _weights.AsSpan(_starts[paper], _starts[paper + 1] - _starts[paper]);

    public static PaperVectors Of(TermVectors counts, CancellationToken cancellation)
    {
        var vectors = new PaperVectors(counts);
        for (int paper = 0; paper < counts.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            vectors.Weigh(counts, paper);
        }

        return vectors;
    }

    [MethodImpl(Jit.Hot)]
    private void Weigh(TermVectors counts, int paper)
    {
        (int start, int end) = counts.RangeOf(paper);
        ReadOnlySpan<TermCount> all = counts.Counts;
        _starts[paper + 1] = end;
        double squares = 0;
        for (int i = start; i < end; i++)
        {
            TermCount count = all[i];
            double weight = (1 + StableLog.OfCount(count.InTitle + count.InAbstract)) * RootsOfIdf[count.Term];
            squares += weight * weight;
            _weights[i] = new(count.Term, (float)weight);
        }

        double length = Math.Sqrt(squares);
        for (int i = start; i < end; i++)
            _weights[i] = new(_weights[i].Term, (float)(_weights[i].Weight / length));
    }
}

/// <summary>A term of a paper and its weight there.</summary>
internal readonly struct TermWeight(int term, float weight)
{
    public int Term { get; } = term;

    public float Weight { get; } = weight;
}
