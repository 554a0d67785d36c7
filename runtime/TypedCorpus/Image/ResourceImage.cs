using System.Buffers.Binary;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>The image of a corpus as a resource of its assembly, which the build compiled beside the compiler.</summary>
internal sealed class ResourceImage : CorpusImage
{
    private readonly ResourceBytes _bytes;

    // Where each section begins, and behind the last one where it ends.
    private readonly int[] _starts = new int[(int)ImageSection.Count + 1];

    private ResourceImage(ResourceBytes bytes)
    {
        _bytes = bytes;
        // Of another version no more than this is known of the header, and no more is read.
        _starts[0] = ResourceLayout.HeaderAt;
        _starts[1] = int.Min(ResourceLayout.HeaderAt + HeaderLayout.Length, bytes.Span.Length);
    }

    /// <summary>Opens the image that the members of a corpus were compiled with.</summary>
    /// <exception cref="CorpusDataException">The assembly does not have it, or has another one.</exception>
    public static ResourceImage Open(Type opener, ulong checksum)
    {
        Type owner = CorpusData.OwnerOf(opener);
        ResourceBytes bytes = ResourceBytes.Open(owner.Assembly, ResourceLayout.Name) ?? throw CorpusDataException.MissingImage(owner);
        if (bytes.Span.Length < ResourceLayout.HeaderAt || BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span) != checksum)
            throw CorpusDataException.OtherImage(owner);
        var image = new ResourceImage(bytes);
        if (!image.TryFindSections())
            throw CorpusDataException.OtherImage(owner);
        return image;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Section(int section) => (uint)section < (uint)ImageSection.Count
        ? _bytes.Span[_starts[section].._starts[section + 1]]
        : default;

    /// <summary>Reads from the header where the sections lie; returns false if they are not all there.</summary>
    private bool TryFindSections()
    {
        ReadOnlySpan<byte> header = Section((int)ImageSection.Header);
        if (!HeaderLayout.IsReadable(header))
            return true;

        long end = ResourceLayout.HeaderAt;
        for (ImageSection section = default; section < ImageSection.Count; section++)
        {
            end += SevenBit.Read(header.Slice(HeaderLayout.LengthAt(section), HeaderLayout.LengthWidth));
            if (end < _starts[(int)section] || end > _bytes.Span.Length)
                return false;
            _starts[(int)section + 1] = (int)end;
        }

        return end == _bytes.Span.Length;
    }
}
