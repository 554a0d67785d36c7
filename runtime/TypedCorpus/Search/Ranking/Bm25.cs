namespace TypedCorpus.Search.Ranking;

/// <summary>
/// The ranking function: BM25 over two fields, the title weighing more.
/// </summary>
/// <remarks>
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): the frequencies of a term
/// in the fields, each by its field's length and weight, make one pseudo-frequency (BM25F), which saturates once.
/// Scores are whole numbers of <see cref="Scale"/> so that their sum does not depend on the order of the terms.
/// </remarks>
internal static class Bm25
{
    public const float K1 = 1.2f;
    public const float B = 0.75f;
    public const float TitleBoost = 2.5f;

    /// <summary>How many units of a score are one.</summary>
    public const int Scale = 1 << 16;

    /// <summary>The largest code of an impact, which stands for one.</summary>
    public const int MaxImpactCode = 127;

    /// <summary>What a term weighs by how rare it is, in units of the score at an impact of one.</summary>
    public static float Weight(int papers, int papersWithTerm)
    {
        double idf = Math.Log(1 + ((papers - papersWithTerm + 0.5) / (papersWithTerm + 0.5)));
        return (float)(idf * (K1 + 1) * Scale);
    }

    /// <summary>By how much a field of a length is longer than usual; 1 at the average.</summary>
    public static float LengthFactor(int length, double average) =>
        average > 0 ? (float)(1 - B + (B * length / average)) : 1f;

    /// <summary>From 0 to 1, how far the term's frequency has saturated.</summary>
    public static float Impact(int inTitle, int inAbstract, float titleFactor, float abstractFactor) =>
        Impact(FromTitle(inTitle, titleFactor) + FromAbstract(inAbstract, abstractFactor));

    /// <summary>How far the sum of what the fields add to a term's frequency has saturated.</summary>
    public static float Impact(float frequency) => frequency / (frequency + K1);

    /// <summary>What the title adds to a term's frequency.</summary>
    public static float FromTitle(int inTitle, float titleFactor) => TitleBoost * inTitle / titleFactor;

    /// <summary>What the abstract adds to a term's frequency.</summary>
    public static float FromAbstract(int inAbstract, float abstractFactor) => inAbstract / abstractFactor;

    /// <summary>A code that is not below the impact, on any host.</summary>
    public static int CodeAbove(float impact) =>
        Math.Min(MaxImpactCode, (int)Math.Ceiling((impact * MaxImpactCode) + 0.001));

    /// <summary>The contribution of a term to a paper's score.</summary>
    public static int Contribution(float weight, float impact) => (int)((weight * impact) + 0.5f);

    /// <summary>A contribution that no paper exceeds whose impact is not above the code.</summary>
    public static int Bound(float weight, int impactCode) => (int)(weight * impactCode / MaxImpactCode) + 2;

    /// <summary>A contribution that a paper exceeds whose impact has at least the code.</summary>
    public static int BoundBelow(float weight, int impactCode) =>
        Math.Max(0, (int)(weight * (impactCode - 1.01f) / MaxImpactCode) - 2);
}
