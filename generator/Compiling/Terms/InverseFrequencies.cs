namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>The idf of what stands in so many papers, ln((papers + 1) / df), each taken once.</summary>
internal sealed class InverseFrequencies(int papers)
{
    // No idf is 0.
    private readonly double[] _found = new double[papers + 1];

    public double Of(int frequency)
    {
        if (_found[frequency] == 0)
            _found[frequency] = StableLog.Ln((papers + 1.0) / frequency);
        return _found[frequency];
    }
}
