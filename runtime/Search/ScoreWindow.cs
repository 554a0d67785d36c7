namespace TypedCorpus.Search;

/// <summary>The scores of some papers in a row while terms are added to them, and which papers have any.</summary>
internal readonly ref struct ScoreWindow(Span<int> scores, Span<ulong> touched, int start)
{
    public Span<int> Scores { get; } = scores;

    public Span<ulong> Touched { get; } = touched;

    /// <summary>The first paper.</summary>
    public int Start { get; } = start;
}
