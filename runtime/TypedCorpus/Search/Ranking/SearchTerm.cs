using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;
using TypedCorpus.Search.Postings;

namespace TypedCorpus.Search.Ranking;

/// <summary>What a search does with the papers of a term.</summary>
internal enum TermRole : byte
{
    /// <summary>A paper needs it, unless the search takes any term.</summary>
    Required,

    /// <summary>It adds to the score of a paper that has it.</summary>
    Optional,

    /// <summary>A paper must not have it.</summary>
    Excluded,
}

/// <summary>A term in a search: its postings and what it weighs. It is used again for the searches to come.</summary>
internal sealed class SearchTerm
{
    /// <summary>The strong postings, or all of a short list.</summary>
    public readonly PostingCursor Strong = new();

    /// <summary>The plain postings, where they are apart.</summary>
    public readonly PostingCursor Plain = new();

    public float Weight;
    public TermRole Role;

    /// <summary>Whether the postings were put together from several terms, and are not the image's.</summary>
    public bool IsUnion;

    /// <summary>In how many papers the term stands.</summary>
    public int PaperCount;

    /// <summary>An impact that at least <see cref="PostingsLayout.KnownImpact"/> papers have, if the list tells.</summary>
    public int KnownImpactCode;

    private readonly int[] _plainContributions = new int[LengthCode.Count];
    private bool _hasPlainContributions;

    /// <summary>The current paper, or <see cref="PostingCursor.End"/>.</summary>
    public int Paper => Math.Min(Strong.Paper, Plain.Paper);

    /// <summary>The list that the current paper is of.</summary>
    public PostingCursor Current => Strong.Paper < Plain.Paper ? Strong : Plain;

    /// <summary>Begins the postings; no paper of them is read yet.</summary>
    public void Start(in TermEntry entry, bool isUnion, bool titleOnly, ReadOnlySpan<byte> postings, int corpusCount)
    {
        IsUnion = isUnion;
        PaperCount = entry.Papers;
        KnownImpactCode = 0;
        _hasPlainContributions = false;
        int at = entry.PostingsStart;
        if (isUnion || entry.Papers < PostingsLayout.LeastSplit)
        {
            Strong.Start(PostingKind.Mixed, entry.Papers, at, entry.ImpactCode, titleOnly, postings, corpusCount);
            Plain.Close();
            return;
        }

        int strong = VarInt.Read(postings, ref at);
        int length = VarInt.Read(postings, ref at);
        int plainImpact = postings[at++];
        int knownImpact = postings[at++];
        if (strong > 0)
            Strong.Start(PostingKind.Strong, strong, at, entry.ImpactCode, titleOnly, postings, corpusCount);
        else
            Strong.Close();
        if (strong < entry.Papers && !titleOnly)
            Plain.Start(PostingKind.Plain, entry.Papers - strong, at + length, plainImpact, titleOnly, postings, corpusCount);
        else
            Plain.Close();
        if (!titleOnly)
            KnownImpactCode = knownImpact;
    }

    /// <summary>What plain postings of the term are worth, by the code of the abstract's length; worked out when it is first asked for.</summary>
    public ReadOnlySpan<int> PlainContributions(SearchStatistics statistics)
    {
        if (!_hasPlainContributions)
            ScoreVectors.ContributePlain(Weight, statistics.PlainImpacts, _plainContributions);
        _hasPlainContributions = true;
        return _plainContributions;
    }

    /// <summary>Moves to the first paper that is not before the one given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Seek(ReadOnlySpan<byte> postings, int paper)
    {
        Strong.Seek(postings, paper);
        Plain.Seek(postings, paper);
    }
}
