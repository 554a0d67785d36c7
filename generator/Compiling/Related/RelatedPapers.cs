using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Threading;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>Finds the nearest neighbours of each paper by cosine similarity, in time linear in the number of papers.</summary>
/// <remarks>
/// For each paper, <see cref="NeighbourFinder"/> reads a bounded number of postings, those of the most significant terms
/// first, and computes the full cosine only for the candidates with the highest partial sums. In a corpus of up to about a
/// thousand papers the result is exact. In one of 10,000 papers it contains 96 % of the exact neighbours with 99.8 % of
/// their similarity, in one of 90,000 papers 88 % with 98.7 %.
/// </remarks>
internal static class RelatedPapers
{
    /// <summary>The neighbours of each paper, the nearest first. Papers that share no term are not related.</summary>
    public static Neighbour[][] Of(TermBags bags, CancellationToken cancellation)
    {
        TfIdfVectors vectors = TfIdfVectors.Of(bags, cancellation);
        var inverted = new InvertedVectors(vectors, longest: NeighbourFinder.PostingsPerPaper, cancellation);
        var found = new Neighbour[vectors.PaperCount][];
        ParallelWork.For(
            found.Length,
            () =>
            {
                var finder = new NeighbourFinder(vectors, inverted);
                return paper => found[paper] = finder.NearestTo(paper);
            },
            cancellation);
        return found;
    }
}

/// <summary>
/// Finds the nearest neighbours of one paper after another. Several finders can work in parallel on the same vectors.
/// </summary>
internal sealed class NeighbourFinder(TfIdfVectors vectors, InvertedVectors inverted)
{
    /// <summary>The most neighbours of a paper.</summary>
    public const int MaxCount = RelatedLayout.MaxCount;

    /// <summary>The most postings that are read to find the candidates of one paper.</summary>
    public const int PostingsPerPaper = 8_192;

    // The candidates whose cosine is computed in full: fewer in a corpus whose vectors exceed the processor's caches.
    private const int Candidates = 128;
    private const int FewerCandidates = 64;
    private const int ManyPapers = 32_768;

    private readonly float[] _sums = new float[vectors.PaperCount];
    private readonly int[] _met = new int[vectors.PaperCount + 1];
    private readonly float[] _query = new float[vectors.DocumentFrequencies.Length];
    private readonly NeighbourHeap _nearest = new(MaxCount);
    private readonly CandidateFilter _candidates = new(vectors.PaperCount > ManyPapers ? FewerCandidates : Candidates);

    // The terms of one paper, and what they are sorted by.
    private int[] _terms = new int[256];
    private long[] _keys = new long[256];

    /// <summary>Returns the neighbours of a paper, the nearest first.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    public Neighbour[] NearestTo(int paper)
    {
        ReadOnlySpan<TermWeight> terms = vectors.Of(paper);
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

    /// <summary>Finds the papers with the highest sums over the postings read, in no order, perhaps with the paper itself.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private ReadOnlySpan<int> FindCandidates(int paper, ReadOnlySpan<TermWeight> terms)
    {
        float[] sums = _sums;
        int[] papers = _met;
        int met = 0;
        int left = PostingsPerPaper;
        foreach (int term in MostSignificantFirst(terms))
        {
            ReadOnlySpan<PaperWeight> postings = inverted.Of(term);
            if (postings.Length > left)
                continue;

            left -= postings.Length;
            float weight = _query[term];
            foreach (PaperWeight posting in postings)
            {
                ref float sum = ref sums[posting.Paper];
                // Whether a paper is new is unpredictable, so there is no branch on it.
                papers[met] = posting.Paper;
                met += sum == 0 ? 1 : 0;
                sum += weight * posting.Weight;
            }
        }

        return papers.AsSpan(0, _candidates.Keep(papers.AsSpan(0, met), sums));
    }

    /// <summary>Sorts the terms by what one posting adds to a sum on average: the weight times the root of the idf.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private ReadOnlySpan<int> MostSignificantFirst(ReadOnlySpan<TermWeight> terms)
    {
        if (_terms.Length < terms.Length)
        {
            _terms = new int[terms.Length * 2];
            _keys = new long[terms.Length * 2];
        }

        for (int i = 0; i < terms.Length; i++)
        {
            _terms[i] = terms[i].Term;
            // No two keys are equal, so the order does not depend on the framework's sort.
            _keys[i] = ((long)(-1e6 * terms[i].Weight * vectors.RootsOfIdf[_terms[i]]) << 32) + i;
        }

        Array.Sort(_keys, _terms, 0, terms.Length);
        return _terms.AsSpan(0, terms.Length);
    }

    /// <summary>Computes the cosine, summed in the order of the terms' ids from either side, so that it is symmetric.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private double CosineTo(int other)
    {
        float[] query = _query;
        double sum = 0;
        foreach (TermWeight term in vectors.Of(other))
            sum += (double)query[term.Term] * term.Weight;
        return sum;
    }

    /// <summary>Selects about the wanted number of papers, those with the highest sums, by counting instead of sorting.</summary>
    private sealed class CandidateFilter(int wanted)
    {
        // A power of two, so that the least sum of a level is exact.
        private const int Levels = 2048;

        private readonly int[] _counts = new int[Levels];

        /// <summary>
        /// Moves the papers with the highest sums to the front and returns their number. The sums, from 0 to 1, are
        /// cleared.
        /// </summary>
        [MethodImpl(Jit.OptimizeInGenerator)]
        public int Keep(Span<int> papers, float[] sums)
        {
            int[] counts = _counts;
            foreach (int paper in papers)
                counts[LevelOf(sums[paper])]++;

            int lowest = Levels;
            for (int above = 0; lowest > 0 && above < wanted; above += counts[lowest])
                lowest--;

            float least = (float)lowest / Levels;
            int kept = 0;
            foreach (int paper in papers)
            {
                papers[kept] = paper;
                kept += sums[paper] >= least ? 1 : 0;
                sums[paper] = 0;
            }

            Array.Clear(counts, 0, Levels);
            return kept;
        }

        private static int LevelOf(float sum) => Math.Min((int)(sum * Levels), Levels - 1);
    }
}
