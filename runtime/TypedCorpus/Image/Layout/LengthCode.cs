namespace TypedCorpus.Image.Layout;

/// <summary>
/// The length of a field in words as one seven-bit number: exact up to 63, then in steps of an eighth at most, up to
/// 992. BM25 needs no more: half a step changes a score by about one in a hundred.
/// </summary>
internal static class LengthCode
{
    public const int Count = 128;

    private const int Exact = 64;
    private const int StepsPerOctave = 16;

    public static int Of(int length)
    {
        if (length < Exact)
            return length;

        int code = Exact;
        while (code < Count - 1 && LengthOf(code + 1) <= length)
            code++;
        return code;
    }

    public static int LengthOf(int code)
    {
        int step = code - Exact;
        return step < 0 ? code : (StepsPerOctave + (step % StepsPerOctave)) << ((step / StepsPerOctave) + 2);
    }
}
