namespace TypedCorpus.Search;

/// <summary>The best hits so far, in memory of the caller's: the best first, and of equals the one that comes first.</summary>
internal ref struct TopHits(Span<long> hits)
{
    private readonly Span<long> _hits = hits;

    public int Count { get; private set; }

    /// <summary>The score that a paper has to exceed to be among the best, if papers come in corpus order.</summary>
    public readonly int Threshold => Count < _hits.Length ? 0 : ScoreOf(_hits[Count - 1]);

    public void Add(int paper, int score)
    {
        long hit = ((long)score << 32) | (uint)(int.MaxValue - paper);
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_hits[middle] > hit)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == _hits.Length)
            return;
        int kept = Math.Min(Count, _hits.Length - 1);
        _hits[low..kept].CopyTo(_hits[(low + 1)..]);
        _hits[low] = hit;
        Count = kept + 1;
    }

    public static int ScoreOf(long hit) => (int)(hit >> 32);

    public static int PaperOf(long hit) => int.MaxValue - (int)(uint)hit;
}
