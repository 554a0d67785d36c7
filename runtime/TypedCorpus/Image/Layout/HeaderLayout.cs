using System.Runtime.CompilerServices;

namespace TypedCorpus.Image.Layout;

/// <summary>
/// The layout of the header: the version and the checksum of the layout, by which the runtime recognizes whether it can read
/// the image, then the length of each section in bytes.
/// </summary>
internal static class HeaderLayout
{
    /// <summary>
    /// The version of the layout. It is raised if the meaning of the bytes changes although no number of the layout does.
    /// </summary>
    public const int Version = 1;

    /// <summary>The checksum of all numbers of the layouts and of the code for texts, which a test computes.</summary>
    public const int Checksum = 0x1BEEEAE;

    public const int VersionAt = 0;
    public const int ChecksumAt = 2;
    public const int LengthsAt = 6;
    public const int LengthWidth = 5;
    public const int Length = LengthsAt + ((int)ImageSection.Count * LengthWidth);

    public static int LengthAt(ImageSection section) => LengthsAt + ((int)section * LengthWidth);

    /// <summary>Whether a header is that of an image of this version, so that its other sections can be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsReadable(ReadOnlySpan<byte> header) =>
        header.Length == Length
        && SevenBit.Read(header.Slice(VersionAt, ChecksumAt - VersionAt)) == Version
        && SevenBit.Read(header.Slice(ChecksumAt, LengthsAt - ChecksumAt)) == Checksum;

    /// <summary>Writes the header of an image whose sections have these lengths.</summary>
    public static void Write(Span<byte> header, ReadOnlySpan<int> lengths)
    {
        SevenBit.Write(header.Slice(VersionAt, ChecksumAt - VersionAt), Version);
        SevenBit.Write(header.Slice(ChecksumAt, LengthsAt - ChecksumAt), Checksum);
        for (int section = 0; section < lengths.Length; section++)
            SevenBit.Write(header.Slice(LengthAt((ImageSection)section), LengthWidth), lengths[section]);
    }
}
