using Microsoft.CodeAnalysis;

namespace TypedCorpus.App.Compiling;

/// <summary>The reference assemblies that the app carries for what it compiles.</summary>
internal static class CompilerReferences
{
    private const string Prefix = "References/";

    public static IReadOnlyList<MetadataReference> Open() =>
    [
        .. typeof(CompilerReferences).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => MetadataReference.CreateFromStream(typeof(CompilerReferences).Assembly.GetManifestResourceStream(name)!)),
    ];
}
