using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>A block of postings: its papers and, after they have been read too, their frequencies.</summary>
internal sealed class PostingBlockBuffer
{
    public readonly int[] Papers = new int[PostingListLayout.BlockSize + PostingBlockReader.Room];
    public readonly int[] Frequencies = new int[PostingListLayout.BlockSize + PostingBlockReader.Room];

    private int _frequenciesAt;

    /// <summary>Whether the frequencies have been read.</summary>
    public bool HasFrequencies { get; private set; }

    /// <summary>Reads the papers of a block; of a small block, which is not packed, the frequencies too.</summary>
    /// <param name="kind">The kind of the list.</param>
    /// <param name="postings">The bytes.</param>
    /// <param name="at">Where the block begins.</param>
    /// <param name="count">The number of postings.</param>
    /// <param name="before">The last paper before the block, or -1.</param>
    /// <param name="range">The range that the block was written with.</param>
    public void ReadPapers(PostingListKind kind, ReadOnlySpan<byte> postings, int at, int count, int before, int range)
    {
        HasFrequencies = count < PostingBlock.MinPackedCount;
        if (HasFrequencies)
        {
            PostingBlockReader.ReadSingly(kind, postings, at, Papers, Frequencies, count, before);
            return;
        }

        _frequenciesAt = SearchVectors.AreUsed
            ? PostingBlockVectors.ReadPapers(postings, at, Papers, count, before, range)
            : PostingBlockReader.ReadPapers(postings, at, Papers, count, before, range);
    }

    /// <summary>Reads the frequencies of the block if they have not been read yet; a list of low impacts has none.</summary>
    public void ReadFrequencies(PostingListKind kind, ReadOnlySpan<byte> postings, int count)
    {
        if (HasFrequencies || kind == PostingListKind.LowImpact)
            return;
        if (kind == PostingListKind.Mixed)
            PostingBlockReader.ReadMixed(postings, _frequenciesAt, Frequencies, count);
        else if (SearchVectors.AreUsed)
            PostingBlockVectors.ReadHighImpacts(postings, _frequenciesAt, Frequencies, count);
        else
            PostingBlockReader.ReadHighImpacts(postings, _frequenciesAt, Frequencies, count);
        HasFrequencies = true;
    }

    /// <summary>
    /// Removes the papers with the term in the abstract only, and the counts in the abstracts of the others; returns the
    /// number of papers that are left. The frequencies must have been read.
    /// </summary>
    public int KeepTitles(int count)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            int inTitle = TermFrequency.InTitle(Frequencies[i]);
            if (inTitle == 0)
                continue;
            Papers[kept] = Papers[i];
            Frequencies[kept++] = TermFrequency.Of(inTitle, 0);
        }

        return kept;
    }
}
