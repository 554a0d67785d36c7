using System.Globalization;
using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A paper that is similar to another.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Similarity">
/// The cosine of the vectors of both papers, up to 1. Of those of their terms it is in steps of 1/127: above 0, and 1 if the terms are
/// the same.
/// </param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct RelatedPaper(Paper Paper, double Similarity)
{
    /// <summary>By what the paper is similar.</summary>
    public RelatedBy By { get; init; }

    /// <summary>Converts to the <see cref="Paper"/>, so that <c>foreach (Paper other in paper.Related)</c> works.</summary>
    public static implicit operator Paper(RelatedPaper related) => related.Paper;

    /// <summary>Gets the <see cref="Paper"/>, as the conversion does.</summary>
    public Paper ToPaper() => Paper;

    /// <summary>The title and the similarity.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paper?.Title} ({Similarity:0.00})");
}

/// <summary>By what papers are similar.</summary>
[JsonConverter(typeof(PaperJsonConverter))]
public enum RelatedBy
{
    /// <summary>By the words that they share: tf-idf vectors.</summary>
    Terms = 0,

    /// <summary>By their meaning: the vectors of a model.</summary>
    Vectors = 1,
}
