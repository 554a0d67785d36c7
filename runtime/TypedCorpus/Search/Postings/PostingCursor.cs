using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Walks a list of postings in the order of the papers, block by block. A block is read when a paper of it is asked
/// for, and its frequencies when one of them is. The bytes are handed in, for they may move.
/// </summary>
internal sealed class PostingCursor
{
    /// <summary>The paper of a cursor that has none left.</summary>
    public const int End = int.MaxValue;

    /// <summary>The current paper, the one before a block that is not read yet, or <see cref="End"/>.</summary>
    public int Paper;

    /// <summary>What no impact of the current block exceeds.</summary>
    public int BlockImpact;

    /// <summary>The papers of the current block.</summary>
    public readonly int[] Papers = new int[PostingsLayout.BlockSize + PostingBlockReader.Room];

    /// <summary>The frequencies of the current block, once they are read.</summary>
    public readonly int[] Frequencies = new int[PostingsLayout.BlockSize + PostingBlockReader.Room];

    /// <summary>How many papers the list has.</summary>
    public int PaperCount { get; private set; }

    /// <summary>How many papers of the current block count.</summary>
    public int Count;

    /// <summary>The place of the current paper in the block.</summary>
    public int Index;

    private PostingKind _kind;
    private int _impactCode;
    private int _skips;
    private int _blockCount;
    private bool _titleOnly;
    private int _corpusCount;
    private int _block;
    private int _blockAt;
    private int _blockEnd;
    private int _blockLast;
    private int _before;
    private int _frequenciesAt;
    private bool _isRead;
    private bool _areFrequenciesRead;

    /// <summary>Whether all of the list are plain: its frequencies are not read.</summary>
    public bool IsPlain => _kind == PostingKind.Plain;

    /// <summary>The paper behind the last of the current block, up to where one bound holds.</summary>
    public int BlockEnd => _blockLast + 1;

    /// <summary>The first paper that may be the next.</summary>
    public int NextPaper => _isRead ? Paper : Paper + 1;

    /// <summary>Begins a list; no paper of it is read yet.</summary>
    /// <param name="kind">Which postings it has.</param>
    /// <param name="paperCount">How many there are.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="impactCode">What no impact of it exceeds.</param>
    /// <param name="titleOnly">Whether those count that have the term in the title, as if it stood there alone.</param>
    /// <param name="postings">The bytes.</param>
    /// <param name="corpusCount">The number of papers of the corpus.</param>
    public void Start(
        PostingKind kind, int paperCount, int start, int impactCode, bool titleOnly, ReadOnlySpan<byte> postings, int corpusCount)
    {
        _kind = kind;
        PaperCount = paperCount;
        _impactCode = impactCode;
        _titleOnly = titleOnly;
        _corpusCount = corpusCount;
        _blockCount = PostingsLayout.BlockCount(paperCount);
        _skips = start;
        _blockLast = -1;
        _blockEnd = start + (_blockCount * PostingsLayout.SkipWidth);
        EnterBlock(postings, 0);
    }

    /// <summary>Is at the end of a list.</summary>
    public void Close()
    {
        _block = _blockCount = 0;
        Paper = End;
        _blockLast = End - 1;
        _isRead = true;
        Index = Count = 0;
    }

    /// <summary>Moves to the first paper that is not before the one given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Seek(ReadOnlySpan<byte> postings, int paper)
    {
        // In common terms it is the next, most of the time.
        if (Paper >= paper)
            return;
        if (_isRead && Index + 1 < Count && Papers[Index + 1] >= paper)
            Paper = Papers[++Index];
        else
            SeekFurther(postings, paper);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SeekFurther(ReadOnlySpan<byte> postings, int paper)
    {
        SkipBlocks(postings, paper);
        if (!_isRead)
            ReadBlock(postings);
        while (Paper != End)
        {
            Index = FirstFrom(paper);
            if (Index < Count)
            {
                Paper = Papers[Index];
                return;
            }

            if (!MoveToNextBlock(postings))
                return;
            ReadBlock(postings);
        }
    }

    /// <summary>Moves to the block that has the first paper that is not before the one given, and reads nothing.</summary>
    public void SkipBlocks(ReadOnlySpan<byte> postings, int paper)
    {
        while (_blockLast < paper && MoveToNextBlock(postings))
        {
        }
    }

    /// <summary>Moves to the block behind the current one; false where that was the last.</summary>
    public bool MoveToNextBlock(ReadOnlySpan<byte> postings)
    {
        if (_block + 1 < _blockCount)
        {
            EnterBlock(postings, _block + 1);
            return true;
        }

        Close();
        return false;
    }

    /// <summary>Reads the block with its frequencies, if that was not done.</summary>
    public void ReadAll(ReadOnlySpan<byte> postings)
    {
        if (!_isRead)
            ReadBlock(postings);
        if (!_areFrequenciesRead && _kind != PostingKind.Plain)
            ReadFrequencies(postings);
    }

    /// <summary>The places of the papers of the block, once it is read, that are in a window.</summary>
    public (int First, int End) RangeOf(int start, int end) =>
        (Paper < start ? FirstFrom(start) : Index, BlockEnd <= end ? Count : FirstFrom(end));

    /// <summary>Stands at a place of the block; whether that is its end, and the next is to be read.</summary>
    public bool IsReadUntil(int place)
    {
        if (place == Count)
            return true;
        Index = place;
        Paper = Papers[place];
        return false;
    }

    /// <summary>The frequency of the current paper.</summary>
    public int Frequency(ReadOnlySpan<byte> postings)
    {
        if (_kind == PostingKind.Plain)
            return TermFrequency.Plain;
        if (!_areFrequenciesRead)
            ReadFrequencies(postings);
        return Frequencies[Index];
    }

    /// <summary>The place of the first paper of the block, from the current one on, that is not before another.</summary>
    /// <remarks>It is near as a rule, and two loops that are left once each are quicker than halves that cannot be foreseen.</remarks>
    public int FirstFrom(int paper)
    {
        const int Stride = 8;
        int[] papers = Papers;
        int at = Index;
        while (at + Stride < Count && papers[at + Stride] < paper)
            at += Stride;
        while (at < Count && papers[at] < paper)
            at++;
        return at;
    }

    /// <summary>What no impact exceeds from the current paper up to, and without, another one.</summary>
    public int ImpactCodeUntil(ReadOnlySpan<byte> postings, int paper)
    {
        int code = BlockImpact;
        if (_blockLast >= paper - 1)
            return code;

        for (int block = _block + 1; block < _blockCount; block++)
        {
            int skip = _skips + (block * PostingsLayout.SkipWidth);
            code = Math.Max(code, postings[skip + PostingsLayout.ImpactAt]);
            if (SevenBit.ReadAt(postings, skip, PostingsLayout.LastPaperWidth) >= paper - 1)
                break;
        }

        return code;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterBlock(ReadOnlySpan<byte> postings, int block)
    {
        _block = block;
        _blockAt = _blockEnd;
        _before = Paper = _blockLast;
        _isRead = _areFrequenciesRead = false;
        Index = 0;
        if (_blockCount == 0)
        {
            Count = PaperCount;
            _blockLast = End - 1;
            BlockImpact = _impactCode;
            return;
        }

        int skip = _skips + (block * PostingsLayout.SkipWidth);
        Count = Math.Min(PostingsLayout.BlockSize, PaperCount - (block * PostingsLayout.BlockSize));
        _blockLast = SevenBit.ReadAt(postings, skip, PostingsLayout.LastPaperWidth);
        _blockEnd = _blockAt + SevenBit.ReadAt(postings, skip + PostingsLayout.LastPaperWidth, PostingsLayout.LengthWidth);
        BlockImpact = postings[skip + PostingsLayout.ImpactAt];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadBlock(ReadOnlySpan<byte> postings)
    {
        _isRead = true;
        if (Count < PostingBlock.LeastPacked)
        {
            PostingBlockReader.ReadSingly(_kind, postings, _blockAt, Papers, Frequencies, Count, _before);
            _areFrequenciesRead = true;
        }
        else
        {
            int range = _blockCount == 0 ? _corpusCount : _blockLast - _before;
            _frequenciesAt = SearchVectors.AreUsed
                ? PostingVectors.ReadPapers(postings, _blockAt, Papers, Count, _before, range)
                : PostingBlockReader.ReadPapers(postings, _blockAt, Papers, Count, _before, range);
        }

        if (_titleOnly)
            KeepTitles(postings);
        Paper = Count > 0 ? Papers[0] : _before;
    }

    private void ReadFrequencies(ReadOnlySpan<byte> postings)
    {
        if (_kind != PostingKind.Strong)
            PostingBlockReader.ReadMixed(postings, _frequenciesAt, Frequencies, Count);
        else if (SearchVectors.AreUsed)
            PostingVectors.ReadStrong(postings, _frequenciesAt, Frequencies, Count);
        else
            PostingBlockReader.ReadStrong(postings, _frequenciesAt, Frequencies, Count);
        _areFrequenciesRead = true;
    }

    /// <summary>Drops the papers that have the term in the abstract alone, and what the others have there.</summary>
    private void KeepTitles(ReadOnlySpan<byte> postings)
    {
        if (!_areFrequenciesRead)
            ReadFrequencies(postings);
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            int inTitle = TermFrequency.InTitle(Frequencies[i]);
            if (inTitle == 0)
                continue;
            Papers[kept] = Papers[i];
            Frequencies[kept++] = TermFrequency.Of(inTitle, 0);
        }

        Count = kept;
    }
}
