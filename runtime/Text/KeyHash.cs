using System.Runtime.CompilerServices;

namespace TypedCorpus.Text;

/// <summary>
/// The hash of a lookup key without regard to case. It reads five windows, which are all of a key of up to 80
/// characters, and of a longer one the beginning, the end and three pieces between them.
/// </summary>
/// <remarks>
/// Multilinear hashing (D. Lemire and O. Kaser, "Strongly universal string hashing is fast", 2014): no window waits for
/// another as in a chain of multiplications, and no branch depends on the length, which no processor can foresee. Fewer
/// windows would be read a little sooner, but more keys with a mistake in them would have the hash of a right one.
/// </remarks>
internal static unsafe class KeyHash
{
    private const int Windows = 5;
    private const int Window = 4 * Word;
    private const int Word = 4;
    private const ulong Lower = 0x2020202020202020;
    private const ulong BeyondAscii = 0xFF80FF80FF80FF80;

    public static ulong Of(ReadOnlySpan<char> key)
    {
        fixed (char* text = key)
        {
            ulong sum = key.Length < Window
                ? SumShort(text, key.Length, out ulong characters)
                : SumWindows(text, key.Length, out characters);
            return (characters & BeyondAscii) == 0 ? sum + (ulong)key.Length : OfFolded(text, key.Length);
        }
    }

    /// <summary>The same by the tables of case folding, for what is not ASCII.</summary>
    private static ulong OfFolded(char* text, int length)
    {
        char* folded = stackalloc char[Windows * Window];
        if (length < Window)
        {
            Fold(text, folded, length);
            return SumShort(folded, length, out _) + (ulong)length;
        }

        int* starts = stackalloc int[Windows];
        PlaceWindows(length, out starts[1], out starts[2], out starts[3], out starts[4]);
        for (int i = 0; i < Windows; i++)
            Fold(text + starts[i], folded + (i * Window), Window);
        return SumWindows(folded, Windows * Window, out _) + (ulong)length;
    }

    private static void Fold(char* text, char* folded, int length)
    {
        for (int i = 0; i < length; i++)
            folded[i] = CaseFolding.Fold(text[i]);
    }

    /// <summary>Spreads the windows over a text, without gaps where it is as short as they together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PlaceWindows(int length, out int second, out int third, out int fourth, out int last)
    {
        last = length - Window;
        second = (last + 3) >> 2;
        third = last >> 1;
        fourth = last - second;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SumWindows(char* text, int length, out ulong characters)
    {
        PlaceWindows(length, out int second, out int third, out int fourth, out int last);
        ulong sum = Mix(text, out ulong seen) * 0x9E3779B97F4A7C15;
        sum += Mix(text + second, out ulong more) * 0xC2B2AE3D27D4EB4F;
        seen |= more;
        sum += Mix(text + third, out more) * 0x165667B19E3779F9;
        seen |= more;
        sum += Mix(text + fourth, out more) * 0xD6E8FEB86659FD93;
        seen |= more;
        sum += Mix(text + last, out more) * 0x27D4EB2F165667C5;
        characters = seen | more;
        return sum;
    }

    private static ulong SumShort(char* text, int length, out ulong characters)
    {
        char* padded = stackalloc char[Window];
        for (int i = 0; i < length; i++)
            padded[i] = text[i];
        return Mix(padded, out characters) * 0x9E3779B97F4A7C15;
    }

    /// <summary>
    /// Mixes a window into one word. The bit that parts the cases of a letter is set in all characters: some signs are
    /// then alike too, but nothing has to be compared.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(char* text, out ulong characters)
    {
        ulong first = Read(text);
        ulong second = Read(text + Word);
        ulong third = Read(text + (2 * Word));
        ulong fourth = Read(text + (3 * Word));
        characters = first | second | third | fourth;

        // Eight characters of ASCII fit into a word side by side; others lap over, which a hash can bear.
        ulong left = first ^ (second << 8);
        ulong right = third ^ (fourth << 8);
        return (left ^ ((right << 24) | (right >> 40))) | Lower;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(char* text) => BitConverter.IsLittleEndian
        ? *(ulong*)text
        : text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);
}
