using System.Buffers.Binary;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The static data of a corpus: the bytes of each section. Those of a table are below 0x80; a text is UTF-8.</summary>
internal sealed class CompiledImage
{
    private readonly byte[][] _sections = new byte[(int)ImageSection.Count][];

    public byte[] this[ImageSection section]
    {
        get => _sections[(int)section];
        set => _sections[(int)section] = value;
    }

    /// <summary>A number that differs where the data does.</summary>
    public ulong Checksum => _sections.Aggregate(Fnv1a.Basis, (hash, section) => Fnv1a.Hash(section, hash));

    /// <summary>Writes the header, by which the runtime knows whether it can read the other sections.</summary>
    public void AddHeader()
    {
        byte[] header = new byte[HeaderLayout.Length];
        this[ImageSection.Header] = header;
        HeaderLayout.Write(header, Array.ConvertAll(_sections, section => section.Length));
    }

    /// <summary>The image as a resource: <see cref="ResourceLayout"/>.</summary>
    public byte[] ToResource()
    {
        byte[] resource = new byte[ResourceLayout.HeaderAt + _sections.Sum(section => section.Length)];
        BinaryPrimitives.WriteUInt64LittleEndian(resource.AsSpan(ResourceLayout.ChecksumAt), Checksum);
        int at = ResourceLayout.HeaderAt;
        foreach (byte[] section in _sections)
        {
            section.CopyTo(resource, at);
            at += section.Length;
        }

        return resource;
    }
}
