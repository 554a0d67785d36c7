using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

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
