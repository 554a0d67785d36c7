namespace TypedCorpus.Search.Ranking;

/// <summary>
/// The best hits so far; once they are sorted the best first, those of equal scores in corpus order. A few are kept in order by
/// insertion, since a new hit is rarely good enough to move many others; of many, a heap has the worst in front.
/// </summary>
internal sealed class TopHits
{
    /// <summary>The largest number of hits for which insertion takes less time than a heap.</summary>
    private const int MaxInsertions = 128;

    private long[] _hits = new long[16];

    // Of a search in several corpora, the place of the current one's first paper, and the hits of those before it.
    private int _first;
    private long[] _before = [];
    private int _beforeCount;
    private int _beforeThreshold;

    // 1 if papers come in another order than that of the corpus, in which those of the threshold's score may still win by their place.
    private int _slack;

    /// <summary>The maximum number of hits.</summary>
    public int Limit { get; private set; }

    public int Count { get; private set; }

    /// <summary>The score that a paper must exceed to be among the best, if papers come in corpus order.</summary>
    public int Threshold { get; private set; }

    public long this[int index] => _hits[index];

    public static int ScoreOf(long hit) => (int)(hit >> 32);

    public static int PaperOf(long hit) => int.MaxValue - (int)(uint)hit;

    public void Start(int limit)
    {
        if (_hits.Length < limit)
            _hits = new long[limit];
        Limit = limit;
        Count = 0;
        Threshold = 0;
        _first = 0;
        _beforeCount = 0;
        _beforeThreshold = 0;
        _slack = 0;
    }

    /// <summary>Allows papers to come in any order, until the next start.</summary>
    public void AllowAnyOrder() => _slack = 1;

    /// <summary>Begins with the next of several corpora, whose first paper has a place among the papers of all.</summary>
    public void Enter(int first)
    {
        _first = first;
        if (_before.Length < Count)
            _before = new long[_hits.Length];
        new Span<long>(_hits, 0, Count).CopyTo(_before);
        _beforeCount = Count;
        _beforeThreshold = Threshold;
    }

    /// <summary>Drops the hits of the corpus, but not those of the corpora before it.</summary>
    public void Restart()
    {
        Count = _beforeCount;
        Threshold = _beforeThreshold;
        new Span<long>(_before, 0, Count).CopyTo(_hits);
    }

    /// <summary>Raises the threshold to a score that at least <see cref="Limit"/> papers are known to exceed.</summary>
    public void Expect(int score) => Threshold = Math.Max(Threshold, score);

    public void Add(int paper, int score)
    {
        long hit = Hit(_first + paper, score);
        if (Limit > MaxInsertions)
            Push(hit);
        else
            Insert(hit);
    }

    /// <summary>Brings the hits into their order. No more may be added.</summary>
    public void Sort()
    {
        if (Limit <= MaxInsertions)
            return;
        Span<long> hits = new(_hits, 0, Count);
        hits.Sort();
        hits.Reverse();
    }

    /// <summary>Gives each hit, which keeps its place, the score of its paper: it may have been ranked by another number.</summary>
    public void SetScores(ReadOnlySpan<int> scores)
    {
        for (int i = 0; i < Count; i++)
            _hits[i] = Hit(PaperOf(_hits[i]), scores[PaperOf(_hits[i])]);
    }

    private void Insert(long hit)
    {
        int at = Count;
        if (Count < Limit)
            Count++;
        else if (_hits[--at] > hit)
            return;

        for (; at > 0 && _hits[at - 1] < hit; at--)
            _hits[at] = _hits[at - 1];
        _hits[at] = hit;
        if (Count == Limit)
            Threshold = Math.Max(Threshold, ScoreOf(_hits[Count - 1]) - _slack);
    }

    private void Push(long hit)
    {
        if (Count < Limit)
            SiftUp(Count++, hit);
        else if (_hits[0] < hit)
            SiftDown(hit);
        if (Count == Limit)
            Threshold = Math.Max(Threshold, ScoreOf(_hits[0]) - _slack);
    }

    private void SiftUp(int at, long hit)
    {
        for (int parent; at > 0 && _hits[parent = (at - 1) / 2] > hit; at = parent)
            _hits[at] = _hits[parent];
        _hits[at] = hit;
    }

    /// <summary>Replaces the worst hit.</summary>
    private void SiftDown(long hit)
    {
        int at = 0;
        for (int child = 1; child < Count; child = (2 * at) + 1)
        {
            if (child + 1 < Count && _hits[child + 1] < _hits[child])
                child++;
            if (_hits[child] >= hit)
                break;
            _hits[at] = _hits[child];
            at = child;
        }

        _hits[at] = hit;
    }

    private static long Hit(int paper, int score) => ((long)score << 32) | (uint)(int.MaxValue - paper);
}
