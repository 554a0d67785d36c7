using System.Text;

namespace TypedCorpus.Image;

/// <summary>Decodes the image's UTF-8, which the generator has written validly; other bytes give some string.</summary>
/// <remarks>
/// The first use of the framework's vectorized decoder costs a process 2 to 5 ms, and a plain loop does not. So a loop
/// decodes the first strings, and the framework those of a process that needs many.
/// </remarks>
internal static class Utf8Strings
{
    private const int PlainStrings = 64;

    private static WarmUp s_warmUp;

    public static string Make(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";
        if (s_warmUp.IsOver(PlainStrings))
            return Encoding.UTF8.GetString(utf8);

        // One more copy, but no generic method, such as string.Create, that would have to be compiled.
        s_warmUp.Count(PlainStrings);
        char[] text = new char[utf8.Length];
        int plain = 0;
        while (plain < utf8.Length && utf8[plain] < 0x80)
        {
            text[plain] = (char)utf8[plain];
            plain++;
        }

        int count = plain == utf8.Length ? plain : plain + Decode(utf8.Slice(plain), new(text, plain, text.Length - plain));
        return new(text, 0, count);
    }

    /// <summary>Decodes a text into at most as many characters as it has bytes, and returns their number.</summary>
    public static int Decode(ReadOnlySpan<byte> utf8, Span<char> target)
    {
        int written = 0;
        for (int i = 0; i < utf8.Length;)
        {
            int scalar = ReadScalar(utf8, ref i);
            if (scalar < 0x10000)
            {
                target[written++] = (char)scalar;
            }
            else
            {
                target[written++] = (char)(0xD7C0 + (scalar >> 10));
                target[written++] = (char)(0xDC00 + (scalar & 0x3FF));
            }
        }

        return written;
    }

    /// <summary>Reads the character at <paramref name="at"/> and moves past it.</summary>
    public static int ReadScalar(ReadOnlySpan<byte> utf8, ref int at)
    {
        int first = utf8[at++];
        if (first < 0x80)
            return first;

        int continuations = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int scalar = first & (0x3F >> continuations);
        continuations = Math.Min(continuations, utf8.Length - at);
        for (; continuations > 0; continuations--)
            scalar = (scalar << 6) | (utf8[at++] & 0x3F);
        return scalar;
    }
}
