using System.Globalization;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Embeddings;

/// <summary>Writes the parts of a file of vectors.</summary>
internal static class VectorsText
{
    public static bool IsName(string model) => model.Length <= VectorsHead.MaxModelLength
        && !model.Any(char.IsControl)
        && model.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0
        && !char.IsWhiteSpace(model[0])
        && !char.IsWhiteSpace(model[^1]);

    public static string HashOf(Paper paper) => VectorTextHash
        .Of(paper.TitleUtf8, paper.AbstractUtf8, paper.HasAbstract)
        .ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The lines of a head.</summary>
    public static string[] Head(string model, int dimensions) =>
    [
        $"{VectorsHead.Title} {VectorsHead.Version}",
        $"{VectorsHead.Model}: {model}",
        $"{VectorsHead.Dimensions}: {dimensions.ToString(CultureInfo.InvariantCulture)}",
        $"{VectorsHead.Text}: {VectorsHead.TitleAndAbstract}",
    ];

    /// <summary>The numbers of a vector as characters.</summary>
    /// <exception cref="InvalidOperationException">The vector has no direction, or too many dimensions.</exception>
    public static string Encode(ReadOnlySpan<float> vector)
    {
        float largest = 0;
        foreach (float number in vector)
            largest = float.IsFinite(number) ? Math.Max(largest, Math.Abs(number)) : float.PositiveInfinity;
        if (largest is 0 or float.PositiveInfinity || vector.Length > VectorCode.MaxDimensions)
            throw new InvalidOperationException("The generator gave a vector that is zero, not finite, or has too many dimensions.");

        Span<char> characters = vector.Length <= 1024 ? stackalloc char[vector.Length] : new char[vector.Length];
        for (int i = 0; i < characters.Length; i++)
            characters[i] = (char)(VectorCode.Zero + (int)Math.Round(vector[i] / (double)largest * VectorCode.MaxLevel));
        return new(characters);
    }
}
