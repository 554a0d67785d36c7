using System.Reflection;

namespace TypedCorpus.Image;

/// <summary>The bytes of a resource of an assembly, read in place if the runtime has mapped the assembly.</summary>
internal sealed unsafe class ResourceBytes
{
    // Keeps the mapping alive, or the copy if there is no mapping.
    private readonly object _owner;
    private readonly byte* _start;
    private readonly int _length;

    private ResourceBytes(object owner, byte* start, int length)
    {
        _owner = owner;
        _start = start;
        _length = length;
    }

    public ReadOnlySpan<byte> Span => new(_start, _length);

    /// <summary>Opens a document of a corpus.</summary>
    /// <exception cref="CorpusDataException">The assembly does not have it, or has another one.</exception>
    public static ResourceBytes OpenDocument(Type owner, string name, int length)
    {
        ResourceBytes? document = Open(owner.Assembly, "TypedCorpus/" + name);
        if (document?._length == length)
            return document;
        throw document is null
            ? CorpusDataException.MissingDocument(owner, name)
            : CorpusDataException.OtherDocument(owner, name, document._length, length);
    }

    /// <summary>Opens a resource; returns null if the assembly does not have it.</summary>
    public static ResourceBytes? Open(Assembly assembly, string resource)
    {
        Stream? stream = assembly.GetManifestResourceStream(resource);
        if (stream is null)
            return null;
        int length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream mapped)
            return new(mapped, mapped.PositionPointer, length);

        using (stream)
        {
            byte[] copy = GC.AllocateUninitializedArray<byte>(length, pinned: true);
            stream.ReadExactly(copy);
            fixed (byte* start = copy)
                return new(copy, start, length);
        }
    }
}
