using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search;

/// <summary>
/// Walks the postings of a term in the order of the papers. The bytes are handed in, for a cursor to be a plain value.
/// </summary>
internal struct PostingCursor
{
    /// <summary>The paper of a cursor that has none left.</summary>
    public const int End = int.MaxValue;

    private readonly int _skips;
    private readonly int _blockCount;
    private readonly bool _titleOnly;
    private int _left;
    private int _at;
    private int _before;
    private int _block;
    private int _blockEnd;
    private int _blockLast;

    public PostingCursor(TermEntry entry, bool titleOnly, ReadOnlySpan<byte> postings)
    {
        Papers = entry.Papers;
        ImpactCode = entry.ImpactCode;
        _titleOnly = titleOnly;
        _left = entry.Papers;
        _skips = entry.PostingsStart;
        _blockCount = PostingsLayout.BlockCount(entry.Papers);
        _at = entry.PostingsStart + (_blockCount * PostingsLayout.SkipWidth);
        if (_blockCount > 0)
            EnterBlock(postings, 0, _at);
        else
            _blockLast = End - 1;
        Paper = -1;
        MoveTo(postings, 0);
    }

    /// <summary>In how many papers the term stands.</summary>
    public int Papers { get; }

    /// <summary>What no impact of the term exceeds.</summary>
    public int ImpactCode { get; }

    /// <summary>The current paper, or <see cref="End"/>.</summary>
    public int Paper { get; private set; }

    public int InTitle { get; private set; }

    public int InAbstract { get; private set; }

    /// <summary>The paper behind the last of the current block, up to where one bound holds.</summary>
    public readonly int BlockEnd => _blockLast + 1;

    public void MoveNext(ReadOnlySpan<byte> postings) => MoveTo(postings, Paper + 1);

    /// <summary>Moves to the first paper that is not before the one given.</summary>
    public void Seek(ReadOnlySpan<byte> postings, int paper)
    {
        if (Paper >= paper)
            return;
        while (_blockLast < paper && _block + 1 < _blockCount)
            SkipBlock(postings);
        MoveTo(postings, paper);
    }

    /// <summary>What no impact exceeds from the current paper up to, and without, another one.</summary>
    public readonly int ImpactCodeUntil(ReadOnlySpan<byte> postings, int paper)
    {
        if (_blockCount == 0)
            return ImpactCode;

        int code = 0;
        for (int block = _block; block < _blockCount; block++)
        {
            code = Math.Max(code, postings[_skips + (block * PostingsLayout.SkipWidth) + PostingsLayout.ImpactAt]);
            if (LastPaper(postings, block) >= paper - 1)
                break;
        }

        return code;
    }

    /// <summary>Adds what the term is worth to the score of each paper before one, and moves there.</summary>
    /// <remarks>The innermost loop of a search: it works on locals, which the compiler can keep in registers.</remarks>
    public void AddScores(ReadOnlySpan<byte> postings, int end, float weight, in ScoreWindow window, in PaperScorer scorer)
    {
        if (Paper >= end)
            return;

        Span<int> scores = window.Scores;
        Span<ulong> touched = window.Touched;
        PaperScorer scoring = scorer;
        int start = window.Start;
        int at = _at;
        int paper = Paper;
        int left = _left;
        int inTitle = InTitle;
        int inAbstract = InAbstract;
        while (paper < end)
        {
            if (!_titleOnly || inTitle > 0)
            {
                int place = paper - start;
                scores[place] += scoring.Contribution(weight, paper, inTitle, _titleOnly ? 0 : inAbstract);
                touched[place >> 6] |= 1UL << place;
            }

            if (left == 0)
            {
                _left = 0;
                Paper = End;
                return;
            }

            if (paper == _blockLast)
                EnterBlock(postings, _block + 1, at);
            left--;
            ReadPosting(postings, ref at, ref paper, out inTitle, out inAbstract);
        }

        _at = at;
        _left = left;
        Paper = _before = paper;
        InTitle = inTitle;
        InAbstract = inAbstract;
        if (_titleOnly && inTitle == 0)
            MoveTo(postings, end);
    }

    private void MoveTo(ReadOnlySpan<byte> postings, int wanted)
    {
        int at = _at;
        int paper = _before;
        int left = _left;
        int inTitle;
        int inAbstract;
        do
        {
            if (left == 0)
            {
                Paper = End;
                _left = 0;
                return;
            }

            if (paper == _blockLast)
                EnterBlock(postings, _block + 1, at);
            left--;
            ReadPosting(postings, ref at, ref paper, out inTitle, out inAbstract);
        }
        while (paper < wanted || (_titleOnly && inTitle == 0));

        _at = at;
        _left = left;
        Paper = _before = paper;
        InTitle = inTitle;
        InAbstract = inAbstract;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadPosting(ReadOnlySpan<byte> postings, ref int at, ref int paper, out int inTitle, out int inAbstract)
    {
        int head = Read(postings, ref at);
        paper += head >> 1;
        inTitle = 0;
        inAbstract = 1;
        if ((head & 1) == 0)
            return;

        int frequencies = Read(postings, ref at);
        inAbstract = frequencies >> PostingsLayout.TitleBits;
        inTitle = frequencies & PostingsLayout.TitleEscape;
        if (inTitle == PostingsLayout.TitleEscape)
            inTitle += VarInt.Read(postings, ref at);
    }

    /// <summary>Most numbers have one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int first = bytes[at];
        if (first < 0x40)
        {
            at++;
            return first;
        }

        return VarInt.Read(bytes, ref at);
    }

    private void SkipBlock(ReadOnlySpan<byte> postings)
    {
        _before = _blockLast;
        _at = _blockEnd;
        _left = Papers - ((_block + 1) * PostingsLayout.BlockSize);
        EnterBlock(postings, _block + 1, _at);
    }

    private void EnterBlock(ReadOnlySpan<byte> postings, int block, int start)
    {
        int skip = _skips + (block * PostingsLayout.SkipWidth);
        _block = block;
        _blockLast = LastPaper(postings, block);
        _blockEnd = start + SevenBit.Read(postings.Slice(skip + PostingsLayout.LastPaperWidth, PostingsLayout.LengthWidth));
    }

    private readonly int LastPaper(ReadOnlySpan<byte> postings, int block) => SevenBit.Read(
        postings.Slice(_skips + (block * PostingsLayout.SkipWidth), PostingsLayout.LastPaperWidth));
}
