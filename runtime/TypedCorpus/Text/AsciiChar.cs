using System.Runtime.InteropServices;

namespace TypedCorpus.Text;

/// <summary>Classifies and converts the letters and digits of ASCII.</summary>
internal static class AsciiChar
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    public static bool IsLower(char c) => (uint)(c - 'a') <= 'z' - 'a';

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>
    /// The index of the first character beyond ASCII, or the length if there is none. The generic methods of the framework
    /// box their arguments until they are compiled a second time.
    /// </summary>
    public static int IndexOfOther(ReadOnlySpan<char> text)
    {
        const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;
        const int CharsAtOnce = sizeof(ulong) / sizeof(char);
        int at = 0;
        foreach (ulong chars in MemoryMarshal.Cast<char, ulong>(text))
        {
            if ((chars & BeyondAscii) != 0)
                break;
            at += CharsAtOnce;
        }

        while (at < text.Length && text[at] < 0x80)
            at++;
        return at;
    }

    /// <summary>The text with its letters of ASCII in upper case.</summary>
    public static string ToUpper(string text)
    {
        char[] upper = text.ToCharArray();
        for (int i = 0; i < upper.Length; i++)
        {
            if (IsLower(upper[i]))
                upper[i] = (char)(upper[i] - 0x20);
        }

        return new(upper);
    }
}
