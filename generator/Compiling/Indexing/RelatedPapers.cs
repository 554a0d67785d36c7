using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Indexing;

/// <summary>Finds the nearest papers of each paper by the cosine of their vectors, in time linear in the papers.</summary>
/// <remarks>
/// A paper asks the postings of its terms, the most telling first, until it has read <see cref="PostingsPerPaper"/> of
/// them; of the papers met, those with the best sums have their cosine taken in full. In a corpus of up to about a
/// thousand papers the result is exact; in one of 10,000 it has 96 of 100 exact neighbours and 99.8 % of their
/// similarity, in one of 90,000 88 of 100 and 98.7 %.
/// </remarks>
internal sealed class RelatedPapers
{
    public const int MaxCount = RelatedLayout.MaxCount;
    public const int PostingsPerPaper = 8_192;

    /// <summary>
    /// How many papers have their cosine taken in full, and how many in a corpus of more than
    /// <see cref="ManyPapers"/>, whose vectors no cache holds.
    /// </summary>
    public const int Candidates = 128;
    public const int FewerCandidates = 64;
    public const int ManyPapers = 32_768;

    private readonly PaperVectors _vectors;
    private readonly Postings _postings;
    private readonly float[] _sums;
    private readonly int[] _met;
    private readonly float[] _query;
    private readonly CandidateFilter _candidates;
    private readonly NearestPapers _nearest = new(MaxCount);

    private RelatedPapers(PaperVectors vectors)
    {
        _vectors = vectors;
        _candidates = new(vectors.PaperCount > ManyPapers ? FewerCandidates : Candidates);
        _postings = new(vectors, longest: PostingsPerPaper);
        _sums = new float[vectors.PaperCount];
        _met = new int[vectors.PaperCount + 1];
        _query = new float[vectors.DocumentFrequencies.Length];
    }

    /// <summary>The nearest papers of each paper, the nearest first; papers without a common term are not related.</summary>
    public static Neighbour[][] Of(TermVectors counts, CancellationToken cancellation)
    {
        var related = new RelatedPapers(PaperVectors.Of(counts, cancellation));
        var all = new Neighbour[counts.PaperCount][];
        for (int paper = 0; paper < all.Length; paper++)
        {
            cancellation.ThrowIfCancellationRequested();
            all[paper] = related.NearestTo(paper);
        }

        return all;
    }

    [MethodImpl(Jit.Hot)]
    private Neighbour[] NearestTo(int paper)
    {
        ReadOnlySpan<TermWeight> terms = _vectors.Of(paper);
        foreach (TermWeight term in terms)
            _query[term.Term] = term.Weight;

        _nearest.Clear();
        foreach (int candidate in FindCandidates(paper, terms))
        {
            if (candidate != paper)
                _nearest.Add(new(candidate, CosineTo(candidate)));
        }

        foreach (TermWeight term in terms)
            _query[term.Term] = 0;
        return _nearest.ToSorted();
    }

    /// <summary>The papers that share the most with a paper, in no order; perhaps with itself.</summary>
    [MethodImpl(Jit.Hot)]
    private ReadOnlySpan<int> FindCandidates(int paper, ReadOnlySpan<TermWeight> terms)
    {
        float[] sums = _sums;
        int[] papers = _met;
        int met = 0;
        int left = PostingsPerPaper;
        foreach (int term in MostTellingFirst(terms))
        {
            ReadOnlySpan<PaperWeight> postings = _postings.Of(term);
            if (postings.Length > left)
                continue;

            left -= postings.Length;
            float weight = _query[term];
            foreach (PaperWeight posting in postings)
            {
                ref float sum = ref sums[posting.Paper];
                // Whether a paper is new is anyone's guess, a processor's too: so no branch.
                papers[met] = posting.Paper;
                met += sum == 0 ? 1 : 0;
                sum += weight * posting.Weight;
            }
        }

        return papers.AsSpan(0, _candidates.Keep(papers.AsSpan(0, met), sums));
    }

    /// <summary>The terms by what one posting adds to a sum on average, which is the weight times the root of the idf.</summary>
    [MethodImpl(Jit.Hot)]
    private int[] MostTellingFirst(ReadOnlySpan<TermWeight> terms)
    {
        int[] sorted = new int[terms.Length];
        long[] keys = new long[terms.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = terms[i].Term;
            // No two keys are equal, so that the order does not depend on how the framework sorts.
            keys[i] = ((long)(-1e6 * terms[i].Weight * _vectors.RootsOfIdf[sorted[i]]) << 32) + i;
        }

        Array.Sort(keys, sorted);
        return sorted;
    }

    /// <summary>The cosine, summed in the order of the terms' ids from either side, so that it is symmetric.</summary>
    [MethodImpl(Jit.Hot)]
    private double CosineTo(int other)
    {
        float[] query = _query;
        double sum = 0;
        foreach (TermWeight term in _vectors.Of(other))
            sum += (double)query[term.Term] * term.Weight;
        return sum;
    }
}
