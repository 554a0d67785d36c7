namespace TypedCorpus.Search.Ranking;

/// <summary>
/// Papers in corpus order whose scores lack the contributions of some terms. These are looked up at the end, when the threshold
/// has ruled most of the papers out.
/// </summary>
internal sealed class Candidates
{
    private Candidate[] _papers = new Candidate[64];

    /// <summary>Whether the search collects candidates, rather than completing each score at once.</summary>
    public bool AreUsed { get; private set; }

    public int Count { get; private set; }

    public ref readonly Candidate this[int index] => ref _papers[index];

    public void Start(bool areUsed)
    {
        AreUsed = areUsed;
        Count = 0;
    }

    /// <summary>Adds a paper; those that a threshold has ruled out meanwhile make room for it.</summary>
    public void Add(in Candidate candidate, int threshold)
    {
        if (Count == _papers.Length)
        {
            Keep(threshold);
            if (Count > _papers.Length / 2)
                Array.Resize(ref _papers, _papers.Length * 2);
        }

        _papers[Count++] = candidate;
    }

    /// <summary>Keeps the papers whose scores may reach a threshold; returns the terms that they lack.</summary>
    public uint Keep(int threshold)
    {
        uint missing = 0;
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (_papers[i].Bound < threshold)
                continue;
            missing |= _papers[i].Missing;
            _papers[kept++] = _papers[i];
        }

        Count = kept;
        return missing;
    }
}

/// <param name="Paper">The paper.</param>
/// <param name="Score">The sum of the contributions that are known.</param>
/// <param name="Bound">An upper bound of the score.</param>
/// <param name="Missing">A bit for each term whose contribution is not known, by its index.</param>
internal readonly record struct Candidate(int Paper, int Score, int Bound, uint Missing);
