using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Image.Layout;

/// <summary>
/// Numbers as little-endian groups of seven bits: a C# <c>u8</c> literal holds valid UTF-8, and only bytes below 0x80
/// are valid whatever is next to them.
/// </summary>
internal static class SevenBit
{
    /// <summary>The bytes that must follow the last number so that <see cref="ReadAt"/> can read it.</summary>
    public const int Padding = 8;

    /// <summary>The number of groups that <paramref name="value"/> needs; none for zero.</summary>
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

    /// <summary>Reads a number without a loop; at least eight bytes must follow <paramref name="at"/>, whatever its width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadAt(ReadOnlySpan<byte> bytes, int at, int width)
    {
        ulong groups = ReadWord(bytes, at) & ((1UL << (8 * width)) - 1);
        return (int)Join(groups);
    }

    /// <summary>The 56 bits of eight groups.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong groups)
    {
        groups = (groups & 0x007F007F007F007F) | ((groups & 0x7F007F007F007F00) >> 1);
        groups = (groups & 0x00003FFF00003FFF) | ((groups & 0x3FFF00003FFF0000) >> 2);
        return (groups & 0x0FFFFFFF) | ((groups & 0x0FFFFFFF00000000) >> 4);
    }

    /// <summary>Reads eight bytes as the framework would, but without loading another assembly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ReadWord(ReadOnlySpan<byte> bytes, int at)
    {
        ReadOnlySpan<byte> word = bytes.Slice(at, sizeof(ulong));
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.AsRef(in word.GetPinnableReference()))
            : BinaryPrimitives.ReadUInt64LittleEndian(word);
    }

    /// <summary>The number of four groups.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(uint groups)
    {
        groups = (groups & 0x007F007F) | ((groups & 0x7F007F00) >> 1);
        return (int)((groups & 0x3FFF) | ((groups & 0x3FFF0000) >> 2));
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
