using System.Reflection;

namespace Generator.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string TestProject { get; } = typeof(Checkout).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory")
        .Value!;

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(TestProject, "..", ".."));
}
