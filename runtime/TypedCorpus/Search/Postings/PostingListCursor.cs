using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Postings;

/// <summary>
/// Walks a posting list in the order of the papers. A block is read when one of its papers is needed, and its frequencies
/// when one of them is. The bytes are passed to each call, since those of a union may move.
/// </summary>
internal sealed class PostingListCursor
{
    /// <summary>The current paper at the end of the list.</summary>
    public const int End = int.MaxValue;

    /// <summary>The papers of the current block and, after they have been read too, their frequencies.</summary>
    public readonly int[] Papers, Frequencies;

    private readonly PostingBlockBuffer _buffer = new();
    private PostingListKind _kind;
    private bool _titleOnly;
    private int _corpusCount;
    private int _skipsAt;
    private int _blockCount;
    private int _block;
    private int _blockAt;
    private int _blockEnd;
    private int _lastPaper;
    private int _before;
    private int _index;
    private bool _isRead;

    // The arrays of the buffer, so that an access takes one step less.
    public PostingListCursor() => (Papers, Frequencies) = (_buffer.Papers, _buffer.Frequencies);

    /// <summary>The current paper, the last before a block that has not been read yet, or <see cref="End"/>.</summary>
    public int Paper { get; private set; }

    /// <summary>The number of papers in the list.</summary>
    public int PaperCount { get; private set; }

    /// <summary>An upper bound of the impacts in the list.</summary>
    public int ImpactCode { get; private set; }

    /// <summary>The number of papers in the current block.</summary>
    public int Count { get; private set; }

    /// <summary>An upper bound of the impacts in the current block.</summary>
    public int BlockImpact { get; private set; }

    /// <summary>Whether the list is of low impacts, and so has no frequencies.</summary>
    public bool IsLowImpact => _kind == PostingListKind.LowImpact;

    /// <summary>The first paper after the current block, to which its bound does not apply.</summary>
    public int BlockEnd => _lastPaper + 1;

    /// <summary>The first paper that may be the next.</summary>
    public int NextPaper => _isRead ? Paper : Paper + 1;

    /// <summary>Starts a list, without reading a paper.</summary>
    /// <param name="kind">The kind of the list.</param>
    /// <param name="paperCount">The number of postings.</param>
    /// <param name="start">Where the list begins.</param>
    /// <param name="impactCode">An upper bound of the impacts.</param>
    /// <param name="titleOnly">Whether the term counts in titles only.</param>
    /// <param name="postings">The bytes.</param>
    /// <param name="corpusCount">The number of papers of the corpus.</param>
    public void Start(
        PostingListKind kind, int paperCount, int start, int impactCode, bool titleOnly, ReadOnlySpan<byte> postings, int corpusCount)
    {
        _kind = kind;
        PaperCount = paperCount;
        ImpactCode = impactCode;
        _titleOnly = titleOnly;
        _corpusCount = corpusCount;
        _skipsAt = start;
        EnterFirstBlock(postings);
    }

    /// <summary>Moves back to the start, without reading a paper.</summary>
    public void Restart(ReadOnlySpan<byte> postings)
    {
        if (PaperCount > 0)
            EnterFirstBlock(postings);
    }

    /// <summary>Makes the list one without papers.</summary>
    public void Clear()
    {
        PaperCount = ImpactCode = 0;
        Close();
    }

    /// <summary>Moves to the end.</summary>
    public void Close()
    {
        _block = _blockCount = 0;
        Paper = End;
        _lastPaper = End - 1;
        _isRead = true;
        _index = Count = 0;
    }

    /// <summary>Moves to a paper, or to the next one after it that the list has; never back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Seek(ReadOnlySpan<byte> postings, int paper)
    {
        // In a long list it is usually the next.
        if (Paper >= paper)
            return;
        if (_isRead && _index + 1 < Count && Papers[_index + 1] >= paper)
            Paper = Papers[++_index];
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
            _index = FirstFrom(paper);
            if (_index < Count)
            {
                Paper = Papers[_index];
                return;
            }

            if (!MoveToNextBlock(postings))
                return;
            ReadBlock(postings);
        }
    }

    /// <summary>Moves to the block that a paper would be in, without reading a block.</summary>
    public void SkipBlocks(ReadOnlySpan<byte> postings, int paper)
    {
        while (_lastPaper < paper && MoveToNextBlock(postings))
        {
        }
    }

    /// <summary>Moves to the next block; at the last, to the end, and returns false.</summary>
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

    /// <summary>Reads the current block with its frequencies.</summary>
    public void ReadAll(ReadOnlySpan<byte> postings)
    {
        if (!_isRead)
            ReadBlock(postings);
        _buffer.ReadFrequencies(_kind, postings, Count);
    }

    /// <summary>The frequency of the current paper.</summary>
    public int Frequency(ReadOnlySpan<byte> postings)
    {
        if (IsLowImpact)
            return TermFrequency.Least;
        if (!_buffer.HasFrequencies)
            _buffer.ReadFrequencies(_kind, postings, Count);
        return Frequencies[_index];
    }

    /// <summary>The range of the current block, which has been read, that is in a window of papers.</summary>
    public (int First, int End) RangeOf(int start, int end) =>
        (Paper < start ? FirstFrom(start) : _index, BlockEnd <= end ? Count : FirstFrom(end));

    /// <summary>Moves to a place in the current block, unless it is its end: then returns false, and the next block comes.</summary>
    public bool TryMoveTo(int place)
    {
        if (place == Count)
            return false;
        _index = place;
        Paper = Papers[place];
        return true;
    }

    /// <summary>An upper bound of the impacts from the current paper up to, but excluding, another.</summary>
    public int ImpactCodeUntil(ReadOnlySpan<byte> postings, int paper)
    {
        int code = BlockImpact;
        if (_lastPaper >= paper - 1)
            return code;

        for (int block = _block + 1; block < _blockCount; block++)
        {
            int skip = _skipsAt + (block * PostingListLayout.SkipWidth);
            code = Math.Max(code, postings[skip + PostingListLayout.ImpactAt]);
            if (SevenBit.ReadAt(postings, skip, PostingListLayout.LastPaperWidth) >= paper - 1)
                break;
        }

        return code;
    }

    /// <summary>The place in the block, from the current one on, of a paper or of the next one after it.</summary>
    /// <remarks>
    /// It is usually near, so two loops that each end once take less time than a binary search with its mispredicted branches.
    /// </remarks>
    private int FirstFrom(int paper)
    {
        const int Stride = 8;
        int[] papers = Papers;
        int at = _index;
        int count = Count;
        while (at + Stride < count && papers[at + Stride] < paper)
            at += Stride;
        while (at < count && papers[at] < paper)
            at++;
        return at;
    }

    private void EnterFirstBlock(ReadOnlySpan<byte> postings)
    {
        _blockCount = PostingListLayout.BlockCount(PaperCount);
        _lastPaper = -1;
        _blockEnd = _skipsAt + (_blockCount * PostingListLayout.SkipWidth);
        EnterBlock(postings, 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterBlock(ReadOnlySpan<byte> postings, int block)
    {
        _block = block;
        _blockAt = _blockEnd;
        _before = Paper = _lastPaper;
        _isRead = false;
        _index = 0;
        if (_blockCount == 0)
        {
            Count = PaperCount;
            _lastPaper = End - 1;
            BlockImpact = ImpactCode;
            return;
        }

        int skip = _skipsAt + (block * PostingListLayout.SkipWidth);
        Count = Math.Min(PostingListLayout.BlockSize, PaperCount - (block * PostingListLayout.BlockSize));
        _lastPaper = SevenBit.ReadAt(postings, skip, PostingListLayout.LastPaperWidth);
        _blockEnd = _blockAt + SevenBit.ReadAt(postings, skip + PostingListLayout.LastPaperWidth, PostingListLayout.LengthWidth);
        BlockImpact = postings[skip + PostingListLayout.ImpactAt];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadBlock(ReadOnlySpan<byte> postings)
    {
        _isRead = true;
        int range = _blockCount == 0 ? _corpusCount : _lastPaper - _before;
        _buffer.ReadPapers(_kind, postings, _blockAt, Count, _before, range);
        if (_titleOnly)
        {
            _buffer.ReadFrequencies(_kind, postings, Count);
            Count = _buffer.KeepTitles(Count);
        }

        Paper = Count > 0 ? Papers[0] : _before;
    }
}
