using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// The postings of a term: one list of mixed impacts or, if there are many, lists of top, high and low impacts
/// (<see cref="PostingListLayout"/>). It is reused for other terms.
/// </summary>
internal class TermPostings
{
    /// <summary>The list of the papers that a search for the term alone finds first.</summary>
    public readonly PostingListCursor Top = new();

    /// <summary>The list of high impacts, or of all impacts if it is the only one.</summary>
    public readonly PostingListCursor High = new();

    /// <summary>The list of low impacts.</summary>
    public readonly PostingListCursor Low = new();

    private readonly PostingListCursor[] _lists;

    public TermPostings() => _lists = [Top, High, Low];

    /// <summary>The lists, those of the greatest impacts first. Some may be empty.</summary>
    public ReadOnlySpan<PostingListCursor> Lists => _lists;

    /// <summary>Whether the postings are those of a <see cref="PrefixUnion"/>, not of the image.</summary>
    public bool IsUnion { get; private set; }

    /// <summary>Whether the papers of <see cref="Top"/> are those that a search for the term alone finds first.</summary>
    public bool StatesTop { get; private set; }

    /// <summary>The number of papers with the term.</summary>
    public int PaperCount { get; private set; }

    /// <summary>
    /// An impact that at least <see cref="PostingListLayout.TopCount"/> papers reach; 0 if the postings do not state it.
    /// </summary>
    public int GuaranteedImpactCode { get; private set; }

    /// <summary>The current paper, or <see cref="PostingListCursor.End"/>.</summary>
    public int Paper => Math.Min(Top.Paper, Math.Min(High.Paper, Low.Paper));

    /// <summary>The list that has the current paper.</summary>
    public PostingListCursor Current => Top.Paper < Math.Min(High.Paper, Low.Paper) ? Top : High.Paper < Low.Paper ? High : Low;

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
        int at = entry.PostingsStart;
        if (isUnion || entry.Papers < PostingListLayout.MinSplitCount)
        {
            High.Start(PostingListKind.Mixed, entry.Papers, at, entry.ImpactCode, titleOnly, postings, corpusCount);
            Top.Clear();
            Low.Clear();
            StatesTop = false;
            GuaranteedImpactCode = 0;
            return;
        }

        int aboveLow = VarInt.Read(postings, ref at);
        int top = aboveLow < PostingListLayout.MinTopCount ? 0 : PostingListLayout.TopCount;
        int topLength = top == 0 ? 0 : VarInt.Read(postings, ref at);
        int highLength = VarInt.Read(postings, ref at);
        int impact = postings[at++];
        int lowImpact = postings[at++];
        int highImpact = top == 0 ? entry.ImpactCode : impact;
        StatesTop = top > 0 && !titleOnly;
        GuaranteedImpactCode = top == 0 && !titleOnly ? impact : 0;
        Start(Top, PostingListKind.HighImpact, top, at, entry.ImpactCode, titleOnly, postings, corpusCount);
        at += topLength;
        Start(High, PostingListKind.HighImpact, aboveLow - top, at, highImpact, titleOnly, postings, corpusCount);
        at += highLength;
        Start(Low, PostingListKind.LowImpact, titleOnly ? 0 : entry.Papers - aboveLow, at, lowImpact, titleOnly, postings, corpusCount);
    }

    /// <summary>Moves back to the start, without reading a paper.</summary>
    public void Restart(ReadOnlySpan<byte> postings)
    {
        Top.Restart(postings);
        High.Restart(postings);
        Low.Restart(postings);
    }

    /// <summary>Moves to a paper, or to the next one after it that has the term; never back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Seek(ReadOnlySpan<byte> postings, int paper)
    {
        Top.Seek(postings, paper);
        High.Seek(postings, paper);
        Low.Seek(postings, paper);
    }

    private static void Start(
        PostingListCursor list, PostingListKind kind, int papers, int at, int impactCode, bool titleOnly, ReadOnlySpan<byte> postings,
        int corpusCount)
    {
        if (papers > 0)
            list.Start(kind, papers, at, impactCode, titleOnly, postings, corpusCount);
        else
            list.Clear();
    }
}
