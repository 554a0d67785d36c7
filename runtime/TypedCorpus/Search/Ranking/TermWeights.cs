namespace TypedCorpus.Search.Ranking;

/// <summary>Remembers what terms weigh by how many papers have them: to work it out takes a logarithm each time.</summary>
internal sealed class TermWeights
{
    private const int Places = 256;

    private readonly ulong[] _counts = new ulong[Places];
    private readonly float[] _weights = new float[Places];

    /// <summary>What <see cref="Bm25.Weight"/> tells of a term that a paper has.</summary>
    public float Of(int papers, int papersWithTerm)
    {
        ulong counts = ((ulong)(uint)papers << 32) | (uint)papersWithTerm;
        int place = papersWithTerm % Places;
        if (_counts[place] != counts)
        {
            _counts[place] = counts;
            _weights[place] = Bm25.Weight(papers, papersWithTerm);
        }

        return _weights[place];
    }
}
