using System.Reflection;

namespace Package.Tests.Support;

/// <summary>What the project file tells the tests.</summary>
internal static class AssemblyMetadata
{
    public static string Value(string key) => typeof(AssemblyMetadata).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
