using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Vectors;

/// <summary>A vector to which the nearest ones are sought, in integers.</summary>
internal readonly ref struct VectorQuery
{
    /// <summary>The largest weight by amount: twice the precision of the characters, and no product overflows.</summary>
    private const int MaxWeight = sbyte.MaxValue;

    public readonly ReadOnlySpan<sbyte> Weights;
    private readonly int _offset;
    private readonly double _length;

    public VectorQuery(ReadOnlySpan<sbyte> weights)
    {
        Weights = weights;
        int sum = 0;
        long square = 0;
        foreach (sbyte weight in weights)
        {
            sum += weight;
            square += weight * weight;
        }

        _offset = sum * VectorCode.Zero;
        _length = Math.Sqrt(square);
    }

    /// <summary>Scales and rounds a vector to integers.</summary>
    /// <exception cref="ArgumentException">A number is not finite, or all are zero.</exception>
    public static void Quantize(ReadOnlySpan<float> vector, Span<sbyte> weights)
    {
        float largest = 0;
        foreach (float number in vector)
        {
            if (!float.IsFinite(number))
                throw new ArgumentException("The vector has a number that is not finite.", nameof(vector));
            largest = Math.Max(largest, Math.Abs(number));
        }

        if (largest == 0)
            throw new ArgumentException("All numbers of the vector are zero, so that it has no direction.", nameof(vector));
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)Math.Round(vector[i] / (double)largest * MaxWeight);
    }

    /// <summary>Takes the vector of a paper as it is.</summary>
    public static void Decode(ReadOnlySpan<byte> characters, Span<sbyte> weights)
    {
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)(characters[i] - VectorCode.Zero);
    }

    /// <summary>The product with a vector of which <see cref="DotProduct"/> has the sum of characters times weights.</summary>
    public int Product(int sum) => sum - _offset;

    /// <summary>The cosine, from the product divided by the length of the other vector.</summary>
    public double Cosine(double productByLength) => Math.Clamp(productByLength / _length, -1, 1);

    [DoesNotReturn]
    public static void RefuseLength(int length, int dimensions, string model, string parameter) => throw new ArgumentException(
        $"The vector has {length} numbers, but those of the papers have {dimensions}; make it by the model '{model}'.", parameter);
}
