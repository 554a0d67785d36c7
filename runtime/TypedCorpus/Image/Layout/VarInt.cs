namespace TypedCorpus.Image.Layout;

/// <summary>
/// Numbers of variable length: six bits in each byte, and a bit for whether another byte follows. The eighth bit is clear,
/// for the reason that <see cref="SevenBit"/> gives.
/// </summary>
internal static class VarInt
{
    private const int More = 0x40;
    private const int Bits = 6;
    private const int Mask = 0x3F;

    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int b = bytes[at++];
        if (b < More)
            return b;

        int value = b & Mask;
        int shift = Bits;
        do
        {
            b = bytes[at++];
            value |= (b & Mask) << shift;
            shift += Bits;
        }
        while (b >= More);
        return value;
    }

    /// <summary>Writes a number, which takes at most six bytes, and returns the place after it.</summary>
    public static int Write(Span<byte> bytes, int at, int value)
    {
        uint rest = (uint)value;
        while (rest > Mask)
        {
            bytes[at++] = (byte)((rest & Mask) | More);
            rest >>= Bits;
        }

        bytes[at++] = (byte)rest;
        return at;
    }
}
