using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>For each term the papers that have it, in corpus order, with its weight in each.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly PaperWeight[] _postings;

    /// <summary>Inverts the vectors; terms of one paper and of more than <paramref name="longest"/> are left out.</summary>
    [MethodImpl(Jit.Hot)]
    public Postings(PaperVectors vectors, int longest, CancellationToken cancellation)
    {
        int[] frequencies = vectors.DocumentFrequencies;
        _starts = new int[frequencies.Length + 1];
        for (int term = 0; term < frequencies.Length; term++)
            _starts[term + 1] = _starts[term] + (frequencies[term] > 1 && frequencies[term] <= longest ? frequencies[term] : 0);
        _postings = new PaperWeight[_starts[frequencies.Length]];

        int[] next = _starts.AsSpan(0, frequencies.Length).ToArray();
        for (int paper = 0; paper < vectors.PaperCount; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (TermWeight term in vectors.Of(paper))
            {
                if (_starts[term.Term + 1] > _starts[term.Term])
                    _postings[next[term.Term]++] = new(paper, term.Weight);
            }
        }
    }

    public ReadOnlySpan<PaperWeight> Of(int term) => _postings.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);
}

/// <summary>A paper that has a term, and the term's weight there.</summary>
internal readonly struct PaperWeight(int paper, float weight)
{
    public int Paper { get; } = paper;

    public float Weight { get; } = weight;
}
