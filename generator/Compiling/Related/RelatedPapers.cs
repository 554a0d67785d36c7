using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Threading;

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
        SideBySide.RunShares(
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
