using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Generator.Configuration;

/// <summary>
/// The files by which a build keeps the data of a corpus as a resource: the image, and beside it the outline, which the compiler gets
/// in place of the documents.
/// </summary>
internal static class ImageFile
{
    /// <summary>The property with the path of the image, encoded; only the step of the build that makes the image has it.</summary>
    public const string PathProperty = "build_property.CorpusImageFile";

    /// <summary>The metadata with which the package's targets mark the outline among the additional files.</summary>
    public const string OutlineMetadata = "build_metadata.AdditionalFiles.CorpusOutline";

    /// <summary>The path of the image to make; null in a compilation.</summary>
    public static string? PathOf(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(PathProperty, out string? path) && path.Length > 0 ? Uri.UnescapeDataString(path) : null;

    public static string OutlineOf(string path) => Path.ChangeExtension(path, ".outline");

    public static bool IsOutline(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(OutlineMetadata, out string? value) && bool.TryParse(value, out bool isOutline) && isOutline;
}
