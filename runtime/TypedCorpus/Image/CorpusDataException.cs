using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <summary>
/// The exception that is thrown when the data that was compiled into the assembly of a corpus cannot be read: it is missing,
/// damaged, or of another version of the package.
/// </summary>
/// <remarks>The message names the corpus and says what to do. The calling code is not the cause of the exception.</remarks>
public sealed class CorpusDataException : InvalidOperationException
{
    internal CorpusDataException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    internal static CorpusDataException Missing(Type owner) =>
        new($"The corpus '{owner.FullName}' was compiled without its data. Build the project of '{AssemblyOf(owner)}' anew.");

    internal static CorpusDataException MissingDocument(Type owner, string name) => new(
        $"The document '{name}' of the corpus '{owner.FullName}' is not in the assembly '{AssemblyOf(owner)}': "
        + $"its resource 'TypedCorpus/{name}' was removed or renamed after the compilation. Keep the resources whose names "
        + "begin with 'TypedCorpus/', and build the project anew.");

    internal static CorpusDataException OtherDocument(Type owner, string name, int length, int expectedLength) => new(
        $"The document '{name}' of the corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' has "
        + $"{length} bytes where {expectedLength} were compiled. Build the project anew, and keep tools that "
        + $"change resources from 'TypedCorpus/{name}'.");

    internal static CorpusDataException MissingImage(Type owner) => new(
        $"The static data of the corpus '{owner.FullName}' is not in the assembly '{AssemblyOf(owner)}': its resource "
        + $"'{ResourceLayout.Name}' was removed or renamed after the compilation. Keep the resources whose names begin with "
        + "'TypedCorpus', and build the project anew.");

    internal static CorpusDataException OtherImage(Type owner) => new(
        $"The static data of the corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' is not what its members were "
        + $"compiled with. Build the project anew, and keep tools that change resources from '{ResourceLayout.Name}'.");

    internal static CorpusDataException Damaged(Type owner, Exception? cause) => new(
        $"The static data of the corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' is damaged. Build its "
        + "project anew, and keep tools that change assemblies, such as obfuscators, from it.",
        cause);

    internal static CorpusDataException DamagedIn(IEnumerable<Type> owners, Exception cause) => new(
        "The static data of one of these corpora is damaged: "
        + string.Join(", ", owners.Select(owner => $"'{owner.FullName}' in the assembly '{AssemblyOf(owner)}'"))
        + ". Search each alone to see which, build its project anew, and keep tools that change assemblies, such as obfuscators, from it.",
        cause);

    internal static CorpusDataException OtherVersion(ReadOnlySpan<byte> header, Type owner) => new(
        $"The corpus '{owner.FullName}' in the assembly '{AssemblyOf(owner)}' was compiled by another version of the package "
        + $"TypedCorpus than the one that runs, {typeof(CorpusDataException).Assembly.GetName().Version}: its data has the layout "
        + $"{Layout(header)}, and {HeaderLayout.Version}-{HeaderLayout.Checksum:X7} can be read. Use one version in all "
        + "projects of the app, and build them anew.");

    internal static CorpusDataException NoAssembly(string file, Exception cause) => new(
        $"The file '{file}' is no .NET assembly. Keep only assemblies with corpora in the folder: each project with a [PaperCorpus] class "
        + "is built into one, and 'corpus compile' writes one.",
        cause);

    internal static CorpusDataException NoCorpus(string file) => new(
        $"The assembly '{file}' has no corpus: none of its classes has [PaperCorpus]. Keep only assemblies with corpora in the folder, "
        + "without what they refer to.");

    internal static CorpusDataException NotLoaded(string file, Exception cause) => new(
        $"The assembly '{file}' cannot be loaded: {cause.Message} Give each assembly in the folder a name of its own.", cause);

    internal static CorpusDataException OtherVersion(string file, Exception? cause) => new(
        $"The corpus in the assembly '{file}' cannot be opened by the version of the package TypedCorpus that runs, "
        + $"{typeof(CorpusDataException).Assembly.GetName().Version}. {cause?.Message} Use one version of the package for the app and all "
        + "corpora, and build them anew.",
        cause);

    private static string Layout(ReadOnlySpan<byte> header) => header.Length < HeaderLayout.LengthsAt
        ? "0"
        : $"{SevenBit.Read(header[..HeaderLayout.ChecksumAt])}-{SevenBit.Read(header[HeaderLayout.ChecksumAt..HeaderLayout.LengthsAt]):X7}";

    private static string? AssemblyOf(Type owner) => owner.Assembly.GetName().Name;
}
