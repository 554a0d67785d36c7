using System.Reflection;

namespace TypedCorpus.Image;

/// <summary>The bytes of an embedded document, in place where the runtime maps them.</summary>
internal sealed unsafe class DocumentBytes
{
    // Keeps the mapping alive, and the copy where there is no mapping.
    private readonly object _owner;
    private readonly byte* _start;
    private readonly int _length;

    private DocumentBytes(object owner, byte* start, int length)
    {
        _owner = owner;
        _start = start;
        _length = length;
    }

    public ReadOnlySpan<byte> Span => new(_start, _length);

    public static DocumentBytes Open(Assembly assembly, string name, int expectedLength)
    {
        string resource = "TypedCorpus/" + name;
        Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(
                $"The corpus document '{name}' is not in the assembly '{assembly.GetName().Name}': its resource "
                + $"'{resource}' was removed after the compilation. Keep the resource, or build the project anew.");
        if (stream.Length != expectedLength)
        {
            throw new InvalidOperationException(
                $"The corpus document '{name}' in the assembly '{assembly.GetName().Name}' has {stream.Length} bytes "
                + $"where {expectedLength} were compiled. Build the project anew.");
        }

        if (stream is UnmanagedMemoryStream mapped)
            return new(mapped, mapped.PositionPointer, expectedLength);

        using (stream)
        {
            byte[] copy = GC.AllocateUninitializedArray<byte>(expectedLength, pinned: true);
            stream.ReadExactly(copy);
            fixed (byte* start = copy)
                return new(copy, start, expectedLength);
        }
    }
}
