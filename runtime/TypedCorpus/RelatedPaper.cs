namespace TypedCorpus;

/// <summary>A paper that is near another by its words.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Similarity">
/// The cosine of the two papers' terms, weighted by tf and idf, in steps of 1/127: 1 where the terms are the same.
/// </param>
public readonly record struct RelatedPaper(Paper Paper, double Similarity)
{
    /// <summary>The paper, so that <c>foreach (Paper p in paper.Related)</c> works.</summary>
    public static implicit operator Paper(RelatedPaper related) => related.Paper;

    /// <summary>The paper: the same as the conversion.</summary>
    public Paper ToPaper() => Paper;

    /// <summary>The title and the similarity.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Paper.Title} ({Similarity:0.00})");
}
