using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

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

    /// <summary>
    /// Finds the papers that are most similar to one, as <see cref="Paper.Related"/> does. By terms there are at most ten of them, by
    /// vectors as many as are asked for.
    /// </summary>
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
        if (count > RelatedLayout.MaxCount && VectorTable is { } table && table.SquareOf(index) > 0)
            return NearestTo(table, index, count);
        return related.Count <= count ? related : [.. related.Take(count)];
    }

    /// <summary>Finds the papers that are most similar to one: by vectors if it has one, and else by terms.</summary>
    internal RelatedPaper[] MakeRelated(int paper) => VectorTable is { } table && table.SquareOf(paper) > 0
        ? NearestTo(table, paper, RelatedLayout.MaxCount)
        : ReadRelated(paper);

    /// <summary>Reads the papers that have been found by terms when the corpus was compiled.</summary>
    internal RelatedPaper[] ReadRelated(int paper)
    {
        PackedTable table = Data.Related;
        int count = 0;
        while (count < RelatedLayout.MaxCount && table[paper, RelatedLayout.SimilarityColumn(count)] > 0)
            count++;

        var related = new RelatedPaper[count];
        for (int i = 0; i < count; i++)
        {
            related[i] = new(
                At(table[paper, RelatedLayout.PaperColumn(i)]),
                table[paper, RelatedLayout.SimilarityColumn(i)] / (double)RelatedLayout.Same);
        }

        return related;
    }
}
