using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TypedCorpus.Text;

namespace TypedCorpus.Image;

/// <summary>
/// Hashes a key and compares it with a title by vectors, sixteen characters at a time: the windows of
/// <see cref="KeyHash"/>, which are all of the keys that <see cref="Takes"/> lets through.
/// </summary>
internal static class KeyVectors
{
    /// <summary>Whether vectors are worth their price here, and have the order of bytes in which keys are hashed.</summary>
    public static bool AreFast => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    public static bool Takes(int length) => (uint)(length - KeyHash.Window) <= KeyHash.Whole - KeyHash.Window;

    /// <summary>The hash of a key, if all of it is ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryHash(ref char key, int length, out ulong hash)
    {
        long last = length - KeyHash.Window;
        Vector256<uint> seen = default;
        Vector256<uint> sums = Add(ref key, 0, 0, ref seen)
            + Add(ref key, 1, KeyHash.PlaceOf(1, last), ref seen)
            + Add(ref key, 2, KeyHash.PlaceOf(2, last), ref seen)
            + Add(ref key, 3, KeyHash.PlaceOf(3, last), ref seen)
            + Add(ref key, 4, KeyHash.PlaceOf(4, last), ref seen)
            + Add(ref key, 5, KeyHash.PlaceOf(5, last), ref seen)
            + Add(ref key, 6, KeyHash.PlaceOf(6, last), ref seen)
            + Add(ref key, 7, KeyHash.PlaceOf(7, last), ref seen)
            + Add(ref key, 8, last, ref seen);
        Vector256<ulong> words = sums.AsUInt64();
        hash = KeyHash.Join(words[0], words[1], words[2], words[3], length);
        return (seen & Vector256.Create(KeyHash.BeyondAscii)) == Vector256<uint>.Zero;
    }

    /// <summary>Whether a key of ASCII is some text of as many bytes, letter by letter in the same case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSame(ref char key, ref byte utf8, int length)
    {
        long last = length - KeyHash.Window;
        Vector256<ushort> difference = Difference(ref key, ref utf8, 0)
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(1, last))
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(2, last))
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(3, last))
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(4, last))
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(5, last))
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(6, last))
            | Difference(ref key, ref utf8, KeyHash.PlaceOf(7, last))
            | Difference(ref key, ref utf8, last);
        return difference == Vector256<ushort>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Add(ref char key, int window, long place, ref Vector256<uint> seen)
    {
        ref byte multipliers = ref MemoryMarshal.GetReference(KeyHash.Multipliers);
        Vector256<uint> characters = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref key), (nuint)place).AsUInt32();
        seen |= characters;
        return (characters | Vector256.Create(KeyHash.Lower))
            * Vector256.LoadUnsafe(ref multipliers, (nuint)(window * KeyHash.Sums * KeyHash.MultiplierWidth)).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Difference(ref char key, ref byte utf8, long place)
    {
        Vector256<byte> bytes = Vector128.LoadUnsafe(ref utf8, (nuint)place).ToVector256Unsafe();
        return Vector256.WidenLower(bytes) ^ Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref key), (nuint)place);
    }
}
