using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Keys;

/// <summary>Reads the numbers of the lookup table, wherever they lie; the callers know that they lie in the table.</summary>
internal static class KeyTableBytes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ReadWord(ref byte start, int at)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at));
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadShort(ref byte start, int at)
    {
        ushort number = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref start, at));
        return BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadValue(ref byte start, int at)
    {
        uint groups = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, at));
        return SevenBit.Read(BitConverter.IsLittleEndian ? groups : BinaryPrimitives.ReverseEndianness(groups));
    }
}
