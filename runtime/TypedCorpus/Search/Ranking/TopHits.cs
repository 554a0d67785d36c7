namespace TypedCorpus.Search.Ranking;

/// <summary>The best hits so far: the best first, those of equal scores in corpus order.</summary>
internal sealed class TopHits
{
    private long[] _hits = new long[16];

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
    }

    /// <summary>Raises the threshold to a score that at least <see cref="Limit"/> papers are known to exceed.</summary>
    public void Expect(int score) => Threshold = Math.Max(Threshold, score);

    public void Add(int paper, int score)
    {
        long hit = Hit(paper, score);
        int at = Count;
        if (Count < Limit)
            Count++;
        else if (_hits[--at] > hit)
            return;

        // By insertion: a new hit is rarely good enough to move many others.
        for (; at > 0 && _hits[at - 1] < hit; at--)
            _hits[at] = _hits[at - 1];
        _hits[at] = hit;
        if (Count == Limit)
            Threshold = Math.Max(Threshold, ScoreOf(_hits[Count - 1]));
    }

    /// <summary>Gives each hit, which keeps its place, the score of its paper: it may have been ranked by another number.</summary>
    public void SetScores(ReadOnlySpan<int> scores)
    {
        for (int i = 0; i < Count; i++)
            _hits[i] = Hit(PaperOf(_hits[i]), scores[PaperOf(_hits[i])]);
    }

    private static long Hit(int paper, int score) => ((long)score << 32) | (uint)(int.MaxValue - paper);
}
