using System.Reflection;

namespace TypedCorpus.Tests.Building;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string Folder { get; } = AssemblyMetadata.Value("Checkout");

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Folder, .. parts]);
}

/// <summary>What the project file tells the tests.</summary>
internal static class AssemblyMetadata
{
    public static string Value(string key) => typeof(AssemblyMetadata).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
