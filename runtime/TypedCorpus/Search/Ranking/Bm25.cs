using TypedCorpus.Image.Layout;

namespace TypedCorpus.Search.Ranking;

/// <summary>The ranking function: BM25 over two fields, of which the title weighs more.</summary>
/// <remarks>
/// BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): the frequencies of a term
/// in the fields, each scaled by the length and the weight of its field, add up to one pseudo-frequency, which saturates to
/// an impact from 0 to 1. A search prunes by bounds of impacts, which are stored as codes. Scores are integers in units of
/// 1 / <see cref="Scale"/>, so that their sum does not depend on the order of the terms.
/// </remarks>
internal static class Bm25
{
    public const float K1 = 1.2f;
    public const float B = 0.75f;
    public const float TitleBoost = 2.5f;

    /// <summary>The units in a score of one.</summary>
    public const int Scale = 1 << 16;

    /// <summary>The weight of a term, which is its contribution at an impact of one: the rarer the term, the greater.</summary>
    public static float Weight(int papers, int papersWithTerm)
    {
        double idf = Math.Log(1 + ((papers - papersWithTerm + 0.5) / (papersWithTerm + 0.5)));
        return (float)(idf * (K1 + 1) * Scale);
    }

    /// <summary>What a word of a title counts in the pseudo-frequency, by the fieldnorm of the title.</summary>
    /// <param name="lengthSum">The sum of the lengths of all titles.</param>
    /// <param name="papers">The number of papers.</param>
    public static float[] TitleWeights(long lengthSum, int papers) => FieldWeights(TitleBoost, lengthSum, papers);

    /// <summary>The same for a word of an abstract.</summary>
    public static float[] AbstractWeights(long lengthSum, int papers) => FieldWeights(1, lengthSum, papers);

    /// <summary>The impact of a term's frequencies.</summary>
    public static float Impact(int inTitle, int inAbstract, float titleWeight, float abstractWeight) =>
        Impact((inTitle * titleWeight) + (inAbstract * abstractWeight));

    /// <summary>The impact of a pseudo-frequency.</summary>
    public static float Impact(float frequency) => frequency / (frequency + K1);

    /// <summary>A code that is an upper bound of the impact, however a processor rounds it.</summary>
    public static int CodeAbove(float impact) =>
        Math.Min(PostingListLayout.MaxImpactCode, (int)Math.Ceiling((impact * PostingListLayout.MaxImpactCode) + 0.001));

    /// <summary>The contribution of a term to a paper's score.</summary>
    public static int Contribution(float weight, float impact) => (int)((weight * impact) + 0.5f);

    /// <summary>An upper bound of the contribution of an impact that does not exceed the code.</summary>
    public static int Bound(float weight, int impactCode) => (int)(weight * impactCode / PostingListLayout.MaxImpactCode) + 2;

    /// <summary>A lower bound of the contribution of an impact that has at least the code.</summary>
    public static int BoundBelow(float weight, int impactCode) =>
        Math.Max(0, (int)(weight * (impactCode - 1.01f) / PostingListLayout.MaxImpactCode) - 2);

    /// <summary>A word counts its boost at the average length, and less in a longer field.</summary>
    private static float[] FieldWeights(float boost, long lengthSum, int papers)
    {
        double average = papers > 0 ? (double)lengthSum / papers : 0;
        float[] weights = new float[FieldNorm.Count];
        for (int norm = 0; norm < weights.Length; norm++)
            weights[norm] = boost / (average > 0 ? (float)(1 - B + (B * FieldNorm.LengthOf(norm) / average)) : 1f);
        return weights;
    }
}
