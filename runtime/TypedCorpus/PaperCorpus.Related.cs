namespace TypedCorpus;

/// <content>The places of papers, and the papers that are similar to one.</content>
public sealed partial class PaperCorpus
{
    /// <summary>The largest number of related papers that may be asked for, as of a set.</summary>
    internal const int MaxRelated = 100;

    /// <inheritdoc/>
    public int IndexOf(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return paper.Corpus == this ? paper.Index : -1;
    }

    /// <summary>Finds the papers that are most similar to one: the first of <see cref="Paper.Related"/>, which has at most ten.</summary>
    /// <param name="paper">A paper of this corpus.</param>
    /// <param name="count">The largest number of papers, from 1 to 100.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="paper"/> is of another corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of that range.</exception>
    public IReadOnlyList<RelatedPaper> GetRelated(Paper paper, int count = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxRelated);
        if (IndexOf(paper) is not (>= 0 and var index))
            throw new ArgumentException("The corpus does not have this paper.", nameof(paper));

        // A paper that a set shares is another object.
        IReadOnlyList<RelatedPaper> related = this[index].Related;
        return related.Count <= count ? related : [.. related.Take(count)];
    }
}
