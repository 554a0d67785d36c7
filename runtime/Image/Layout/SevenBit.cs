namespace TypedCorpus.Image.Layout;

/// <summary>
/// Numbers as little-endian groups of seven bits: a C# <c>u8</c> literal holds text, and only bytes below 0x80
/// are text whatever stands beside them.
/// </summary>
internal static class SevenBit
{
    /// <summary>The groups that hold <paramref name="value"/>; none for zero.</summary>
    public static int WidthOf(int value)
    {
        int width = 0;
        for (uint rest = (uint)value; rest > 0; rest >>= 7)
            width++;
        return width;
    }

    public static int Read(ReadOnlySpan<byte> groups)
    {
        int value = 0;
        for (int i = groups.Length - 1; i >= 0; i--)
            value = (value << 7) | groups[i];
        return value;
    }

    public static void Write(Span<byte> groups, int value)
    {
        uint rest = (uint)value;
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = (byte)(rest & 0x7F);
            rest >>= 7;
        }
    }
}
