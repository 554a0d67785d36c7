using System.Globalization;
using System.Text.Json.Serialization;

namespace TypedCorpus;

/// <summary>A paper that is near a vector.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Similarity">The cosine of the two vectors, from −1 to 1.</param>
[JsonConverter(typeof(PaperJsonConverter))]
public readonly record struct NearPaper(Paper Paper, double Similarity)
{
    /// <summary>Converts to the <see cref="Paper"/>, so that <c>foreach (Paper paper in corpus.Nearest(vector, 10))</c> works.</summary>
    public static implicit operator Paper(NearPaper near) => near.Paper;

    /// <summary>Gets the <see cref="Paper"/>, as the conversion does.</summary>
    public Paper ToPaper() => Paper;

    /// <summary>The title and the similarity.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paper?.Title} ({Similarity:0.00})");
}
