using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// The postings of a term: one list of mixed impacts or, if there are many, a list of high impacts and one of low impacts
/// (<see cref="PostingListLayout"/>). It is reused for other terms.
/// </summary>
internal class TermPostings
{
    /// <summary>The list of high impacts, or of all impacts if it is the only one.</summary>
    public readonly PostingListCursor High = new();

    /// <summary>The list of low impacts.</summary>
    public readonly PostingListCursor Low = new();

    /// <summary>Whether the postings are those of a <see cref="PrefixUnion"/>, not of the image.</summary>
    public bool IsUnion { get; private set; }

    /// <summary>The number of papers with the term.</summary>
    public int PaperCount { get; private set; }

    /// <summary>
    /// An impact that at least <see cref="PostingListLayout.GuaranteedImpactRank"/> papers reach; 0 if the list does not
    /// state it.
    /// </summary>
    public int GuaranteedImpactCode { get; private set; }

    /// <summary>The current paper, or <see cref="PostingListCursor.End"/>.</summary>
    public int Paper => Math.Min(High.Paper, Low.Paper);

    /// <summary>The list that has the current paper.</summary>
    public PostingListCursor Current => High.Paper < Low.Paper ? High : Low;

    /// <summary>Starts the postings of a term, without reading a paper.</summary>
    /// <param name="entry">The term's entry in the dictionary.</param>
    /// <param name="isUnion">Whether the postings are those of a union.</param>
    /// <param name="titleOnly">Whether the term counts in titles only.</param>
    /// <param name="postings">The bytes that the entry refers to.</param>
    /// <param name="corpusCount">The number of papers of the corpus.</param>
    public void Start(in TermEntry entry, bool isUnion, bool titleOnly, ReadOnlySpan<byte> postings, int corpusCount)
    {
        IsUnion = isUnion;
        PaperCount = entry.Papers;
        GuaranteedImpactCode = 0;
        int at = entry.PostingsStart;
        if (isUnion || entry.Papers < PostingListLayout.MinSplitCount)
        {
            High.Start(PostingListKind.Mixed, entry.Papers, at, entry.ImpactCode, titleOnly, postings, corpusCount);
            Low.Clear();
            return;
        }

        int high = VarInt.Read(postings, ref at);
        int length = VarInt.Read(postings, ref at);
        int lowImpact = postings[at++];
        int guaranteedImpact = postings[at++];
        if (high > 0)
            High.Start(PostingListKind.HighImpact, high, at, entry.ImpactCode, titleOnly, postings, corpusCount);
        else
            High.Clear();
        if (high < entry.Papers && !titleOnly)
            Low.Start(PostingListKind.LowImpact, entry.Papers - high, at + length, lowImpact, titleOnly, postings, corpusCount);
        else
            Low.Clear();
        if (!titleOnly)
            GuaranteedImpactCode = guaranteedImpact;
    }

    /// <summary>Moves back to the start, without reading a paper.</summary>
    public void Restart(ReadOnlySpan<byte> postings)
    {
        High.Restart(postings);
        Low.Restart(postings);
    }

    /// <summary>Moves to a paper, or to the next one after it that has the term; never back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Seek(ReadOnlySpan<byte> postings, int paper)
    {
        High.Seek(postings, paper);
        Low.Seek(postings, paper);
    }
}
