using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>Finds the nearest papers of one paper after another; several of them work side by side on the same postings.</summary>
internal sealed class NeighbourFinder(PaperVectors vectors, Postings postings)
{
    private readonly float[] _sums = new float[vectors.PaperCount];
    private readonly int[] _met = new int[vectors.PaperCount + 1];
    private readonly float[] _query = new float[vectors.DocumentFrequencies.Length];
    private readonly NearestPapers _nearest = new(RelatedPapers.MaxCount);
    private readonly CandidateFilter _candidates = new(
        vectors.PaperCount > RelatedPapers.ManyPapers ? RelatedPapers.FewerCandidates : RelatedPapers.Candidates);

    /// <summary>The nearest papers of a paper, the nearest first.</summary>
    [MethodImpl(Jit.Hot)]
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

    /// <summary>The papers that share the most with a paper, in no order; perhaps with itself.</summary>
    [MethodImpl(Jit.Hot)]
    private ReadOnlySpan<int> FindCandidates(int paper, ReadOnlySpan<TermWeight> terms)
    {
        float[] sums = _sums;
        int[] papers = _met;
        int met = 0;
        int left = RelatedPapers.PostingsPerPaper;
        foreach (int term in MostTellingFirst(terms))
        {
            ReadOnlySpan<PaperWeight> list = postings.Of(term);
            if (list.Length > left)
                continue;

            left -= list.Length;
            float weight = _query[term];
            foreach (PaperWeight posting in list)
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
            keys[i] = ((long)(-1e6 * terms[i].Weight * vectors.RootsOfIdf[sorted[i]]) << 32) + i;
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
        foreach (TermWeight term in vectors.Of(other))
            sum += (double)query[term.Term] * term.Weight;
        return sum;
    }
}
