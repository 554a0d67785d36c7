using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Vectors;

/// <summary>
/// The product of the characters of a vector with signed weights: Σ character · weight, from which a caller takes
/// <see cref="VectorCode.Zero"/> · Σ weight. All ways to compute it give the same integer.
/// </summary>
internal static class DotProduct
{
    /// <summary>The products after which vectors pay: loading and compiling what they need takes about as long as these.</summary>
    private const int PlainProducts = 1 << 22;

    private static int s_products;

    /// <summary>Whether vectors are used, after as many more products.</summary>
    public static bool UsesVectors(long products)
    {
        if (s_products >= PlainProducts)
            return Vector128.IsHardwareAccelerated;
        // Threads may lose a count of one another, which does no harm.
        s_products = (int)Math.Min(PlainProducts, s_products + products);
        return s_products >= PlainProducts && Vector128.IsHardwareAccelerated;
    }

    public static int Plain(ReadOnlySpan<byte> characters, ReadOnlySpan<sbyte> weights)
    {
        int sum = 0;
        for (int i = 0; i < weights.Length && i < characters.Length; i++)
            sum += characters[i] * weights[i];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Fast(ReadOnlySpan<byte> characters, ReadOnlySpan<sbyte> weights)
    {
        ref byte character = ref MemoryMarshal.GetReference(characters);
        ref sbyte weight = ref MemoryMarshal.GetReference(weights);
        int length = Math.Min(characters.Length, weights.Length);
        int at = 0;
        int sum = 0;
        if (Avx2.IsSupported && length >= Vector256<byte>.Count)
        {
            Vector256<int> sums = Vector256<int>.Zero;
            for (; at <= length - Vector256<byte>.Count; at += Vector256<byte>.Count)
                sums = Add(sums, Vector256.LoadUnsafe(ref character, (nuint)at), Vector256.LoadUnsafe(ref weight, (nuint)at));
            sum = Vector256.Sum(sums);
        }
        else if (Vector128.IsHardwareAccelerated && length >= Vector128<byte>.Count)
        {
            Vector128<int> sums = Vector128<int>.Zero;
            for (; at <= length - Vector128<byte>.Count; at += Vector128<byte>.Count)
                sums = Add(sums, Vector128.LoadUnsafe(ref character, (nuint)at), Vector128.LoadUnsafe(ref weight, (nuint)at));
            sum = Vector128.Sum(sums);
        }

        return sum + Plain(characters[at..length], weights[at..length]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Add(Vector256<int> sums, Vector256<byte> characters, Vector256<sbyte> weights)
    {
#if NET8_0_OR_GREATER
        // The type is a preview feature of .NET 8 only.
#pragma warning disable CA2252
        if (AvxVnni.IsSupported)
            return AvxVnni.MultiplyWideningAndAdd(sums, characters, weights);
#pragma warning restore CA2252
#endif
        // Two products of at most 125 · 127 fit into 16 bits.
        return sums + Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(characters, weights), Vector256.Create((short)1));
    }

    /// <summary>For any processor with vectors, and the browser.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Add(Vector128<int> sums, Vector128<byte> characters, Vector128<sbyte> weights)
    {
        (Vector128<ushort> lowCharacters, Vector128<ushort> highCharacters) = Vector128.Widen(characters);
        (Vector128<short> lowWeights, Vector128<short> highWeights) = Vector128.Widen(weights);
        // Products of at most 125 · 127 fit into 16 bits, and their sums into 32.
        (Vector128<int> first, Vector128<int> second) = Vector128.Widen(lowCharacters.AsInt16() * lowWeights);
        (Vector128<int> third, Vector128<int> fourth) = Vector128.Widen(highCharacters.AsInt16() * highWeights);
        return sums + first + second + third + fourth;
    }
}
