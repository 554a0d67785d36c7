namespace TypedCorpus.Generator.Compiling.Terms;

/// <summary>The two factors of tf · idf: 1 + ln tf, and ln((papers + 1) / df).</summary>
internal sealed class TfIdf(int papers)
{
    // By document frequency, filled on first use; no idf is 0.
    private readonly double[] _idf = new double[papers + 1];

    public static double Tf(int count) => 1 + StableLog.OfCount(count);

    public double Idf(int documentFrequency)
    {
        if (_idf[documentFrequency] == 0)
            _idf[documentFrequency] = StableLog.Ln((papers + 1.0) / documentFrequency);
        return _idf[documentFrequency];
    }
}
