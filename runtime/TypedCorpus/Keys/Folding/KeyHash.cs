using System.Runtime.CompilerServices;
using TypedCorpus.Text;

namespace TypedCorpus.Keys.Folding;

/// <summary>
/// The case-insensitive hash of a lookup key. It reads five windows: all of a key of up to 80 characters, and the
/// beginning, the end and pieces in between of a longer one.
/// </summary>
/// <remarks>
/// Multilinear hashing (D. Lemire and O. Kaser, "Strongly universal string hashing is fast", 2014) in eight sums over two
/// characters each, so that vectors can compute the same: no window waits for another, and no branch depends on the
/// length, which a processor cannot predict. Most titles have no more than 80 characters. With more windows, fewer
/// misspelled keys would collide with a correct one, but each lookup would take longer. The bit that distinguishes the
/// cases of a letter is set in all characters; this also equates some signs, but saves a test for letters.
/// </remarks>
internal static unsafe class KeyHash
{
    public const int Windows = (1 << GapBits) + 1;
    public const int Window = Sums * Pair;

    /// <summary>The length of the longest key that is read completely.</summary>
    public const int Whole = Windows * Window;

    /// <summary>The number of independent sums: one for each two characters of a window.</summary>
    public const int Sums = 8;

    /// <summary>The bit that distinguishes the cases of a letter, for a pair of characters.</summary>
    public const uint CaseBits = 0x00200020;

    /// <summary>The bits that are zero in ASCII, for a pair of characters.</summary>
    public const uint BeyondAscii = 0xFF80FF80;

    public const int MultiplierWidth = 4;

    private const int Pair = 2;
    private const int GapBits = 2;

    /// <summary>
    /// For each window and sum an odd number of four bytes, drawn by SplitMix64 (G. L. Steele et al., 2014) from printable
    /// characters. An array of numbers would be allocated until the code is optimized.
    /// </summary>
    public static ReadOnlySpan<byte> Multipliers =>
        "/tOla<C&{/+UWjLi{rO%)wC!_)*N787-IaZ1wqAV{p{CY|@@o(Q_7aRh!}'Jmheo5sgfCP<ZIwpa7@)X"u8
        + "YP#BA8C$=dhra-lMcPahE@Ou7.)Eav)GkR-|m0Cx{gpZQp`,!.l=')}Worz9mnE|s:+(aI201X#9'e{t"u8;

    public static ulong Of(ReadOnlySpan<char> key) => Of(key, out _);

    /// <param name="key">The key.</param>
    /// <param name="isAscii">Whether the windows, which are all of a key of up to <see cref="Whole"/> characters, are ASCII.</param>
    public static ulong Of(ReadOnlySpan<char> key, out bool isAscii)
    {
        // All space is allocated here: next to a loop it would make the method slow to compile.
        uint* sums = stackalloc uint[Sums];
        char* padded = stackalloc char[Window];
        fixed (char* text = key)
        {
            uint characters = key.Length < Window
                ? AddShort(text, key.Length, padded, sums)
                : AddWindows(text, key.Length, Windows, sums);
            isAscii = (characters & BeyondAscii) == 0;
            return isAscii ? Join(sums, key.Length) : OfFolded(text, key.Length);
        }
    }

    /// <summary>Returns the start of a window. The windows are spread evenly over the text.</summary>
    /// <param name="window">The window's number.</param>
    /// <param name="last">The start of the last window.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long PlaceOf(int window, long last) => (window * last) >> GapBits;

    /// <summary>Combines the eight sums, two in a word, and the length to the hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second, ulong third, ulong fourth, int length) =>
        (first * 0x9E3779B97F4A7C15) + (second * 0xC2B2AE3D27D4EB4F) + (third * 0x165667B19E3779F9)
        + (fourth * 0xD6E8FEB86659FD93) + (ulong)length;

    /// <summary>The hash of a key that is not ASCII, folded by the tables.</summary>
    private static ulong OfFolded(char* text, int length)
    {
        char* folded = stackalloc char[Whole];
        if (length <= Whole)
        {
            Fold(text, folded, length);
            return OfPlain(folded, length);
        }

        for (int i = 0; i < Windows; i++)
            Fold(text + PlaceOf(i, length - Window), folded + (i * Window), Window);
        return OfPlain(folded, Whole) - Whole + (ulong)length;
    }

    private static void Fold(char* text, char* folded, int length)
    {
        for (int i = 0; i < length; i++)
            folded[i] = CaseFolding.Fold(text[i]);
    }

    private static ulong OfPlain(char* text, int length)
    {
        uint* sums = stackalloc uint[Sums];
        char* padded = stackalloc char[Window];
        if (length < Window)
            AddShort(text, length, padded, sums);
        else
            AddWindows(text, length, Windows, sums);
        return Join(sums, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(uint* sums, int length) => Join(
        sums[0] | ((ulong)sums[1] << 32),
        sums[2] | ((ulong)sums[3] << 32),
        sums[4] | ((ulong)sums[5] << 32),
        sums[6] | ((ulong)sums[7] << 32),
        length);

    private static uint AddShort(char* text, int length, char* padded, uint* sums)
    {
        for (int i = 0; i < length; i++)
            padded[i] = text[i];
        return AddWindows(padded, Window, 1, sums);
    }

    /// <summary>Adds the first windows of a text to the sums, and returns the bits that occur in its characters.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private static uint AddWindows(char* text, int length, int windows, uint* sums)
    {
        uint seen = 0;
        fixed (byte* multipliers = Multipliers)
        {
            byte* multiplier = multipliers;
            for (int window = 0; window < windows; window++)
            {
                char* at = text + (((long)window * (length - Window)) >> GapBits);
                for (int i = 0; i < Sums; i++)
                {
                    uint pair = at[0] | ((uint)at[1] << 16);
                    uint factor = BitConverter.IsLittleEndian
                        ? *(uint*)multiplier
                        : multiplier[0] | ((uint)multiplier[1] << 8) | ((uint)multiplier[2] << 16) | ((uint)multiplier[3] << 24);
                    seen |= pair;
                    sums[i] += (pair | CaseBits) * factor;
                    at += Pair;
                    multiplier += MultiplierWidth;
                }
            }
        }

        return seen;
    }
}
