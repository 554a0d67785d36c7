using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Refuses an image that this runtime cannot read, and says why.</summary>
internal static class ImageHeader
{
    /// <summary>Whether the image was laid out as this runtime reads it.</summary>
    public static void Check(ReadOnlySpan<byte> header, Type owner)
    {
        if (header.Length != HeaderLayout.Length
            || SevenBit.Read(header[..HeaderLayout.ChecksumAt]) != HeaderLayout.Version
            || SevenBit.Read(header[HeaderLayout.ChecksumAt..HeaderLayout.LengthsAt]) != HeaderLayout.Checksum)
        {
            throw OfAnotherVersion(header, owner);
        }
    }

    public static CorpusDataException Missing(Type owner) =>
        new($"The corpus '{owner.FullName}' was compiled without its data. Build the project of '{AssemblyOf(owner)}' anew.");

    public static CorpusDataException Damaged(Type owner, Exception? cause) => new(
        $"The static data of the corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' is damaged. Build its "
        + "project anew, and keep tools that change assemblies, such as obfuscators, from it.",
        cause);

    private static CorpusDataException OfAnotherVersion(ReadOnlySpan<byte> header, Type owner) => new(
        $"The corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' was compiled by another version of the package "
        + $"TypedCorpus than the one that runs, {typeof(ImageHeader).Assembly.GetName().Version}: its data has the layout "
        + $"{Layout(header)}, and {HeaderLayout.Version}-{HeaderLayout.Checksum:X7} can be read. Use one version in all "
        + "projects of the app, and build them anew.");

    private static string Layout(ReadOnlySpan<byte> header) => header.Length < HeaderLayout.LengthsAt
        ? "0"
        : $"{SevenBit.Read(header[..HeaderLayout.ChecksumAt])}-{SevenBit.Read(header[HeaderLayout.ChecksumAt..HeaderLayout.LengthsAt]):X7}";

    private static string? AssemblyOf(Type owner) => owner.Assembly.GetName().Name;
}
