using TypedCorpus.Image.Layout;

namespace TypedCorpus.Image;

/// <summary>Says why an image cannot be read.</summary>
internal static class ImageFaults
{
    public static CorpusDataException Missing(Type owner) =>
        new($"The corpus '{owner.FullName}' was compiled without its data. Build the project of '{AssemblyOf(owner)}' anew.");

    public static CorpusDataException Damaged(Type owner, Exception? cause) => new(
        $"The static data of the corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' is damaged. Build its "
        + "project anew, and keep tools that change assemblies, such as obfuscators, from it.",
        cause);

    public static CorpusDataException OtherVersion(ReadOnlySpan<byte> header, Type owner) => new(
        $"The corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' was compiled by another version of the package "
        + $"TypedCorpus than the one that runs, {typeof(ImageFaults).Assembly.GetName().Version}: its data has the layout "
        + $"{Layout(header)}, and {HeaderLayout.Version}-{HeaderLayout.Checksum:X7} can be read. Use one version in all "
        + "projects of the app, and build them anew.");

    private static string Layout(ReadOnlySpan<byte> header) => header.Length < HeaderLayout.LengthsAt
        ? "0"
        : $"{SevenBit.Read(header[..HeaderLayout.ChecksumAt])}-{SevenBit.Read(header[HeaderLayout.ChecksumAt..HeaderLayout.LengthsAt]):X7}";

    private static string? AssemblyOf(Type owner) => owner.Assembly.GetName().Name;
}
