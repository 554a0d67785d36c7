using TypedCorpus.Generator.Compiling.Terms;
using TypedCorpus.Generator.Threading;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Related;

/// <summary>Finds the nearest papers of each paper by the cosine of their vectors, in time linear in the papers.</summary>
/// <remarks>
/// A paper asks the postings of its terms, the most telling first, until it has read <see cref="PostingsPerPaper"/> of
/// them; of the papers met, those with the best sums have their cosine taken in full. In a corpus of up to about a
/// thousand papers the result is exact; in one of 10,000 it has 96 of 100 exact neighbours and 99.8 % of their
/// similarity, in one of 90,000 88 of 100 and 98.7 %.
/// </remarks>
internal static class RelatedPapers
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

    /// <summary>The nearest papers of each paper, the nearest first; papers without a common term are not related.</summary>
    public static Neighbour[][] Of(TermVectors counts, CancellationToken cancellation)
    {
        PaperVectors vectors = PaperVectors.Of(counts, cancellation);
        var postings = new Postings(vectors, longest: PostingsPerPaper, cancellation);
        var found = new Neighbour[vectors.PaperCount][];
        SideBySide.RunShares(
            found.Length,
            () =>
            {
                var finder = new NeighbourFinder(vectors, postings);
                return paper => found[paper] = finder.NearestTo(paper);
            },
            cancellation);
        return found;
    }
}
