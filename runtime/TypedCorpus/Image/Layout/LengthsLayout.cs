namespace TypedCorpus.Image.Layout;

/// <summary>How the lengths of the papers lie in the image: the sums of both fields, then two codes for each paper.</summary>
internal static class LengthsLayout
{
    public const int SumWidth = 5;
    public const int TitleSumAt = 0;
    public const int AbstractSumAt = SumWidth;
    public const int CodesAt = 2 * SumWidth;
    public const int CodesPerPaper = 2;
}
