namespace TypedCorpus.Vectors;

/// <summary>The nearest papers so far, in a heap whose first one is the farthest. Of equally near papers the first places win.</summary>
internal ref struct NearestHits(Span<NearestHit> hits)
{
    private readonly Span<NearestHit> _hits = hits;

    public int Count { get; private set; }

    /// <summary>What a paper must exceed to be among them, by product divided by length, if it stands behind all others.</summary>
    public double Threshold { get; private set; } = double.NegativeInfinity;

    public void Add(NearestHit hit)
    {
        if (Count < _hits.Length)
        {
            _hits[Count] = hit;
            Rise(Count++);
        }
        else if (hit.IsBefore(_hits[0]))
        {
            _hits[0] = hit;
            Sink();
        }

        if (Count == _hits.Length)
            Threshold = _hits[0].Nearness;
    }

    /// <summary>Sorts them, the nearest first.</summary>
    public readonly Span<NearestHit> Sort()
    {
        Span<NearestHit> sorted = _hits[..Count];
        sorted.Sort(static (left, right) => left.IsBefore(right) ? -1 : right.IsBefore(left) ? 1 : 0);
        return sorted;
    }

    private readonly void Rise(int at)
    {
        while (at > 0 && _hits[(at - 1) / 2].IsBefore(_hits[at]))
        {
            (_hits[at], _hits[(at - 1) / 2]) = (_hits[(at - 1) / 2], _hits[at]);
            at = (at - 1) / 2;
        }
    }

    private readonly void Sink()
    {
        for (int at = 0, child; (child = (2 * at) + 1) < _hits.Length; at = child)
        {
            if (child + 1 < _hits.Length && _hits[child].IsBefore(_hits[child + 1]))
                child++;
            if (!_hits[at].IsBefore(_hits[child]))
                break;
            (_hits[at], _hits[child]) = (_hits[child], _hits[at]);
        }
    }
}

/// <summary>A paper by its place, and how near it is: the product with its vector divided by the length of that.</summary>
internal readonly record struct NearestHit(int Place, double Nearness)
{
    public bool IsBefore(NearestHit other) => Nearness > other.Nearness || (Nearness == other.Nearness && Place < other.Place);
}
