using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>The papers as tf-idf vectors of length one, so that a dot product is a cosine.</summary>
/// <remarks>
/// The weight of a term is (1 + ln tf) · √idf, with tf over title and abstract and idf = ln((papers + 1) / df). Except for
/// the root it is <c>ltc</c> in SMART notation (Salton and Buckley, "Term-weighting approaches in automatic text
/// retrieval", 1988). Because of the root a product of two weights contains the idf once, as in <c>lnc.ltc</c> and BM25.
/// Of the weightings tried it was the best over two measures together: neighbours that share a document, which a test
/// checks, and finding the other half of a paper cut in two.
/// </remarks>
internal sealed class TfIdfVectors
{
    private readonly int[] _starts;
    private readonly TermWeight[] _weights;

    private TfIdfVectors(TermBags bags)
    {
        _starts = new int[bags.PaperCount + 1];
        _weights = new TermWeight[bags.Counts.Length];
        DocumentFrequencies = bags.DocumentFrequencies;
        RootsOfIdf = new double[DocumentFrequencies.Length];
        var tfIdf = new TfIdf(PaperCount);
        for (int term = 0; term < RootsOfIdf.Length; term++)
            RootsOfIdf[term] = Math.Sqrt(tfIdf.Idf(DocumentFrequencies[term]));
    }

    public int PaperCount => _starts.Length - 1;

    /// <summary>The number of papers that contain each term.</summary>
    public int[] DocumentFrequencies { get; }

    /// <summary>The square root of the idf of each term.</summary>
    public double[] RootsOfIdf { get; }

    /// <summary>The nonzero components of a paper's vector, in the order of the terms' ids.</summary>
    public ReadOnlySpan<TermWeight> Of(int paper) => _weights.AsSpan(_starts[paper], _starts[paper + 1] - _starts[paper]);

    public static TfIdfVectors Of(TermBags bags, CancellationToken cancellation)
    {
        var vectors = new TfIdfVectors(bags);
        for (int paper = 0; paper < bags.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            vectors.Weigh(bags, paper);
        }

        return vectors;
    }

    [MethodImpl(Jit.OptimizeInGenerator)]
    private void Weigh(TermBags bags, int paper)
    {
        (int start, int end) = bags.RangeOf(paper);
        ReadOnlySpan<TermCount> all = bags.Counts;
        _starts[paper + 1] = end;
        double squares = 0;
        for (int i = start; i < end; i++)
        {
            TermCount count = all[i];
            double weight = TfIdf.Tf(count.InTitle + count.InAbstract) * RootsOfIdf[count.Term];
            squares += weight * weight;
            _weights[i] = new(count.Term, (float)weight);
        }

        double length = Math.Sqrt(squares);
        for (int i = start; i < end; i++)
            _weights[i] = new(_weights[i].Term, (float)(_weights[i].Weight / length));
    }
}

/// <summary>A component of a paper's vector: a term and its weight in the paper.</summary>
internal readonly struct TermWeight(int term, float weight)
{
    public int Term { get; } = term;

    public float Weight { get; } = weight;
}

/// <summary>The inverted tf-idf vectors: for each term the papers that contain it, in corpus order, and its weight in each.</summary>
internal sealed class InvertedVectors
{
    private readonly int[] _starts;
    private readonly PaperWeight[] _weights;

    /// <summary>Inverts the vectors, without the terms of a single paper or of more than <paramref name="longest"/>.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public InvertedVectors(TfIdfVectors vectors, int longest, CancellationToken cancellation)
    {
        int[] frequencies = vectors.DocumentFrequencies;
        _starts = new int[frequencies.Length + 1];
        for (int term = 0; term < frequencies.Length; term++)
            _starts[term + 1] = _starts[term] + (frequencies[term] > 1 && frequencies[term] <= longest ? frequencies[term] : 0);
        _weights = new PaperWeight[_starts[frequencies.Length]];

        int[] next = _starts.AsSpan(0, frequencies.Length).ToArray();
        for (int paper = 0; paper < vectors.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (TermWeight term in vectors.Of(paper))
            {
                if (_starts[term.Term + 1] > _starts[term.Term])
                    _weights[next[term.Term]++] = new(paper, term.Weight);
            }
        }
    }

    public ReadOnlySpan<PaperWeight> Of(int term) => _weights.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);
}

/// <summary>A paper and the weight of a term in it.</summary>
internal readonly struct PaperWeight(int paper, float weight)
{
    public int Paper { get; } = paper;

    public float Weight { get; } = weight;
}
