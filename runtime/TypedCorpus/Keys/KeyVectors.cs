using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Keys;

/// <summary>
/// Hashes a key and compares it with a title using vectors, sixteen characters at a time: the hash by the windows of
/// <see cref="KeyHash"/>, the comparison by more, which cover a key of up to <see cref="MaxComparedLength"/> characters.
/// </summary>
internal static class KeyVectors
{
    /// <summary>The maximum length of a key that <see cref="Difference(ref char, ref byte, int)"/> reads completely.</summary>
    public const int MaxComparedLength = ((1 << GapBits) + 1) * KeyHash.Window;

    // Nine windows, which cover a key of 144 characters.
    private const int GapBits = 3;
    private const ushort BeyondAscii = 0xFF80;
    private const ushort NotCase = 0xFFDF;

    /// <summary>Whether vectors are fast on this machine and read bytes in the order in which keys are hashed.</summary>
    public static bool AreFast => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    public static bool Takes(int length) => length >= KeyHash.Window;

    /// <summary>Computes the hash of a key if every character that it reads is ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryHash(ref char key, int length, out ulong hash)
    {
        long last = length - KeyHash.Window;
        Vector256<uint> seen = default;
        Vector256<uint> sums = Add(ref key, 0, 0, ref seen)
            + Add(ref key, 1, KeyHash.PlaceOf(1, last), ref seen)
            + Add(ref key, 2, KeyHash.PlaceOf(2, last), ref seen)
            + Add(ref key, 3, KeyHash.PlaceOf(3, last), ref seen)
            + Add(ref key, 4, last, ref seen);
        Vector256<ulong> words = sums.AsUInt64();
        hash = KeyHash.Join(words[0], words[1], words[2], words[3], length);
        return (seen & Vector256.Create(KeyHash.BeyondAscii)) == Vector256<uint>.Zero;
    }

    /// <summary>
    /// Whether a key of up to <see cref="KeyHash.Whole"/> characters of ASCII is its own folded form; false for some that are.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasOneForm(ref char key, int length)
    {
        if (length == KeyHash.Window)
            return false;

        long last = length - KeyHash.Window - 1;
        Vector256<uint> least = Vector256.Min(
            Vector256.Min(LeastPair(ref key, 0), LeastPair(ref key, KeyHash.PlaceOf(1, last))),
            Vector256.Min(LeastPair(ref key, KeyHash.PlaceOf(2, last)), LeastPair(ref key, KeyHash.PlaceOf(3, last))));
        return HasNoExtra(ref key, length, Vector256.Min(least, LeastPair(ref key, last)));
    }

    /// <summary>Whether a longer key is ASCII and its own folded form, with what <see cref="TryHash"/> does not read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasOneFormThroughout(ref char key, int length)
    {
        ref ushort text = ref Unsafe.As<char, ushort>(ref key);
        int last = length - KeyHash.Window - 1;
        var seen = Vector256.LoadUnsafe(ref text, (nuint)last + 1);
        Vector256<uint> least = LeastPair(ref key, last);
        for (int at = 0; at < last; at += KeyHash.Window)
        {
            seen |= Vector256.LoadUnsafe(ref text, (nuint)at);
            least = Vector256.Min(least, LeastPair(ref key, at));
        }

        return (seen & Vector256.Create(BeyondAscii)) == Vector256<ushort>.Zero && HasNoExtra(ref key, length, least);
    }

    /// <summary>
    /// The bits in which a key differs from a text of as many bytes. There are none only if both are ASCII, including the
    /// characters that <see cref="TryHash"/> does not read.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Difference(ref char key, ref byte utf8, int length)
    {
        long last = length - KeyHash.Window;
        Vector128<byte> seen = default;
        Vector256<ushort> difference = Difference(ref key, ref utf8, 0, ref seen)
            | Difference(ref key, ref utf8, PlaceOf(1, last), ref seen)
            | Difference(ref key, ref utf8, PlaceOf(2, last), ref seen)
            | Difference(ref key, ref utf8, PlaceOf(3, last), ref seen)
            | Difference(ref key, ref utf8, PlaceOf(4, last), ref seen)
            | Difference(ref key, ref utf8, PlaceOf(5, last), ref seen)
            | Difference(ref key, ref utf8, PlaceOf(6, last), ref seen)
            | Difference(ref key, ref utf8, PlaceOf(7, last), ref seen)
            | Difference(ref key, ref utf8, last, ref seen);
        return difference | (Widen(seen) & Vector256.Create(BeyondAscii));
    }

    /// <summary>Whether texts with this difference are ASCII and differ in more than case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBeyondCase(Vector256<ushort> difference) =>
        (difference & Vector256.Create(BeyondAscii)) == Vector256<ushort>.Zero
        && (difference & Vector256.Create(NotCase)) != Vector256<ushort>.Zero;

    /// <summary>
    /// Reads each two neighbours of a window as one number, whose high half is the second, and returns the least numbers. They
    /// tell whether two neighbours are spaces, or the second of them is other white space.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> LeastPair(ref char key, long place)
    {
        ref ushort text = ref Unsafe.As<char, ushort>(ref key);
        return Vector256.Min(
            Vector256.LoadUnsafe(ref text, (nuint)place).AsUInt32(), Vector256.LoadUnsafe(ref text, (nuint)place + 1).AsUInt32());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasNoExtra(ref char key, int length, Vector256<uint> least) =>
        Vector256.GreaterThanAll(least.AsInt32(), Vector256.Create((int)KeyHash.CaseBits))
        & (key > ' ') & (Unsafe.Add(ref key, length - 1) > ' ');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Add(ref char key, int window, long place, ref Vector256<uint> seen)
    {
        ref byte multipliers = ref MemoryMarshal.GetReference(KeyHash.Multipliers);
        Vector256<uint> characters = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref key), (nuint)place).AsUInt32();
        seen |= characters;
        return (characters | Vector256.Create(KeyHash.CaseBits))
            * Vector256.LoadUnsafe(ref multipliers, (nuint)(window * KeyHash.Sums * KeyHash.MultiplierWidth)).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Difference(ref char key, ref byte utf8, long place, ref Vector128<byte> seen)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref utf8, (nuint)place);
        seen |= bytes;
        return Widen(bytes) ^ Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref key), (nuint)place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Widen(Vector128<byte> bytes) => Vector256.WidenLower(bytes.ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long PlaceOf(int window, long last) => (window * last) >> GapBits;
}
