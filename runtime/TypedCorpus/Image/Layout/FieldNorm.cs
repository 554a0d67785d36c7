namespace TypedCorpus.Image.Layout;

/// <summary>
/// The fieldnorm: the length of a field in words as a number of seven bits. It is exact up to 63 and then
/// has steps of at most an eighth, up to 992. BM25 needs no more: half a step changes a score by about one percent.
/// </summary>
internal static class FieldNorm
{
    public const int Count = 128;

    private const int Exact = 64;
    private const int StepsPerOctave = 16;

    /// <summary>The norm of a length, rounded down.</summary>
    public static int Of(int length)
    {
        if (length < Exact)
            return length;

        int norm = Exact;
        while (norm < Count - 1 && LengthOf(norm + 1) <= length)
            norm++;
        return norm;
    }

    /// <summary>The length that a norm stands for.</summary>
    public static int LengthOf(int norm)
    {
        int step = norm - Exact;
        return step < 0 ? norm : (StepsPerOctave + (step % StepsPerOctave)) << ((step / StepsPerOctave) + 2);
    }
}

/// <summary>The layout of the fieldnorms: the summed lengths of the titles and of the abstracts, then two norms for each paper.</summary>
internal static class FieldNormsLayout
{
    public const int SumWidth = 5;
    public const int TitleSumAt = 0;
    public const int AbstractSumAt = SumWidth;
    public const int NormsAt = 2 * SumWidth;
    public const int NormsPerPaper = 2;
}
