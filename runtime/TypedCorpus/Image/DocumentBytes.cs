using System.Reflection;

namespace TypedCorpus.Image;

/// <summary>The bytes of an embedded document, read in place if the runtime has mapped the assembly.</summary>
internal sealed unsafe class DocumentBytes
{
    // Keeps the mapping alive, or the copy if there is no mapping.
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

    public static DocumentBytes Open(Type owner, string name, int expectedLength)
    {
        Assembly assembly = owner.Assembly;
        string resource = "TypedCorpus/" + name;
        Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw new CorpusDataException(
                $"The document '{name}' of the corpus '{owner.FullName}' is not in the assembly '{assembly.GetName().Name}': "
                + $"its resource '{resource}' was removed or renamed after the compilation. Keep the resources whose names "
                + "begin with 'TypedCorpus/', and build the project anew.");
        if (stream.Length != expectedLength)
        {
            throw new CorpusDataException(
                $"The document '{name}' of the corpus '{owner.FullName}' in the assembly '{assembly.GetName().Name}' has "
                + $"{stream.Length} bytes where {expectedLength} were compiled. Build the project anew, and keep tools that "
                + $"change resources from '{resource}'.");
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
